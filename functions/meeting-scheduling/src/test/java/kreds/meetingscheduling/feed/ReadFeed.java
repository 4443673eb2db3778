package kreds.meetingscheduling.feed;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;

/// A calendar as two libraries read it, of which one has not written it, and as it stands there.
///
/// @param text as it was answered
public record ReadFeed(String text, ICalendar one, Calendar other) {

  /// Reads it with both; they have to agree, and no line may be too long.
  public static ReadFeed of(String text) {
    var read = new ReadFeed(text, Biweekly.parse(text).first(), byTheOther(text));
    assertThat(read.others("UID")).isEqualTo(read.ones().stream().map(each -> uid(each)).toList());
    assertThat(read.others("SUMMARY"))
        .isEqualTo(read.ones().stream().map(each -> each.getSummary().getValue()).toList());
    assertThat(text).endsWith("END:VCALENDAR\r\n");
    for (var line : text.split("\r\n", -1)) {
      assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
    }
    return read;
  }

  /// One without any meeting, which strict libraries do not take.
  public static List<String> linesOf(String text) {
    return text.replace("\r\n ", "").lines().toList();
  }

  /// Its lines as they were before they were folded.
  public List<String> lines() {
    return linesOf(text);
  }

  /// What each meeting says under a name, in their order; blank where one says nothing.
  public List<String> others(String name) {
    return other.<CalendarComponent>getComponents("VEVENT").stream()
        .map(event -> event.<Property>getProperty(name).map(Property::getValue).orElse(""))
        .toList();
  }

  private List<VEvent> ones() {
    return one.getEvents();
  }

  private static String uid(VEvent event) {
    return Optional.ofNullable(event.getUid()).orElseThrow().getValue();
  }

  private static Calendar byTheOther(String text) {
    try {
      var calendar = new CalendarBuilder().build(new StringReader(text));
      assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();
      return calendar;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (ParserException unreadable) {
      throw new AssertionError(text, unreadable);
    }
  }
}
