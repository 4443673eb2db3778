package kreds.aws.dynamo;

import java.util.List;
import kreds.id.RunId;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.LinkLetters;
import kreds.run.Why;

/// A person's place in a run as a row under its run: what every state has, and what its own has.
final class SeatItems {
  private static final String AT = "at";

  private SeatItems() {}

  static String sort(RunId run, String id) {
    return RunItems.sort(run) + "#SEAT#" + id;
  }

  static Item toItem(Enrollment enrollment) {
    var who = enrollment.who();
    var item =
        Item.empty()
            .put("pk", who.run().network())
            .put("sk", sort(who.run(), who.id()))
            .put("id", who.id())
            .put("person", who.person().address().value())
            .put("who", PersonItems.toItem(who.person()))
            .put("role", who.role())
            .put("state", enrollment.state())
            .put("arrivedAt", who.arrivedAt())
            .put("provedAt", who.provedAt())
            .put("turn", who.turn())
            .putMoments("letters", who.letters().recent())
            .put("toldOfAnother", who.letters().toldOfAnother())
            .put("linkOrderedAt", who.letters().ordered());
    return switch (enrollment) {
      case Enrollment.Unconfirmed _ -> item;
      case Enrollment.Waiting(var _, var why, var ahead, var admittedAt) ->
          item.put("why", why).put("ahead", ahead).put("admittedAt", admittedAt);
      case Enrollment.Offered(var _, var until) -> item.put("until", until);
      case Enrollment.Confirmed(var _, var since) -> item.put("since", since);
      case Enrollment.Left(var _, var at, var by) -> item.put(AT, at).put("by", by);
      case Enrollment.Lapsed(var _, var at) -> item.put(AT, at);
      case Enrollment.Transferred(var _, var at, var to) -> item.put(AT, at).put("to", to);
    };
  }

  static Enrollment fromItem(Item item) {
    var who =
        new Applicant(
            item.required("id"),
            RunItems.idOf(item),
            PersonItems.fromItem(item.part("who")),
            item.text("role"),
            item.instant("arrivedAt"),
            item.maybeInstant("provedAt"),
            letters(item));
    return switch (item.required("state")) {
      case "unconfirmed" -> new Enrollment.Unconfirmed(who);
      case "waiting" ->
          new Enrollment.Waiting(
              who,
              item.constant("why", Why.class),
              item.maybeInstant("ahead"),
              item.maybeInstant("admittedAt"));
      case "offered" -> new Enrollment.Offered(who, item.instant("until"));
      case "confirmed" -> new Enrollment.Confirmed(who, item.instant("since"));
      case "left" -> new Enrollment.Left(who, item.instant(AT), item.text("by"));
      case "lapsed" -> new Enrollment.Lapsed(who, item.instant(AT));
      case "transferred" -> new Enrollment.Transferred(who, item.instant(AT), item.required("to"));
      default -> throw new IllegalStateException("a seat in a state that nobody knows");
    };
  }

  /// Rows from before these were kept had one, when the form arrived.
  private static LinkLetters letters(Item item) {
    var recent = item.moments("letters");
    return new LinkLetters(
        item.whole("turn"),
        recent.isEmpty() ? List.of(item.instant("arrivedAt")) : recent,
        item.flag("toldOfAnother"),
        item.maybeInstant("linkOrderedAt"));
  }
}
