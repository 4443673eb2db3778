package kreds.aws.dynamo;

import java.util.Map;
import kreds.commit.Write;

/// Keys of posts that were used, as rows of `Contacts` that DynamoDB takes away by itself when they
/// are old (`expiresAt`); one that is still there later counts for nothing.
final class AttemptRows {
  private static final String BODY = "body";
  private static final String SAME = " OR #body = :body";

  private AttemptRows() {}

  static void use(Writes rows, String table, Write.Attempted attempted) {
    rows.update(
        table,
        Dynamo.key("attempt/" + attempted.attempt().id(), "ATTEMPT"),
        "SET #body = :body, expiresAt = :until",
        "attribute_not_exists(pk) OR expiresAt <= :now" + (attempted.repeats() ? SAME : ""),
        Map.of("#body", BODY),
        Item.empty()
            .put(":body", attempted.attempt().body())
            .put(":now", attempted.at().getEpochSecond())
            .put(":until", attempted.at().plus(Write.Attempted.KEPT).getEpochSecond()));
  }

  /// What a write means whose key was used before: it depends on what for.
  static Write judged(Write write, Item before) {
    return write instanceof Write.Attempted attempted ? attempted.after(before.text(BODY)) : write;
  }
}
