package kreds.aws.dynamo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.due.DueRows;
import kreds.mailing.Mailing;
import kreds.mailing.Mailings;

/// Mailings on DynamoDB: a mailing and the addresses that it leaves out are neighbors.
public final class DynamoMailings implements Mailings {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoMailings(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Mailing> of(String id) {
    var rows = dynamo.partition(tables.mailings(), id);
    return rows.stream()
        .filter(row -> row.required("sk").equals(MailingItems.SORT))
        .map(row -> MailingItems.fromItem(row, ExcludedItems.all(rows)))
        .findFirst();
  }

  @Override
  public List<Mailing> all() {
    return listed(MailingItems.PLANNED, MailingItems.ISSUES);
  }

  @Override
  public List<Mailing> issues() {
    return listed(MailingItems.ISSUES);
  }

  private List<Mailing> listed(String... partitions) {
    var found = new ArrayList<Mailing>();
    for (var partition : partitions) {
      for (var row : dynamo.index(tables.mailings(), "planned", "planned", partition)) {
        found.add(MailingItems.fromItem(row, List.of()));
      }
    }
    found.sort(Comparator.comparing(Mailing::listedAt).reversed().thenComparing(Mailing::id));
    return found;
  }

  @Override
  public DueRows<Mailing> due(Instant now, int most) {
    var rows = dynamo.first(tables.mailings(), "due", "due", MailingItems.DUE, most);
    return DueItems.read(rows, now, row -> MailingItems.fromItem(row, List.of()));
  }
}
