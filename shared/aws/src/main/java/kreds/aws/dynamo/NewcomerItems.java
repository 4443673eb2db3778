package kreds.aws.dynamo;

import kreds.id.RunId;
import kreds.meeting.Newcomer;

/// Somebody whom nobody has told yet of the meetings, as a row that is due at once.
final class NewcomerItems {
  /// The kind of such rows in the index `due`.
  static final String DUE = "newcomer";

  private static final String PREFIX = "NEWCOMER#";

  private NewcomerItems() {}

  static String sort(Newcomer newcomer) {
    return PREFIX
        + RunItems.sort(newcomer.run()).substring("RUN#".length())
        + "#"
        + newcomer.enrollment();
  }

  static Item toItem(Newcomer newcomer) {
    return Item.empty()
        .put("pk", newcomer.run().network())
        .put("sk", sort(newcomer))
        .put("run", newcomer.run().number())
        .put("enrollment", newcomer.enrollment())
        .put("since", newcomer.since())
        .putDue(DUE, newcomer);
  }

  /// The same coming: who has left and come again since is another newcomer.
  static Guard asRead(Newcomer newcomer) {
    return Guard.still("since", toItem(newcomer).required("since"));
  }

  static Newcomer fromItem(Item item) {
    return new Newcomer(
        new RunId(item.required("pk"), item.whole("run")),
        item.required("enrollment"),
        item.instant("since"));
  }
}
