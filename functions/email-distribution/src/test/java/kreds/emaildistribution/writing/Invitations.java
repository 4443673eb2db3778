package kreds.emaildistribution.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarIdentity;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.person.Person;
import kreds.testing.mail.ReadMail;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;

/// Invitations as they are written, and as another library reads them.
final class Invitations {
  private Invitations() {}

  static String property(String line) {
    return line.split("[;:]", 2)[0];
  }

  static CalendarEntry changed(
      CalendarEntry entry,
      int sequence,
      boolean cancelled,
      String summary,
      String place,
      String description) {
    var identity = entry.identity();
    return new CalendarEntry(
        new CalendarIdentity(identity.uid(), identity.organizer(), sequence),
        cancelled,
        entry.start(),
        entry.end(),
        summary,
        place,
        description);
  }

  static List<String> unfolded(CalendarEntry entry) {
    return unfolded(text(entry));
  }

  static List<String> unfolded(String text) {
    return text.replace("\r\n ", "").lines().toList();
  }

  static String text(CalendarEntry entry) {
    return write(entry, Samples.KAREN);
  }

  static String write(CalendarEntry entry, Person to) {
    var delivery = Samples.delivery(invitation(entry, to));
    var mail = ReadMail.of(Samples.writer().write(delivery, Optional.empty()).raw());
    return new String(mail.attachments().getFirst().bytes(), StandardCharsets.UTF_8);
  }

  static byte[] raw(CalendarEntry entry) {
    Delivery delivery = Samples.delivery(invitation(entry, Samples.KAREN));
    return Samples.writer().write(delivery, Optional.empty()).raw();
  }

  static Letter invitation(CalendarEntry entry, Person to) {
    var kind = LetterKind.MEETING_INVITATION;
    return new Letter(kind, to, Samples.values(kind), Samples.links(kind), Optional.of(entry));
  }

  static VEvent parsed(CalendarEntry entry) throws IOException, ParserException {
    return parsed(text(entry));
  }

  static String value(VEvent event, String name) {
    return event.<Property>getProperty(name).orElseThrow().getValue();
  }

  static VEvent parsed(String text) throws IOException, ParserException {
    Calendar calendar =
        new CalendarBuilder()
            .build(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
    return calendar.<VEvent>getComponents("VEVENT").getFirst();
  }
}
