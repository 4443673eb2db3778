package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.mailing.Mailing;
import kreds.mailing.Mailings;
import kreds.due.DueRows;

/// Mailings on DynamoDB.
public final class DynamoMailings implements Mailings {
  private static final String INDEX = "due";

  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoMailings(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Mailing> of(String id) {
    return dynamo.get(tables.mailings(), id).map(MailingItems::fromItem);
  }

  @Override
  public List<Mailing> all() {
    var found = new ArrayList<Mailing>();
    for (var partition : List.of(MailingItems.DUE, MailingItems.REST)) {
      for (var row : dynamo.index(tables.mailings(), INDEX, INDEX, partition)) {
        found.add(MailingItems.fromItem(row));
      }
    }
    found.sort(
        Comparator.comparing((Mailing mailing) -> mailing.content().scheduledAt())
            .reversed()
            .thenComparing(Mailing::id));
    return found;
  }

  @Override
  public Waiting<Mailing> waiting(Instant now, int most) {
    var rows = dynamo.first(tables.mailings(), INDEX, INDEX, MailingItems.DUE, most);
    return WaitingRows.read(rows, now, MailingItems::fromItem);
  }

  @Override
  public Mailing save(Mailing mailing, Consequences consequences) {
    var stored = mailing.at(mailing.version() + 1);
    var writes =
        new Writes(tables)
            .put(tables.mailings(), MailingItems.toItem(stored), Guard.version(mailing.version()))
            .bringing(consequences);
    dynamo.commit("mailing " + mailing.id(), writes.all());
    return stored;
  }
}
