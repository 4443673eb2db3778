package kreds.aws.dynamo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.delivery.CalendarEntry;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;

/// A delivery as a row. While it waits to be looked at it stands in the sparse index `due`; when it
/// is done the two attributes are gone, and with them its place in the index.
public final class DeliveryItems {
  /// The one partition of the index: a trade association's mail is far below what one partition
  /// carries.
  static final String DUE = "due";

  /// The partition of those that staff have to decide on.
  static final String HELD = "held";

  private DeliveryItems() {}

  /// The row of a delivery.
  public static Item toItem(Delivery delivery) {
    var letter = delivery.letter();
    var item =
        Item.empty()
            .put("pk", delivery.key())
            .put("kind", letter.kind())
            .put("to", PersonItems.toItem(letter.to()))
            .put("state", delivery.state())
            .put("attempts", delivery.attempts())
            .put("doubts", delivery.doubts())
            .put("address", letter.to().address().value())
            .put("createdAt", delivery.createdAt())
            .put("notAfter", delivery.notAfter())
            .put("mailing", delivery.mailing())
            .put("providerId", delivery.providerId())
            .put("reason", delivery.reason())
            .putMap("values", letter.values())
            .put("links", links(letter.links()));
    if (letter.calendar().isPresent()) {
      item.put("calendar", calendar(letter.calendar().get()));
    }
    if (delivery.dueAt().isPresent()) {
      item.put("due", DUE).put("dueAt", delivery.dueAt().get());
    } else if (delivery.isHeld()) {
      item.put("due", HELD).put("dueAt", delivery.createdAt());
    }
    return item;
  }

  /// The delivery of a row.
  public static Delivery fromItem(Item item) {
    var calendar =
        item.has("calendar")
            ? Optional.of(calendar(item.part("calendar")))
            : Optional.<CalendarEntry>empty();
    var letter =
        new Letter(
            item.constant("kind", LetterKind.class),
            PersonItems.fromItem(item.part("to")),
            item.map("values"),
            links(item.part("links")),
            calendar);
    return new Delivery(
        item.required("pk"),
        letter,
        item.text("mailing"),
        item.constant("state", DeliveryState.class),
        item.whole("attempts"),
        item.whole("doubts"),
        item.instant("createdAt"),
        item.text("due").equals(DUE) ? item.maybeInstant("dueAt") : Optional.empty(),
        item.maybeInstant("notAfter"),
        item.text("providerId"),
        item.text("reason"));
  }

  private static Item links(Map<String, Link> links) {
    var part = Item.empty();
    for (var entry : links.entrySet()) {
      var link = entry.getValue();
      part.put(
          entry.getKey(),
          Item.empty()
              .put("purpose", link.purpose())
              .put("subject", link.subject())
              .put("expires", link.expires()));
    }
    return part;
  }

  private static Map<String, Link> links(Item part) {
    var links = new LinkedHashMap<String, Link>();
    for (var name : part.values().keySet()) {
      var link = part.part(name);
      links.put(
          name,
          new Link(
              link.constant("purpose", LinkPurpose.class),
              link.required("subject"),
              link.instant("expires")));
    }
    return links;
  }

  private static Item calendar(CalendarEntry entry) {
    return Item.empty()
        .put("uid", entry.uid())
        .put("sequence", entry.sequence())
        .put("cancelled", entry.cancelled())
        .put("start", entry.start())
        .put("end", entry.end())
        .put("summary", entry.summary())
        .put("place", entry.place())
        .put("description", entry.description());
  }

  private static CalendarEntry calendar(Item part) {
    return new CalendarEntry(
        part.required("uid"),
        part.whole("sequence"),
        part.flag("cancelled"),
        part.instant("start"),
        part.instant("end"),
        part.text("summary"),
        part.text("place"),
        part.text("description"));
  }
}
