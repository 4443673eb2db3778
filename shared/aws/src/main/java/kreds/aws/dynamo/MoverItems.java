package kreds.aws.dynamo;

import java.util.Optional;
import kreds.id.RunId;
import kreds.meeting.Mover;

/// Somebody whom nobody has told yet what becomes of the meetings, as a row that is due at once.
final class MoverItems {
  /// The kind of such rows in the index `due`. It and the sort key were named when nobody could
  /// leave; rows are found by them, so they stay.
  static final String DUE = "newcomer";

  private static final String PREFIX = "NEWCOMER#";

  private MoverItems() {}

  static String sort(Mover mover) {
    return PREFIX
        + RunItems.sort(mover.run()).substring("RUN#".length())
        + "#"
        + mover.enrollment();
  }

  static Item toItem(Mover mover) {
    var item =
        mover.was().isPresent()
            ? Item.empty().put("was", PersonItems.toItem(mover.was().get()))
            : Item.empty();
    return item.put("pk", mover.run().network())
        .put("sk", sort(mover))
        .put("run", mover.run().number())
        .put("enrollment", mover.enrollment())
        .put("since", mover.since())
        .putDue(DUE, mover);
  }

  /// The same step: who has come again since, or left again, is another mover.
  static Guard asRead(Mover mover) {
    return Guard.still("since", toItem(mover).required("since"));
  }

  static Mover fromItem(Item item) {
    return new Mover(
        new RunId(item.required("pk"), item.whole("run")),
        item.required("enrollment"),
        item.instant("since"),
        item.has("was") ? Optional.of(PersonItems.fromItem(item.part("was"))) : Optional.empty());
  }
}
