package kreds.meetingscheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import kreds.commit.Write;
import kreds.link.LinkSubject;
import kreds.meetingscheduling.feed.ReadFeed;
import kreds.network.Network;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// A person's own calendar, and the address that it is at.
final class PersonalFeedTest {
  private static final Pattern ADDRESS = Pattern.compile("/calendars/([A-Za-z0-9_-]+)\\.ics");

  @Test
  void itHoldsEachMeetingAsItsInvitationHasIt() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var mine = own(door, "e-1", 1);
      door.faults.reset();

      var answer = door.send(mine);

      assertThat(door.faults.counts())
          .isEqualTo(Map.of("getItem", 2, "query", 3, "batchGetItem", 1));
      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.header("content-type")).startsWith("text/calendar");
      assertThat(answer.header("cache-control")).isEqualTo("private, no-store");
      assertThat(answer.text("headers")).doesNotContain("etag");
      var feed = ReadFeed.of(answer.body());
      var known = door.stored.meetings().ofNetwork(Door.NETWORK).getFirst().meeting();
      assertThat(feed.others("UID")).containsExactly(known.calendar().uid());
      assertThat(feed.others("DESCRIPTION").getFirst()).contains("Bordet rundt");
      assertThat(feed.others("STATUS")).containsExactly("CONFIRMED");
      assertThat(answer.body())
          .as("nobody acts by a feed that was passed on")
          .doesNotContain("/meetings/");
      assertThat(meeting).isEqualTo(known.id());
      assertThat(feed.lines())
          .contains("METHOD:PUBLISH", "NAME:Mine netværksmøder hos Plastindustrien")
          .noneMatch(line -> line.startsWith("ATTENDEE") || line.startsWith("RSVP"));
    }
  }

  @Test
  void allNetworksOfTheMailboxAreInOneCalendar() {
    try (var door = Door.with(2)) {
      door.scheduled();
      var other = second(door);
      var event = door.function.event("schedule-meeting");
      event.put("network", other.id());
      event.put("start", "2027-03-02T09:30");
      event.put("end", "2027-03-02T14:00");
      assertThat(door.send(event).ok()).isTrue();

      var feed = ReadFeed.of(door.send(own(door, "e-1", 1)).body());

      assertThat(feed.others("DTSTART")).containsExactly("20270204T083000Z", "20270302T083000Z");
      assertThat(ReadFeed.of(door.send(own(door, "e-2", 1)).body()).others("UID")).hasSize(1);
    }
  }

  @Test
  void whoMakesAMeetingHappenHasACalendarTooUntilReplaced() {
    try (var door = Door.with(2)) {
      var meeting = door.scheduled();
      var host = own(door, door.host(meeting), 1);

      assertThat(ReadFeed.of(door.send(host).body()).others("DESCRIPTION").getFirst())
          .contains("Bordet rundt")
          .doesNotContain("/meetings/");
      var speaker = own(door, door.speaker(meeting), 1);
      assertThat(ReadFeed.of(door.send(speaker).body()).others("DESCRIPTION").getFirst())
          .doesNotContain("Bordet rundt");
      assertThat(door.send(own(door, "t-nobody", 1)).status()).isEqualTo(410);
    }
  }

  @Test
  void itIsInTheReadersLanguageAndInTheOneThatIsAskedFor() {
    try (var door = Door.with(2)) {
      door.scheduled();
      var english = own(door, "e-1", 1);
      english.put("queryStringParameters", Map.of("lang", "en"));

      var feed = ReadFeed.of(door.send(english).body());

      assertThat(feed.lines()).anyMatch(line -> line.startsWith("NAME:My network meetings at"));
      assertThat(feed.others("DESCRIPTION").getFirst()).contains("09:30", "Velkomst");
      var mine = own(door, "e-1", 1);
      Answered.part(mine, "headers").put("accept-language", "en");
      assertThat(door.send(mine).body()).contains("NAME:Mine netv");
    }
  }

  @Test
  void aCancelledMeetingIsMarked() {
    try (var door = Door.with(2)) {
      door.scheduled();
      NetworkFeedTest.cancel(door);

      var feed = ReadFeed.of(door.send(own(door, "e-1", 1)).body());

      assertThat(feed.others("STATUS")).containsExactly("CANCELLED");
      assertThat(feed.others("SUMMARY").getFirst()).startsWith("Aflyst: ");
      assertThat(feed.others("DESCRIPTION").getFirst()).doesNotContain("svar, om du kommer");
    }
  }

  @Test
  void whoHasLeftHasNoMeetingThatLiesAheadAndTheCalendarStaysOpen() {
    try (var door = Door.with(2)) {
      door.scheduled();
      door.leave(1);

      var answer = door.send(own(door, "e-1", 1));

      assertThat(answer.status()).isEqualTo(200);
      assertThat(answer.body()).doesNotContain("VEVENT");
    }
  }

  @Test
  void whoIsForgottenHasNoCalendar() {
    try (var door = Door.with(2)) {
      door.scheduled();
      var who = door.roster().find("e-1").orElseThrow().who();
      door.stored.write(
          new Write.SeatSaved(
              new Enrollment.Left(
                  who.saying(Person.forgotten(), ""), door.clock.instant(), "e-1")));

      assertThat(door.send(own(door, "e-1", 1)).status()).isEqualTo(410);
    }
  }

  @Test
  void thePageShowsTheAddressAndTheSameOneUntilAnotherIsAskedFor() {
    try (var door = Door.with(2)) {
      var page = door.visit("meeting", door.meeting(door.scheduled(), "e-1"));
      var first = shown(door, page);

      assertThat(door.send(page).body())
          .contains("Alle dine møder i din kalender", "webcal:", "name=\"turn\" value=\"1\"");
      door.clock.set("2027-02-20T09:00:00+01:00");
      assertThat(shown(door, page)).isEqualTo(first);
      assertThat(door.send(at(door, first)).status()).isEqualTo(200);
      var json = door.send(HandlerUnderTest.asJson(page, Map.of())).json();
      assertThat(String.valueOf(json.get("calendar"))).contains("/calendars/" + first + ".ics");
    }
  }

  @Test
  void anotherAddressClosesTheOneBeforeInEveryNetworkAndIsAudited() {
    try (var door = Door.with(2)) {
      var meeting = door.meeting(door.scheduled(), "e-1");
      var old = shown(door, door.visit("meeting", meeting));
      var theOthers = shown(door, door.visit("meeting", other(door, "e-2")));
      door.faults.reset();

      var answer = door.send(door.visit("renew-calendar", meeting));

      assertThat(door.faults.counts())
          .isEqualTo(Map.of("query", 2, "getItem", 2, "transactWriteItems", 1));
      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.header("location")).endsWith("/meetings/" + meeting + "?renewed=calendar");
      var page = door.visit("meeting", meeting);
      page.put("queryStringParameters", Map.of("renewed", "calendar"));
      assertThat(door.send(page).body())
          .contains("Du har fået en ny adresse", "name=\"turn\" value=\"2\"")
          .doesNotContain(old);
      var closed = door.send(at(door, old));
      assertThat(closed.status()).isEqualTo(410);
      assertThat(closed.body()).contains("<html lang=\"da\">").doesNotContain("VCALENDAR");
      assertThat(door.send(HandlerUnderTest.asJson(at(door, old), Map.of())).body())
          .contains("\"status\":410");
      assertThat(door.send(at(door, shown(door, page))).status()).isEqualTo(200);
      assertThat(door.send(at(door, theOthers)).status()).isEqualTo(200);
      assertThat(door.function.audited()).contains("renew-calendar");
      assertThat(door.aws.rows("Audit").toString()).doesNotContain("deltager1@", old);
      assertThat(door.aws.rows("Contacts").toString()).doesNotContain("@");
    }
  }

  @Test
  void aSecondClickAsksForNoThirdAndAPostUnderItsKeyIsDoneOnce() {
    try (var door = Door.with(2)) {
      var meeting = door.meeting(door.scheduled(), "e-1");
      door.send(door.visit("renew-calendar", meeting));
      var second = shown(door, door.visit("meeting", meeting));

      assertThat(door.send(door.visit("renew-calendar", meeting)).status()).isEqualTo(303);
      assertThat(shown(door, door.visit("meeting", meeting))).isEqualTo(second);

      var keyed = door.json(door.visit("renew-calendar", meeting), "{\"idempotencyKey\":\"k-7\"}");
      var once = door.send(keyed);
      assertThat(once.status()).isEqualTo(200);
      assertThat(once.body()).doesNotContain(second);
      assertThat(door.send(keyed).body()).isEqualTo(once.body());
      var third = shown(door, door.visit("meeting", meeting));
      assertThat(once.body()).contains(third);
      assertThat(door.send(at(door, third)).status()).isEqualTo(200);
    }
  }

  @Test
  void whoeverReadsThatTheOldAddressIsClosedHasANewOneWhateverTheFormSaid() {
    try (var door = Door.with(2)) {
      var meeting = door.meeting(door.scheduled(), "e-1");
      var odd = door.visit("renew-calendar", meeting);
      odd.put("body", "turn=99");

      assertThat(door.send(odd).status()).isEqualTo(303);

      assertThat(door.send(own(door, "e-1", 1)).status()).isEqualTo(410);
      assertThat(door.send(own(door, "e-1", 2)).status()).isEqualTo(200);
    }
  }

  @Test
  void nobodyWithoutAPartInTheMeetingAsksForAnotherAddress() {
    try (var door = Door.with(3)) {
      var meeting = door.meeting(door.scheduled(), "e-1");
      door.leave(1);

      var answer = door.send(door.visit("renew-calendar", meeting));

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.body()).contains("ikke længere en plads");
      var faulty = door.visit("renew-calendar", door.meeting(meetingOf(door), "e-2"));
      faulty.put("body", "turn=x");
      assertThat(door.send(faulty).status()).isEqualTo(422);
      assertThat(door.function.audited()).doesNotContain("renew-calendar");
    }
  }

  @Test
  void aTokenForSomethingElseOpensNoCalendarAndNoCalendarAnythingElse() {
    try (var door = Door.with(2)) {
      var meeting = door.meeting(door.scheduled(), "e-1");

      assertThat(door.send(at(door, meeting)).status()).isEqualTo(404);
      var calendar = shown(door, door.visit("meeting", meeting));
      assertThat(door.send(door.visit("meeting", calendar)).status()).isEqualTo(404);
      assertThat(door.send(door.visit("poll", calendar)).status()).isEqualTo(404);
    }
  }

  @Test
  void headAndGetChangeNothingWhetherItHoldsOrNot() {
    try (var door = Door.with(2)) {
      door.scheduled();
      var before = door.function.everything();
      for (var turn : new int[] {1, 2}) {
        var get = own(door, "e-1", turn);
        var status = door.send(get).status();
        var head = door.send(NetworkFeedTest.head(get));
        assertThat(head.status()).isEqualTo(status);
        assertThat(head.body()).isEmpty();
      }
      assertThat(door.function.everything()).isEqualTo(before);
    }
  }

  private static Map<String, Object> own(Door door, String person, int turn) {
    var about = new LinkSubject.OfCalendar(Door.RUN, person, turn);
    return at(door, door.function.token(about));
  }

  private static Map<String, Object> at(Door door, String token) {
    var event = door.event("http/own-calendar");
    event.put("pathParameters", Map.of("token", token + ".ics"));
    return new LinkedHashMap<>(event);
  }

  private static String shown(Door door, Map<String, Object> page) {
    var found = ADDRESS.matcher(door.send(page).body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String other(Door door, String person) {
    return door.meeting(meetingOf(door), person);
  }

  private static String meetingOf(Door door) {
    return door.stored.meetings().ofNetwork(Door.NETWORK).getFirst().meeting().id();
  }

  /// Another network, in which the first participant has a place.
  private static Network second(Door door) {
    var fixture = NetworkFixture.aNetwork().taking(1, 40).listOpen().in(RunState.READY);
    var network = fixture.network();
    var other =
        new Network(
            "andet",
            network.description(),
            network.state(),
            "",
            1,
            Optional.empty(),
            network.stamp());
    var run = fixture.run();
    door.stored.open(
        other,
        new Run(
            other.run(),
            run.state(),
            run.rules(),
            run.decision(),
            run.budget(),
            run.seats(),
            run.runsOutAt(),
            run.listOpen(),
            run.asksUntil(),
            run.opening(),
            run.questions(),
            run.stamp()));
    var who = SamplePeople.applicant(other.run(), 1);
    door.stored.write(
        new Write.SeatSaved(new Enrollment.Confirmed(who, SamplePeople.MONDAY, Optional.empty())));
    return other;
  }
}
