package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kreds.commit.Write;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingState;
import kreds.meeting.Timing;
import kreds.meetingscheduling.feed.ReadFeed;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.Test;

/// The meetings of a network as a calendar that anybody may subscribe to.
final class NetworkFeedTest {

  @Test
  void everyMeetingWithADateIsInItUnderTheIdentityOfItsInvitation() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.faults.reset();

      var answer = door.send(door.event("http/network-calendar"));

      assertThat(door.faults.counts()).isEqualTo(Map.of("getItem", 1, "query", 1));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("content-type")).startsWith("text/calendar");
      assertThat(answer.header("cache-control")).isEqualTo("public, max-age=300");
      var feed = ReadFeed.of(answer.body());
      var meeting = door.stored.meetings().ofNetwork(Door.NETWORK).getFirst().meeting();
      assertThat(feed.others("UID")).containsExactly(meeting.calendar().uid());
      assertThat(feed.others("SUMMARY")).containsExactly("Plastgenanvendelse: " + meeting.title());
      assertThat(feed.others("LOCATION")).containsExactly(meeting.place());
      assertThat(feed.others("STATUS")).containsExactly("CONFIRMED");
      assertThat(feed.others("DTSTART")).containsExactly("20270204T083000Z");
      assertThat(feed.others("URL").getFirst()).endsWith("/networks/plastgenanvendelse");
      assertThat(feed.lines())
          .contains(
              "METHOD:PUBLISH",
              "NAME:Plastgenanvendelse – møder hos Plastindustrien",
              "X-WR-CALNAME:Plastgenanvendelse – møder hos Plastindustrien",
              "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
              "X-PUBLISHED-TTL:PT6H")
          .anyMatch(line -> line.startsWith("ORGANIZER;"))
          .noneMatch(line -> line.startsWith("ATTENDEE"));
    }
  }

  @Test
  void whatOnlyParticipantsMayKnowIsNotInItNorAnyPersonalLink() {
    try (var door = Door.with(2)) {
      door.scheduled();

      var text = String.join("\n", ReadFeed.linesOf(body(door)));

      assertThat(text)
          .contains("Velkomst og kaffe")
          .doesNotContain("Bordet rundt", "/meetings/", "Deltager");
    }
  }

  @Test
  void itIsInTheLanguageThatIsAskedFor() {
    try (var door = Door.with(2)) {
      door.scheduled();
      var event = door.event("http/network-calendar");
      event.put("queryStringParameters", Map.of("lang", "en"));

      var feed = ReadFeed.of(door.send(event).body());

      assertThat(feed.lines()).anyMatch(line -> line.contains("meetings at Plastindustrien"));
      assertThat(feed.others("DESCRIPTION").getFirst()).contains("09:30", "About the network:");
      assertThat(feed.others("URL").getFirst()).endsWith("?lang=en");
    }
  }

  @Test
  void whatIsCancelledIsMarkedAndTakesNoTime() {
    try (var door = Door.with(2)) {
      door.scheduled();
      cancel(door);

      var feed = ReadFeed.of(body(door));

      assertThat(feed.others("STATUS")).containsExactly("CANCELLED");
      assertThat(feed.others("SUMMARY").getFirst()).startsWith("Aflyst: Plastgenanvendelse: ");
      assertThat(feed.others("TRANSP")).containsExactly("TRANSPARENT");
    }
  }

  @Test
  void lastYearsMeetingsStayAndWhatHasNoDateIsNotThere() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.nextYear();
      door.join(3);
      door.send(door.event("plan-meeting"));

      assertThat(ReadFeed.of(body(door)).others("UID")).hasSize(1);
    }
  }

  @Test
  void aNetworkWithoutMeetingsIsAnEmptyCalendarAndAnUnknownOneIsNone() {
    try (var door = Door.with(2)) {
      var answer = door.send(door.event("http/network-calendar"));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(ReadFeed.linesOf(answer.body()))
          .startsWith("BEGIN:VCALENDAR")
          .endsWith("END:VCALENDAR")
          .noneMatch(line -> line.contains("VEVENT"));

      var unknown = door.event("http/network-calendar");
      unknown.put("pathParameters", Map.of("network", "ukendt"));
      assertThat(door.send(unknown).status()).isEqualTo(404);
    }
  }

  @Test
  void whoHasItIsToldThatItStillHoldsForAsLongAsItMayBeKept() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.clock.set("2027-01-05T09:00:10+01:00");
      var tag = door.send(door.event("http/network-calendar")).header("etag");
      door.clock.set("2027-01-05T09:04:59+01:00");
      var again = door.event("http/network-calendar");
      Answered.part(again, "headers").put("if-none-match", tag);

      assertThat(door.send(again).status()).isEqualTo(304);
    }
  }

  @Test
  void headAndGetChangeNothing() {
    try (var door = Door.with(2)) {
      door.scheduled();
      var before = door.function.everything();
      var head = head(door.event("http/network-calendar"));

      var answer = door.send(head);

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).isEmpty();
      door.send(door.event("http/network-calendar"));
      assertThat(door.function.everything()).isEqualTo(before);
    }
  }

  static Map<String, Object> head(Map<String, Object> get) {
    var head = new LinkedHashMap<>(get);
    head.put("routeKey", String.valueOf(get.get("routeKey")).replace("GET", "HEAD"));
    Answered.part(Answered.part(head, "requestContext"), "http").put("method", "HEAD");
    return head;
  }

  /// As staff cancel it: the date stays, for the calendars that know it.
  static void cancel(Door door) {
    var meeting = door.stored.meetings().ofNetwork(Door.NETWORK).getFirst().meeting();
    var off =
        new Meeting(
            meeting.id(),
            meeting.run(),
            meeting.outline(),
            meeting.team(),
            new Timing(MeetingState.CANCELLED, meeting.slot(), false),
            meeting.invitations(),
            meeting.calendar(),
            meeting.version() + 1);
    door.stored.write(new Write.MeetingSaved(Optional.of(meeting), off));
  }

  private static String body(Door door) {
    return door.send(door.event("http/network-calendar")).body();
  }
}
