package kreds.calendar;

import biweekly.ICalDataType;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarStatus;
import kreds.text.SingleLine;

/// Writes meetings as a calendar that programs subscribe to (RFC 5545, 7986): all that there are,
/// each time. It names nobody and asks for no answer. Before any meeting has a date it holds no
/// entry: RFC 5545 wants one, but a program that was told "not found" would not ask again.
///
/// @param name as programs list it
/// @param page where people read about it; blank for no such page
/// @param cancelled the word before what does not take place, since many programs do not show the
///   status of what is subscribed to
/// @param missed the same before what was to be, and came to nothing
/// @param stamp when it was written
public record CalendarFeed(
    String name, String page, String cancelled, String missed, Instant stamp) {
  /// How often it is worth asking: what cannot wait goes by mail, too.
  private static final String REFRESH = "PT6H";

  /// A meeting, and the reader's page of it.
  public record Item(CalendarEntry entry, CalendarMessage.Page page) {}

  /// The whole calendar.
  public String of(List<Item> items) {
    var calendar = new ICalendar();
    calendar.setProductId(CalendarMessage.PRODUCT);
    calendar.setMethod("PUBLISH");
    calendar.setName(SingleLine.one(name));
    calendar.setExperimentalProperty(
        "X-WR-CALNAME", VObjectPropertyValues.escape(SingleLine.one(name)));
    // The library leaves the type out, which has no default (RFC 7986 § 5.7).
    calendar.setExperimentalProperty("REFRESH-INTERVAL", ICalDataType.DURATION, REFRESH);
    calendar.setExperimentalProperty("X-PUBLISHED-TTL", REFRESH);
    if (!page.isEmpty()) {
      calendar.setUrl(page);
    }
    for (var item : items) {
      calendar.addEvent(event(item));
    }
    return CalendarMessage.text(calendar);
  }

  private VEvent event(Item item) {
    var entry = item.entry();
    var event = CalendarMessage.event(entry, Optional.empty(), stamp, item.page());
    if (entry.cancelled()) {
      var word = entry.status() == CalendarStatus.MISSED ? missed : cancelled;
      event.setSummary(word + ": " + SingleLine.one(entry.summary()));
      event.setStatus(Status.cancelled());
      event.setTransparency(true);
    }
    return event;
  }
}
