package kreds.meetingscheduling;

import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.link.LinkSubject;
import kreds.meeting.Team;
import kreds.meeting.TeamMember;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import org.junit.jupiter.api.Test;

/// Somebody of the run who hosts a meeting or speaks there goes on under another address, is named
/// by a former one, leaves, or is forgotten.
final class PartsEventsTest {

  @Test
  void thePartsFollowToTheOtherAddressAndTheFormerLinksEnd() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      host(door, meeting, 1);
      asked(door, meeting, 1);
      var host = door.meeting(meeting, door.host(meeting));
      var talk = door.speaking(meeting, "speaker-2");
      assertThat(door.send(door.visit("meeting", host)).status()).isEqualTo(200);
      assertThat(door.send(door.visit("speaker", talk)).status()).isEqualTo(200);

      door.moveTo(1, 9);
      for (var closed : List.of(door.visit("meeting", host), door.visit("speaker", talk))) {
        assertThat(door.send(closed).status()).as("before any round").isEqualTo(404);
      }
      door.function.round();

      for (var closed : List.of(door.visit("meeting", host), door.visit("speaker", talk))) {
        var gone = door.send(closed);
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.body())
            .contains("Du får nu mails på en anden adresse")
            .doesNotContain("/meetings/");
      }
      assertThat(team(door, meeting).members())
          .filteredOn(member -> member.role() == Attendee.Role.HOST || member.number() == 2)
          .extracting(TeamMember::address)
          .containsOnly(Optional.of(person(9).address()));
      var now = door.meeting(meeting, door.host(meeting));
      assertThat(door.send(door.visit("meeting", now)).status()).isEqualTo(200);
      var anew = door.speaking(meeting, "speaker-2");
      assertThat(anew).isNotEqualTo(talk);
      assertThat(door.send(door.visit("speaker", anew)).body()).contains("Energi og spild");
      assertThat(door.letters("meeting-hosted"))
          .anyMatch(key -> key.contains("/" + door.host(meeting)));
    }
  }

  @Test
  void staffWhoNameAFormerAddressMeanThePersonAndReadWhichTheyHave() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      door.moveTo(1, 9);
      door.function.round();
      var said =
          " The address deltager1@firma1.example is a former one: this person has"
              + " deltager9@firma9.example now.";

      assertThat(host(door, meeting, 1).message()).endsWith(said);
      assertThat(asked(door, meeting, 1).message()).endsWith(said);
      assertThat(team(door, meeting).members())
          .extracting(TeamMember::address)
          .contains(Optional.of(person(9).address()))
          .doesNotContain(Optional.of(person(1).address()));
      assertThat(host(door, meeting, 1).message()).contains("is so already").endsWith(said);
      var another = door.event("schedule-meeting");
      another.put("title", "Et andet møde");
      another.put("start", "2027-03-16T09:30");
      another.put("end", "2027-03-16T12:30");
      another.put("another", true);
      another.put("host", named(1));
      another.put("dryRun", true);
      assertThat(door.send(another).message()).contains(said.strip());
      another.put("host", named(2));
      assertThat(door.send(another).message()).doesNotContain("former");
      door.clock.set("2027-02-04T14:30:00+01:00");
      door.function.round();
      var present = door.event("take-attendance");
      present.put("meeting", meeting);
      present.put("present", List.of("deltager1@firma1.example", "e-2"));
      assertThat(door.send(present).message()).endsWith(said);
    }
  }

  @Test
  void whoIsForgottenStandsInNoRowOfTheMeetingAndStaffHearIt() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      host(door, meeting, 1);
      asked(door, meeting, 1);
      var set = door.event("set-programme");
      set.put("meeting", meeting);
      set.put(
          "programme",
          List.of(
              Map.of(
                  "start",
                  "09:30",
                  "end",
                  "10:00",
                  "title",
                  "Regler",
                  "speaker",
                  "Deltager 1",
                  "audience",
                  "public")));
      assertThat(door.send(set).ok()).isTrue();
      var host = door.meeting(meeting, door.host(meeting));
      var talk = door.speaking(meeting, "speaker-2");

      door.forget(1);
      door.function.round();
      door.function.round();

      for (var table : List.of("Meetings", "Networks", "Audit")) {
        assertThat(door.aws.rows(table).toString())
            .as(table)
            .doesNotContain(person(1).address().value(), "Deltager 1");
      }
      assertThat(door.send(door.visit("meeting", host)).status()).isEqualTo(404);
      assertThat(door.send(door.visit("speaker", talk)).status()).isEqualTo(404);
      assertThat(team(door, meeting).in(Attendee.Role.HOST)).isEmpty();
      assertThat(door.letters("speaker-answered")).hasSize(2);
      var other = door.send(door.visit("meeting", door.meeting(meeting, "e-2")));
      assertThat(other.body()).contains("Regler").doesNotContain("Deltager 1");
      var shown = door.event("show-meeting");
      shown.put("meeting", meeting);
      assertThat(door.send(shown).ok()).isTrue();
    }
  }

  @Test
  void whoHasLeftAndHostsIsLedOnFromTheParticipantsPage() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      host(door, meeting, 1);

      door.leave(1);

      var gone = door.send(door.visit("meeting", door.meeting(meeting, "e-1")));
      assertThat(gone.status()).isEqualTo(404);
      assertThat(gone.body()).contains("/meetings/" + door.meeting(meeting, door.host(meeting)));
    }
  }

  @Test
  void whoSaysNoToATalkAndTakesPartIsLedOnToTheOwnPage() {
    try (var door = Door.with(3)) {
      var meeting = door.scheduled();
      asked(door, meeting, 2);
      var id = team(door, meeting).in(Attendee.Role.SPEAKER).getLast().id();
      for (var word : List.of("yes", "no")) {
        var link = door.visit("answer-speaker", door.speaking(meeting, "speaker-2"));
        var said = HandlerUnderTest.asForm(link, Map.of("action", word));
        assertThat(door.send(said).status()).isEqualTo(303);
      }

      assertThat(door.letters("speaker-released")).hasSize(1);
      var gone =
          door.send(
              door.visit(
                  "meeting",
                  door.function.token(new LinkSubject.OfMeeting(Door.RUN, meeting, id))));
      assertThat(gone.status()).isEqualTo(404);
      assertThat(gone.body())
          .contains("Du har sagt nej til at holde oplægget")
          .contains("/meetings/" + door.meeting(meeting, "e-2"));
    }
  }

  private static Team team(Door door, String meeting) {
    return door.stored.meetings().of(Door.RUN, meeting).orElseThrow().meeting().team();
  }

  private static Answered host(Door door, String meeting, int number) {
    var order = new LinkedHashMap<>(door.event("correct-meeting"));
    for (var field : List.of("title", "place", "directions", "dryRun")) {
      order.remove(field);
    }
    order.put("meeting", meeting);
    order.put("host", named(number));
    return door.send(order);
  }

  private static Map<String, Object> named(int number) {
    return Map.of("name", person(number).name(), "email", person(number).address().value());
  }

  private static Answered asked(Door door, String meeting, int number) {
    var order = new LinkedHashMap<>(door.event("ask-speaker"));
    order.put("meeting", meeting);
    order.putAll(named(number));
    return door.send(order);
  }
}
