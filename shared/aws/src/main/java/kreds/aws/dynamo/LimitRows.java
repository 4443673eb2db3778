package kreds.aws.dynamo;

import java.time.Duration;
import java.util.Map;
import kreds.limit.Limit;

/// What is counted for a while, as rows of `Contacts` that DynamoDB takes away by itself when they
/// are old (`expiresAt`). One row is one thing and one hour or day, so that a row that is still
/// there later counts for nothing. `ADD` stands in a transaction here, never alone: repeated for a
/// lost response it would count twice.
final class LimitRows {
  private static final Duration KEPT = Duration.ofHours(1);

  private LimitRows() {}

  static void count(Writes rows, String table, Limit limit) {
    rows.update(
        table,
        Dynamo.key("limit/" + limit.counted(), "LIMIT#" + limit.from()),
        "ADD #count :times SET expiresAt = :expiresAt",
        isTooMany(limit) ? "#count <= :most" : "attribute_not_exists(#count) OR #count <= :most",
        Map.of("#count", "count"),
        Item.empty()
            .put(":times", limit.times())
            .put(":most", limit.mostBefore())
            .put(":expiresAt", limit.until().plus(KEPT).getEpochSecond()));
  }

  /// What is too many at once is so although nothing was counted before.
  private static boolean isTooMany(Limit limit) {
    return limit.mostBefore() < 0;
  }
}
