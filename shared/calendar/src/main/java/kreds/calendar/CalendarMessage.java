package kreds.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.ParticipationLevel;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.Status;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.PercentEncoded;
import kreds.text.SingleLine;

/// Writes a meeting for a calendar (RFC 5545), as a message of its organizer (RFC 5546): REQUEST
/// asks one attendee for an answer, CANCEL takes that back, PUBLISH is the file that anybody with
/// the page may fetch. All of them name the same meeting, so whoever has two of them has it once.
/// Every time is in UTC, so that no time zone has to be described, and every byte follows from what
/// is given, so that a letter that goes once more is the same letter.
public final class CalendarMessage {
  private static final String PLAIN_IN_MAILTO = "-._~@!$'*+";
  static final String PRODUCT = "-//Kreds//Networks 1.0//EN";

  private CalendarMessage() {}

  /// The reader's own page, which the entry leads to: a calendar's own buttons answer a mailbox,
  /// not the page.
  ///
  /// @param label what one does there
  public record Page(String label, String url) {
    /// No page.
    public static final Page NONE = new Page("", "");
  }

  /// The entry as its recipient gets it by mail. Others of the group are not named: who comes is
  /// for the meeting's page.
  public static String toAttendee(CalendarEntry entry, Person to, Instant stamp, Page page) {
    return written(method(entry), event(entry, Optional.of(to), stamp, page));
  }

  /// The entry as a file to fetch. It names nobody and asks for no answer (RFC 5546 § 3.2.1).
  public static String published(CalendarEntry entry, Instant stamp, Page page) {
    return written("PUBLISH", event(entry, Optional.empty(), stamp, page));
  }

  /// The method of a mail, which has to stand in its MIME header too (RFC 6047 § 2.4).
  public static String method(CalendarEntry entry) {
    return entry.cancelled() ? "CANCEL" : "REQUEST";
  }

  private static String written(String method, VEvent event) {
    var calendar = new ICalendar();
    calendar.setProductId(PRODUCT);
    calendar.setMethod(method);
    calendar.addEvent(event);
    return text(calendar);
  }

  static VEvent event(CalendarEntry entry, Optional<Person> to, Instant stamp, Page page) {
    var event = new VEvent();
    event.setUid(entry.identity().uid());
    event.setSequence(entry.identity().sequence());
    event.setDateTimeStamp(Date.from(stamp));
    event.setDateStart(Date.from(entry.start()));
    event.setDateEnd(Date.from(entry.end()));
    event.setSummary(SingleLine.one(entry.summary()));
    describe(event, entry, page);
    event.setOrganizer(organizer(entry));
    to.ifPresent(person -> event.addAttendee(attendee(entry, person)));
    event.setTransparency(false);
    switch (entry.status()) {
      case CONFIRMED -> event.setStatus(Status.confirmed());
      case CANCELLED, MISSED -> event.setStatus(Status.cancelled());
      case TAKEN_BACK -> {}
    }
    return event;
  }

  private static Organizer organizer(CalendarEntry entry) {
    var organizer = entry.identity().organizer();
    return new Organizer(name(organizer.name()), mailto(organizer.address()));
  }

  private static void describe(VEvent event, CalendarEntry entry, Page page) {
    var place = SingleLine.one(entry.place());
    if (!place.isEmpty()) {
      event.setLocation(place);
    }
    var link = page.url().isEmpty() ? "" : "\n\n" + page.label() + ":\n" + page.url();
    var description = SingleLine.many(entry.description() + link);
    if (!description.isEmpty()) {
      event.setDescription(description);
    }
    if (!page.url().isEmpty()) {
      event.setUrl(page.url());
    }
  }

  /// A CANCEL goes to who had the invitation, and says so by naming only that person; it carries a
  /// STATUS only if the meeting is cancelled for everybody (RFC 5546 § 3.2.5), and asks for no
  /// answer. Nor does an invitation ask the calendar for one: nobody reads what its buttons send,
  /// the answer is given on the page.
  private static Attendee attendee(CalendarEntry entry, Person to) {
    var attendee = new Attendee(name(to.name()), mailto(to.address()));
    attendee.setParticipationLevel(ParticipationLevel.REQUIRED);
    if (!entry.cancelled()) {
      attendee.setParticipationStatus(ParticipationStatus.NEEDS_ACTION);
      attendee.setRsvp(false);
    }
    return attendee;
  }

  /// An address as a `mailto:` writes it: what a URI takes for the beginning of something else is
  /// percent-encoded (RFC 6068 § 2), or the answer would go to another address.
  private static String mailto(EmailAddress address) {
    return PercentEncoded.of(address.value(), PLAIN_IN_MAILTO);
  }

  /// A parameter of a property cannot hold a double quote (RFC 5545 § 3.2); `^'` for it (RFC 6868)
  /// is not read by every program.
  private static String name(String text) {
    return SingleLine.one(text).replace('"', '\'');
  }

  /// A calendar as it is written.
  static String text(ICalendar calendar) {
    return Folding.of(unfolded(calendar));
  }

  private static String unfolded(ICalendar calendar) {
    var text = new StringWriter();
    try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.setCaretEncodingEnabled(true);
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException("text cannot be written", e);
    }
    return text.toString();
  }
}
