package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/// Somebody's calendar as programs keep it by what comes in mails: what comes under a lower
/// sequence than is known, or under the same and an earlier stamp, is dropped (RFC 5546 § 2.1.5).
/// Each entry is read by two libraries, which have to agree.
final class KeptCalendar {
  private static final Pattern ENTRY =
      Pattern.compile("BEGIN:VCALENDAR.*?END:VCALENDAR", Pattern.DOTALL);

  private record Entry(Instant start, int sequence, Instant stamp, boolean isCancelled) {
    boolean isAfter(Entry other) {
      return sequence > other.sequence
          || (sequence == other.sequence && !stamp.isBefore(other.stamp));
    }
  }

  private final Map<String, Entry> entries = new TreeMap<>();
  private final Map<String, Integer> dropped = new TreeMap<>();

  /// With all that these mails bring.
  ///
  /// @param mails the oldest first
  static KeptCalendar of(List<Map<String, Object>> mails) {
    var calendar = new KeptCalendar();
    for (var mail : mails) {
      ENTRY
          .matcher(mail.toString())
          .results()
          .map(found -> found.group() + "\r\n")
          .distinct()
          .forEach(calendar::take);
    }
    return calendar;
  }

  /// When each meeting begins that it shows, by uid.
  Map<String, Instant> shown() {
    var shown = new TreeMap<String, Instant>();
    entries.forEach((uid, entry) -> {
      if (!entry.isCancelled()) {
        shown.put(uid, entry.start());
      }
    });
    return shown;
  }

  /// What came too late to count, by uid; nothing should.
  Map<String, Integer> dropped() {
    return dropped;
  }

  private void take(String text) {
    var uid = other(text, "UID");
    var entry =
        new Entry(
            Biweekly.parse(text)
                .first()
                .getEvents()
                .getFirst()
                .getDateStart()
                .getValue()
                .toInstant(),
            Integer.parseInt(other(text, "SEQUENCE")),
            Biweekly.parse(text)
                .first()
                .getEvents()
                .getFirst()
                .getDateTimeStamp()
                .getValue()
                .toInstant(),
            other(text, "METHOD").equals("CANCEL") || other(text, "STATUS").equals("CANCELLED"));
    agrees(text, uid, entry);
    var known = Optional.ofNullable(entries.get(uid));
    if (known.isEmpty() || entry.isAfter(known.get())) {
      entries.put(uid, entry);
    } else {
      dropped.merge(uid, 1, Integer::sum);
    }
  }

  private static void agrees(String text, String uid, Entry entry) {
    var one = Biweekly.parse(text).first();
    var event = one.getEvents().getFirst();
    assertThat(event.getUid().getValue()).isEqualTo(uid);
    assertThat(event.getSequence().getValue()).isEqualTo(entry.sequence());
    assertThat(one.getMethod().getValue()).isEqualTo(other(text, "METHOD"));
    assertThat(other(text, "DTSTART").replaceAll("[^0-9]", ""))
        .isEqualTo(entry.start().toString().replaceAll("[^0-9]", ""));
    assertThat(event.getAttendees()).as("the recipient alone").hasSize(1);
  }

  private static String other(String text, String name) {
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      return calendar.<CalendarComponent>getComponents("VEVENT").stream()
          .flatMap(event -> event.<Property>getProperty(name).stream())
          .map(Property::getValue)
          .findFirst()
          .or(() -> calendar.<Property>getProperty(name).map(Property::getValue))
          .orElse("");
    } catch (IOException | ParserException unreadable) {
      throw new AssertionError(text, unreadable);
    }
  }
}
