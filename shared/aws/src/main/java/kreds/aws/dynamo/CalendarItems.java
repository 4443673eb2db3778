package kreds.aws.dynamo;

import kreds.delivery.CalendarIdentity;
import kreds.delivery.Organizer;
import kreds.person.EmailAddress;

/// How calendars know a meeting, as fields of its row and of its letters.
final class CalendarItems {
  private CalendarItems() {}

  static Item put(Item item, CalendarIdentity identity) {
    var organizer =
        Item.empty()
            .put("name", identity.organizer().name())
            .put("address", identity.organizer().address().value());
    return item.put("uid", identity.uid())
        .put("organizer", organizer)
        .put("sequence", identity.sequence());
  }

  static CalendarIdentity fromItem(Item item) {
    var organizer = item.part("organizer");
    return new CalendarIdentity(
        item.required("uid"),
        new Organizer(organizer.required("name"), new EmailAddress(organizer.required("address"))),
        item.whole("sequence"));
  }
}
