package kreds.aws.dynamo;

import kreds.feed.CalendarTurn;

/// At which address a mailbox's calendar is, as a row of `Contacts` under a keyed number. There is
/// none before somebody takes a second address.
final class CalendarTurnItems {
  static final String SORT = "CALENDAR";

  private CalendarTurnItems() {}

  static String partition(String mailbox) {
    return "calendar/" + mailbox;
  }

  static Item toItem(CalendarTurn turn) {
    return Item.empty()
        .put("pk", partition(turn.mailbox()))
        .put("sk", SORT)
        .put("version", turn.number());
  }

  static CalendarTurn fromItem(String mailbox, Item item) {
    return new CalendarTurn(mailbox, item.whole("version"));
  }

  /// What has to be there before a calendar is at that address.
  static Guard before(CalendarTurn after) {
    return Guard.version(after.number() > 2 ? after.number() - 1 : 0);
  }
}
