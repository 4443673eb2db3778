package kreds.meeting;

import static kreds.meeting.PartSteps.END;
import static kreds.meeting.PartSteps.START;
import static kreds.meeting.PartSteps.asking;
import static kreds.meeting.PartSteps.changes;
import static kreds.meeting.PartSteps.idOf;
import static kreds.meeting.PartSteps.letters;
import static kreds.meeting.PartSteps.meeting;
import static kreds.meeting.PartSteps.moved;
import static kreds.meeting.PartSteps.moving;
import static kreds.meeting.PartSteps.speaking;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.hostedBy;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SpeakerFixture.AASE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// What becomes of the talk of somebody of the run who goes on under another address.
final class TalksOfAMoverTest {
  private final MeetingFixture hosted = aMeeting().by(hostedBy(person(2))).fixedOn(firstMorning());

  @Test
  void whoIsAskedToSpeakIsAskedThereAndWhoHasSaidYesHasSaidSo() {
    for (var agreed : List.of(true, false)) {
      var asked = speaking(agreed);
      var old = asked.speaker(AASE).asked().orElseThrow().inquiry().id();

      var decision = moved(moving(asked.meeting(), 2, 9), mover("e-2"), MONDAY);

      var now = meeting(decision).team().in(Attendee.Role.SPEAKER).getLast();
      assertThat(now.post()).isEqualTo("speaker-1");
      assertThat(now.id()).isEqualTo(idOf(Attendee.Role.SPEAKER, person(9)));
      assertThat(now.state()).isEqualTo(agreed ? SpeakerState.AGREED : SpeakerState.ASKED);
      assertThat(meeting(decision).team().find(AASE)).isEmpty();
      assertThat(SpeakerFee.sum(decision.after().meetings())).isEqualTo(800_000);
      var record = decision.after().find("m-1").orElseThrow();
      assertThat(record.inquiry(old.kind()).orElseThrow().inquiry().closed())
          .as("the link of the former mailbox asks nobody")
          .isTrue();
      assertThat(Speaker.of(record, now).talk().orElseThrow().subject()).isEqualTo("Eget oplæg");
      var letter =
          letters(decision).stream()
              .filter(each -> each.letter().kind() == LetterKind.SPEAKER_ASKED)
              .findFirst()
              .orElseThrow()
              .letter();
      assertThat(letter.to().address()).isEqualTo(person(9).address());
      assertThat(letter.values()).containsEntry("occasion", agreed ? "agreed-before" : "elsewhere");
      assertThat(letter.values()).containsEntry("when", agreed ? "agreed" : "set");
      var there = Speaker.of(record, now);
      assertThat(there.said().map(Response.Speaks::needs))
          .isEqualTo(agreed ? Optional.of("Projektor") : Optional.empty());
      assertThat(there.asked().orElseThrow().inquiry().isOpen(MONDAY)).isTrue();
      assertThat(there.asked().orElseThrow().inquiry().remindsAt().isPresent())
          .as("nobody is reminded of what they have said")
          .isEqualTo(!agreed);
      assertThat(meeting(decision).invited().contains(now.id())).isEqualTo(agreed);
    }
  }

  @Test
  void anAgreedTalkIsNotLostToWhatTheOtherMailboxHadOrHasLessOf() {
    for (var had : SpeakerState.values()) {
      var agreed = speaking(true);
      var there =
          new TeamMember(
              idOf(Attendee.Role.SPEAKER, person(9)),
              Attendee.Role.SPEAKER,
              7,
              person(2).name(),
              person(2).company(),
              Optional.of(person(9).address()),
              person(2).language(),
              had);
      var team = agreed.record().meeting().team().with(there);
      var both =
          new MeetingRecord(agreed.record().meeting().with(team), agreed.record().inquiries());
      var run = new RunMeetings(agreed.meeting().all().roster(), List.of(both), List.of());

      var decision = moved(moving(agreed.meeting().now(run), 2, 9), mover("e-2"), MONDAY);

      var now = meeting(decision).team().members();
      var isKept = had == SpeakerState.AGREED || had == SpeakerState.ASKED_ANEW;
      assertThat(now).as(had.name()).hasSize(1);
      assertThat(now.getFirst().state()).isEqualTo(isKept ? had : SpeakerState.AGREED);
      assertThat(now.getFirst().formerly()).as("answers of both are theirs").contains(AASE);
      assertThat(now.getFirst().post()).isEqualTo(isKept ? "speaker-7" : "speaker-1");
      assertThat(meeting(decision).team().parted()).isEmpty();
      assertThat(letters(decision).stream().map(each -> each.letter().kind()).toList())
          .as(had.name())
          .satisfies(
              kinds -> assertThat(kinds.contains(LetterKind.SPEAKER_ASKED)).isEqualTo(!isKept));
      if (!isKept) {
        assertThat(SpeakerFee.sum(decision.after().meetings())).isEqualTo(800_000);
      }
    }
  }

  @Test
  void whoIsAskedIsAskedElsewhereUnlessTheyTakePartThere() {
    for (var had : List.of(SpeakerState.DECLINED, SpeakerState.SET, SpeakerState.ASKED)) {
      assertThat(had.isAsFarAs(SpeakerState.ASKED)).isEqualTo(had != SpeakerState.DECLINED);
    }
    assertThat(SpeakerState.SET.isAsFarAs(SpeakerState.ASKED_ANEW)).isFalse();
    assertThat(SpeakerState.ASKED_ANEW.isAsFarAs(SpeakerState.AGREED)).isFalse();
    assertThat(SpeakerState.ASKED.isAsFarAs(SpeakerState.SET)).isFalse();
    assertThat(SpeakerState.RELEASED.isAsFarAs(SpeakerState.ASKED)).isFalse();
  }

  @Test
  void whoHasSaidYesToAMeetingThatIsOnIsAskedNothingMoreAndTheFeeStays() {
    for (var agreed : List.of(true, false)) {
      var asked = speaking(agreed);
      var talk = asked.speaker(AASE).talk();

      var decision = moved(moving(asked.meeting(), 2, 9), mover("e-2"), START);

      var now = meeting(decision).team().in(Attendee.Role.SPEAKER).getLast();
      assertThat(now.id()).isEqualTo(idOf(Attendee.Role.SPEAKER, person(9)));
      assertThat(now.state()).isEqualTo(agreed ? SpeakerState.AGREED : SpeakerState.ASKED);
      var there = Speaker.of(decision.after().find("m-1").orElseThrow(), now);
      assertThat(there.talk()).isEqualTo(talk);
      assertThat(there.asked().orElseThrow().inquiry().closed()).isTrue();
      assertThat(there.asked().orElseThrow().inquiry().notified()).isEmpty();
      assertThat(SpeakerFee.sum(decision.after().meetings())).isEqualTo(800_000);
      assertThat(letters(decision))
          .extracting(each -> each.letter().kind())
          .doesNotContain(LetterKind.SPEAKER_ASKED);
    }
  }

  @Test
  void whoHasBegunToSpeakIsNotAskedThoughMoreOfTheMeetingIsToCome() {
    var slot = new Slot("date-1", wall("2027-02-02T09:30"), wall("2027-02-03T12:30"));
    var first =
        new AgendaItem(
            LocalTime.parse("09:30"),
            LocalTime.parse("10:00"),
            "Eget oplæg",
            person(2).name(),
            Visibility.PUBLIC);
    var meeting = aMeeting().by(Team.NOBODY).saying(new Programme(List.of(first))).fixedOn(slot);
    var agreed = asking(meeting).answered(true);
    for (var begun : List.of(true, false)) {
      var at = begun ? START : START.minusSeconds(1);

      var decision = moved(moving(agreed.meeting(), 2, 9), mover("e-2"), at);

      assertThat(meeting(decision).team().in(Attendee.Role.SPEAKER).getLast().state())
          .isEqualTo(SpeakerState.AGREED);
      assertThat(letters(decision).stream().map(each -> each.letter().kind()).toList())
          .as("begun: %s", begun)
          .satisfies(
              kinds -> assertThat(kinds.contains(LetterKind.SPEAKER_ASKED)).isEqualTo(!begun));
    }
  }

  @Test
  void aMeetingThatIsOverStaysAsItWasAndSoDoesWhoSpeaksNoMore() {
    assertThat(changes(moved(moving(hosted, 2, 9), mover("e-2"), END))).isEmpty();
    var declined = speaking(true).answered(false);
    assertThat(changes(moved(moving(declined.meeting(), 2, 9), mover("e-2"), MONDAY))).isEmpty();
  }
}
