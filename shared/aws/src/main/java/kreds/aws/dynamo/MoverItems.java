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
  private static final String WAS = "was";
  private static final String HAD_PLACE = "hadPlace";

  private MoverItems() {}

  /// Who comes again is told in place of who came before; what is to be forgotten has a row of its
  /// own, which nobody who comes again takes the place of.
  static String sort(Mover mover) {
    var place =
        PREFIX + RunItems.sort(mover.run()).substring("RUN#".length()) + "#" + mover.enrollment();
    return mover.apart() ? place + "#" + Item.stamp(mover.since()) : place;
  }

  static Item toItem(Mover mover) {
    var item =
        Item.empty()
            .put("pk", mover.run().network())
            .put("sk", sort(mover))
            .put("run", mover.run().number())
            .put("enrollment", mover.enrollment())
            .put("since", mover.since())
            .putDue(DUE, mover);
    return mover
        .was()
        .map(was -> item.put(WAS, PersonItems.toItem(was)).put(HAD_PLACE, mover.hadPlace()))
        .orElse(item);
  }

  /// The same step: who has come again since, or left again, is another mover.
  static Guard asRead(Mover mover) {
    return Guard.still("since", toItem(mover).required("since"));
  }

  /// A row is found again where it lies, be it from before there was one apart. Of rows from before
  /// it was kept nobody knows whether they had a place, and it is taken for so.
  static Mover fromItem(Item item) {
    return new Mover(
        new RunId(item.required("pk"), item.whole("run")),
        item.required("enrollment"),
        item.instant("since"),
        item.has(WAS) ? Optional.of(PersonItems.fromItem(item.part(WAS))) : Optional.empty(),
        item.has(HAD_PLACE) ? item.flag(HAD_PLACE) : item.has(WAS),
        item.has(WAS) && item.required("sk").endsWith("#" + item.required("since")));
  }
}
