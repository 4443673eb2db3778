package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.commit.Changes;
import kreds.commit.Write;
import kreds.outcome.Refusal;

/// The one writer on DynamoDB: every change is one transaction. Which of its conditions did not
/// hold is told apart by position, and judged by what that write protects.
public final class DynamoChanges implements Changes {
  private final Dynamo dynamo;
  private final Tables tables;

  public DynamoChanges(Dynamo dynamo, Tables tables) {
    this.dynamo = dynamo;
    this.tables = tables;
  }

  @Override
  public Optional<Refusal> commit(List<Write> change) {
    var rows = new Writes();
    var causes = new ArrayList<Write>();
    for (var write : change) {
      new WrittenRows(tables, rows).add(write);
      while (causes.size() < rows.size()) {
        causes.add(write);
      }
    }
    if (rows.size() > MOST_ROWS) {
      return Optional.of(Changes.tooMany(rows.size()));
    }
    var refused = dynamo.tryCommit(change.getFirst().what(), rows.all());
    if (refused.isEmpty()) {
      return Optional.empty();
    }
    var judged = new ArrayList<Write>();
    refused.forEach((place, row) -> judged.add(AttemptRows.judged(causes.get(place), row)));
    return Changes.meaning(judged);
  }
}
