package kreds.meetingscheduling.feed;

import static kreds.sample.MeetingFixture.ORGANIZER;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.calendar.CalendarFeed;
import kreds.calendar.CalendarMessage;
import kreds.delivery.CalendarEntry;
import kreds.delivery.CalendarIdentity;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What staff typed comes through a calendar as they typed it, and adds nothing to it.
final class FeedTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plast; genbrug, og \"mere\" \\ andet: 100 %",
        "Rødgrød med fløde på Ærø – 🧑‍🔬 og meget mere, som er længere end en linje må være",
        "Møde\\nATTENDEE:mailto:alle@example.dk"
      })
  void theNameIsReadAsItWasMeant(String text) {
    var feed = ReadFeed.of(written(text));

    for (var name : List.of("NAME", "X-WR-CALNAME")) {
      assertThat(feed.other().<Property>getProperty(name).orElseThrow().getValue())
          .isIn(text, text.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;"));
    }
    assertThat(feed.others("SUMMARY")).containsExactly("Aflyst: " + text, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Møde\r\nATTENDEE:mailto:alle@example.dk",
        "Møde\nEND:VEVENT\nBEGIN:VEVENT\nUID:x",
        "Møde\rMETHOD:CANCEL",
        "Møde\u2028METHOD:CANCEL\u0000\u0085METHOD:CANCEL"
      })
  void noTextAddsALine(String text) {
    assertThat(ReadFeed.linesOf(written(text)))
        .extracting(line -> line.split("[;:]", 2)[0])
        .containsOnly(
            "BEGIN",
            "VERSION",
            "PRODID",
            "METHOD",
            "NAME",
            "X-WR-CALNAME",
            "REFRESH-INTERVAL",
            "X-PUBLISHED-TTL",
            "UID",
            "SEQUENCE",
            "DTSTAMP",
            "DTSTART",
            "DTEND",
            "SUMMARY",
            "LOCATION",
            "DESCRIPTION",
            "ORGANIZER",
            "TRANSP",
            "STATUS",
            "END")
        .filteredOn("METHOD"::equals)
        .hasSize(1);
  }

  private static String written(String text) {
    return new CalendarFeed(text, "", "Aflyst", "Blev ikke til noget", MONDAY)
        .of(List.of(item("m-1", true, text), item("m-2", false, text)));
  }

  private static CalendarFeed.Item item(String meeting, boolean cancelled, String text) {
    var entry =
        new CalendarEntry(
            CalendarIdentity.of(meeting, ORGANIZER),
            cancelled,
            MONDAY,
            MONDAY.plusSeconds(3_600),
            text,
            text,
            text);
    return new CalendarFeed.Item(entry, CalendarMessage.Page.NONE);
  }
}
