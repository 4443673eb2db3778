package kreds.testing.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.basics.LinkPurpose;
import kreds.mail.Delivery;
import kreds.mail.LetterKind;
import kreds.meeting.Guest;
import kreds.meeting.Guests;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingLetters;
import kreds.meeting.Team;
import kreds.network.Roster;
import kreds.testing.sample.Gatherings;
import kreds.testing.sample.SampleNetworks;
import org.junit.jupiter.api.Test;

final class MeetingLettersTest {
  @Test
  void everybodyConcernedIsAskedForTheirDates() {
    var letters = letters(Gatherings.polling(), Gatherings.confirmed(2));

    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-poll/m-1/host",
            "meeting-poll/m-1/speaker-1",
            "meeting-poll/m-1/facilitator",
            "meeting-poll/m-1/e-1",
            "meeting-poll/m-1/e-2");
    var letter = letters.get(3).letter();
    assertThat(letter.kind()).isEqualTo(LetterKind.MEETING_POLL);
    assertThat(letter.values())
        .containsEntry("title", "Plastgenanvendelse")
        .containsEntry("meeting", "Sortering i praksis")
        .containsEntry("deadline", "2027-01-15T11:00:00Z")
        .containsEntry("count", "3");
    assertThat(letter.links().get("page"))
        .satisfies(link -> assertThat(link.purpose()).isEqualTo(LinkPurpose.POLL))
        .satisfies(link -> assertThat(link.subject()).isEqualTo("plastgenanvendelse/m-1/e-1"));
    assertThat(letters.get(3).notAfter()).contains(Gatherings.DEADLINE);
  }

  @Test
  void oneWhoIsBothHostAndParticipantIsAskedOnceAndInvitedAsBoth() {
    var roster = Gatherings.confirmed(2);
    var team = new Team(Optional.of(SampleNetworks.person(1)), Optional.empty(), List.of());

    assertThat(letters(with(Gatherings.polling(), team), roster))
        .extracting(Delivery::key)
        .containsExactly("meeting-poll/m-1/host", "meeting-poll/m-1/e-2");
    assertThat(letters(with(Gatherings.scheduled(), team), roster))
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-hosted/m-1/0/host",
            "meeting-invitation/m-1/0/e-1",
            "meeting-invitation/m-1/0/e-2");
  }

  @Test
  void theInvitationPutsTheMeetingIntoTheCalendar() {
    var letters = letters(Gatherings.scheduled(), Gatherings.confirmed(1));

    assertThat(letters)
        .extracting(Delivery::key)
        .containsExactly(
            "meeting-hosted/m-1/0/host",
            "meeting-hosted/m-1/0/facilitator",
            "meeting-invitation/m-1/0/e-1");
    var entry = letters.get(2).letter().calendar().orElseThrow();
    assertThat(entry.uid()).isEqualTo("m-1");
    assertThat(entry.sequence()).isZero();
    assertThat(entry.cancelled()).isFalse();
    assertThat(entry.start()).isEqualTo(Instant.parse("2027-02-02T08:30:00Z"));
    assertThat(entry.end()).isEqualTo(Instant.parse("2027-02-02T11:30:00Z"));
    assertThat(entry.summary()).isEqualTo("Plastgenanvendelse: Sortering i praksis");
    assertThat(entry.place()).isEqualTo("Odense, Havnegade 1");
    assertThat(entry.description()).isEqualTo("09:30 Velkomst\n10:00 Bordet rundt");
    assertThat(letters.get(0).letter().calendar()).isEmpty();
  }

  @Test
  void whoIsToldAlreadyGetsNoSecondLetterAndWhoComesLaterGetsTheFirst() {
    var early = Guests.of(Gatherings.scheduled(), Gatherings.confirmed(2));
    var told = Gatherings.scheduled().telling(early.all());

    assertThat(letters(told, Gatherings.confirmed(2))).isEmpty();
    assertThat(letters(told, Gatherings.confirmed(3)))
        .extracting(Delivery::key)
        .containsExactly("meeting-invitation/m-1/0/e-3");
  }

  @Test
  void choosingTheDateMakesEverybodyHearAgain() {
    var asked = Guests.of(Gatherings.polling(), Gatherings.confirmed(2));
    var polling = Gatherings.polling().telling(asked.all());

    var scheduled = polling.scheduled(polling.dates().getFirst());

    assertThat(letters(scheduled, Gatherings.confirmed(2))).hasSize(4);
  }

  @Test
  void onlyWhoHasAPlaceInTheRunOfTheMeetingIsAGuest() {
    var roster = Gatherings.confirmed(3);
    var other =
        new Roster(
            roster.network(),
            roster.enrollments().stream().filter(e -> !e.id().equals("e-2")).toList());

    assertThat(Guests.of(Gatherings.polling(), other).participants())
        .extracting(Guest::id)
        .containsExactly("e-1", "e-3");
  }

  private static List<Delivery> letters(Meeting meeting, Roster roster) {
    var guests = Guests.of(meeting, roster);
    return new MeetingLetters(meeting, roster.network(), guests).due(SampleNetworks.MONDAY);
  }

  private static Meeting with(Meeting meeting, Team team) {
    return new Meeting(
        meeting.id(),
        meeting.network(),
        meeting.run(),
        meeting.number(),
        meeting.title(),
        meeting.state(),
        meeting.dates(),
        meeting.deadline(),
        meeting.chosen(),
        meeting.place(),
        meeting.programme(),
        team,
        meeting.told(),
        meeting.sequence(),
        meeting.version());
  }
}
