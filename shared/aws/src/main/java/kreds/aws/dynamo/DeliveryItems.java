package kreds.aws.dynamo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarStatus;
import kreds.delivery.Concern;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryProgress;
import kreds.delivery.DeliveryState;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.MailLine;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;

/// A delivery as a row. While it waits to be looked at it stands in the sparse index `due`; when it
/// is done the two attributes are gone, and with them its place in the index.
public final class DeliveryItems {
  /// The sort key, the same for all.
  static final String SORT = "DELIVERY";

  private DeliveryItems() {}

  /// The row of a delivery.
  public static Item toItem(Delivery delivery) {
    var letter = delivery.letter();
    var item =
        Item.empty()
            .put("pk", delivery.key())
            .put("sk", SORT)
            .put("kind", letter.kind())
            .put("to", PersonItems.toItem(letter.to()))
            .put("state", delivery.state())
            .put("attempts", delivery.attempts())
            .put("doubts", delivery.doubts())
            .put("person", letter.to().address().value())
            .put("createdAt", delivery.createdAt())
            .put("notAfter", delivery.notAfter())
            .put("mailing", delivery.mailing())
            .put("providerId", delivery.providerId())
            .put("reason", delivery.reason())
            .put("since", delivery.progress().waiting().since())
            .put("version", delivery.version())
            .put("concern", delivery.concern())
            .put("leftAt", delivery.leftAt())
            .putMap("values", letter.values())
            .put("links", links(letter.links()));
    if (letter.calendar().isPresent()) {
      item.put("calendar", calendar(letter.calendar().get()));
    }
    if (letter.replyTo().isPresent()) {
      item.put("replyTo", letter.replyTo().get().value());
    }
    item.putDue(due(delivery.line()), delivery);
    return delivery.concern() == Concern.NONE
        ? item
        : item.putTodo(todo(delivery.concern()), delivery.createdAt());
  }

  /// The kind of such rows in the index `due`, one for each line: a trade association's mail is far
  /// below what a partition carries.
  static String due(MailLine line) {
    return line == MailLine.MAILINGS ? "delivery-of-mailing" : "delivery";
  }

  /// What staff do not know of yet stands apart in the index `todo`: each round looks for it.
  static String todo(Concern concern) {
    return concern == Concern.NEW ? "new" : Item.TODO;
  }

  /// Whether a row of the ledger is a letter, and not the permit to send or its pace.
  ///
  /// @param keys of the row, by name
  public static boolean isLetter(Map<String, String> keys) {
    return SORT.equals(keys.get("sk"));
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
            calendar,
            EmailAddress.parse(item.text("replyTo")));
    return new Delivery(
        item.required("pk"),
        letter,
        item.text("mailing"),
        item.instant("createdAt"),
        item.maybeInstant("notAfter"),
        progress(item));
  }

  private static DeliveryProgress progress(Item item) {
    return new DeliveryProgress(
        item.constant("state", DeliveryState.class),
        new DeliveryProgress.Tries(item.whole("attempts"), item.whole("doubts")),
        new DeliveryProgress.Waiting(item.maybeInstant("dueAt"), item.instant("since")),
        item.text("providerId"),
        item.text("reason"),
        item.constant("concern", Concern.class),
        item.maybeInstant("leftAt"),
        item.number("version"));
  }

  private static Item links(Map<String, Link> links) {
    var part = Item.empty();
    for (var entry : links.entrySet()) {
      var link = entry.getValue();
      part.put(
          entry.getKey(),
          Item.empty()
              .put("purpose", link.purpose())
              .put("subject", link.subject().text())
              .put("expires", link.expires()));
    }
    return part;
  }

  private static Map<String, Link> links(Item part) {
    var links = new LinkedHashMap<String, Link>();
    for (var name : part.values().keySet()) {
      var link = part.part(name);
      links.put(name, new Link(subject(link), link.instant("expires")));
    }
    return links;
  }

  private static LinkSubject subject(Item link) {
    return LinkSubject.read(link.constant("purpose", LinkPurpose.class), link.required("subject"))
        .orElseThrow(() -> new IllegalStateException("a link that is about nothing"));
  }

  private static Item calendar(CalendarEntry entry) {
    return CalendarItems.put(Item.empty(), entry.identity())
        .put("cancelled", entry.cancelled())
        .put("status", entry.status())
        .put("start", entry.start())
        .put("end", entry.end())
        .put("summary", entry.summary())
        .put("place", entry.place())
        .put("description", entry.description());
  }

  private static CalendarEntry calendar(Item part) {
    return new CalendarEntry(
        CalendarItems.fromItem(part),
        status(part),
        part.instant("start"),
        part.instant("end"),
        part.text("summary"),
        part.text("place"),
        part.text("description"));
  }

  /// Until meetings were cancelled, an entry only ever left the calendar of one person.
  private static CalendarStatus status(Item part) {
    if (part.has("status")) {
      return part.constant("status", CalendarStatus.class);
    }
    return part.flag("cancelled") ? CalendarStatus.TAKEN_BACK : CalendarStatus.CONFIRMED;
  }
}
