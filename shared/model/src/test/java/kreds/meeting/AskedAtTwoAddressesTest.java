package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.aTalk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.person.Person;
import kreds.sample.CountingIds;
import kreds.sample.NetworkFixture;
import kreds.sample.SpeakerFixture;
import org.junit.jupiter.api.Test;

/// Staff ask somebody to speak at the address that they have now, before the meetings have heard
/// that it is theirs.
final class AskedAtTwoAddressesTest {
  private static final CountingIds IDS = new CountingIds();
  private static final String NEW =
      TeamMember.idOf(IDS, "m-1", Attendee.Role.SPEAKER, person(9).address().value());
  private static final Instant START = firstMorning().start().instant();

  @Test
  void theLaterQuestionIsAnsweredThereAndWhoTakesPartStillDoes() {
    var both = asked(asked(talk(), AASE, person(2), 8_000).answered(true), NEW, person(9), 5_000);

    var decision = moved(both, MONDAY);

    var record = decision.after().find("m-1").orElseThrow();
    var speaker = record.meeting().team().in(Attendee.Role.SPEAKER).getFirst();
    assertThat(record.meeting().team().in(Attendee.Role.SPEAKER)).hasSize(1);
    assertThat(speaker.id()).isEqualTo(NEW);
    assertThat(speaker.state()).isEqualTo(SpeakerState.ASKED_ANEW);
    assertThat(Speaker.of(record, speaker).talk().orElseThrow().fee())
        .isEqualTo(Amount.kroner(5_000));
    assertThat(Speaker.of(record, speaker).asked().orElseThrow().inquiry().isOpen(MONDAY)).isTrue();
    assertThat(SpeakerFee.sum(decision.after().meetings())).isEqualTo(500_000);
    assertThat(record.meeting().invited()).contains(NEW).doesNotContain(AASE);
    assertThat(letters(decision))
        .extracting(each -> each.letter().kind())
        .as("they have that question, and are invited there")
        .doesNotContain(LetterKind.SPEAKER_ASKED)
        .contains(LetterKind.MEETING_LEFT);
  }

  @Test
  void whatWasAskedBeforeOrTakesNoAnswerAnyMoreGivesWay() {
    var first = asked(talk(), NEW, person(9), 5_000);
    var before = asked(first, AASE, person(2), 8_000).answered(true);
    assertThat(fee(moved(before, MONDAY))).isEqualTo(800_000);
    var both = asked(asked(talk(), AASE, person(2), 8_000).answered(true), NEW, person(9), 5_000);
    assertThat(fee(moved(both, START.minusSeconds(1)))).isEqualTo(500_000);
    assertThat(fee(moved(both, START))).as("what was said stands").isEqualTo(800_000);
    var silent = asked(asked(talk(), AASE, person(2), 8_000), NEW, person(9), 5_000);
    var record = moved(silent, MONDAY).after().find("m-1").orElseThrow();
    assertThat(record.meeting().team().in(Attendee.Role.SPEAKER))
        .as("who has not said yes takes no part")
        .extracting(TeamMember::state)
        .containsExactly(SpeakerState.ASKED);
  }

  @Test
  void aLaterNoAtTheOtherAddressIsAskedAboutAndAnEarlierOneGivesWay() {
    var both = asked(asked(talk(), AASE, person(2), 8_000).answered(true), NEW, person(9), 5_000);
    for (var later : List.of(true, false)) {
      var declined = declined(both, later ? MONDAY.plusSeconds(1) : MONDAY.minusSeconds(1));

      var record = moved(declined, MONDAY.plusSeconds(2)).after().find("m-1").orElseThrow();

      var speaker = record.meeting().team().in(Attendee.Role.SPEAKER).getFirst();
      assertThat(record.meeting().team().in(Attendee.Role.SPEAKER)).hasSize(1);
      assertThat(speaker.state()).isEqualTo(later ? SpeakerState.ASKED_ANEW : SpeakerState.AGREED);
      assertThat(Speaker.of(record, speaker).said().map(Response.Speaks::agrees))
          .isEqualTo(later ? Optional.empty() : Optional.of(true));
    }
  }

  private static SpeakerFixture declined(SpeakerFixture talk, Instant at) {
    var turn = talk.speaker(NEW).asked().orElseThrow().inquiry().turn();
    var no = new Answer(NEW, new Response.Speaks(false, "", ""), at, turn);
    var after =
        new Speaking(talk.meeting().all())
            .answered(talk.record(), talk.member(NEW), no, SpeakerFixture.STAFF, at)
            .after();
    var record = after.find("m-1").orElseThrow();
    var inquiries =
        record.inquiries().stream()
            .map(each ->
                each.inquiry().id().kind().equals("speaker-" + NEW)
                    ? new InquiryRecord(each.inquiry(), List.of(no))
                    : each)
            .toList();
    var kept = new MeetingRecord(record.meeting(), inquiries);
    return talk.now(new RunMeetings(after.roster(), List.of(kept), after.group()));
  }

  private static SpeakerFixture talk() {
    return aTalk(aMeeting().by(Team.NOBODY).fixedOn(firstMorning()));
  }

  private static SpeakerFixture asked(SpeakerFixture talk, String id, Person who, int kroner) {
    var request =
        new SpeakerRequest(
            id, who, "Eget oplæg", Amount.kroner(kroner), Optional.empty(), Optional.empty());
    return talk.now(after(talk.ask(request)));
  }

  private static long fee(Decision<RunMeetings, MeetingHappening> decision) {
    return SpeakerFee.sum(decision.after().meetings());
  }

  private static Decision<RunMeetings, MeetingHappening> moved(SpeakerFixture talk, Instant now) {
    var meeting = talk.meeting();
    var run = meeting.among(new NetworkFixture(meeting.all().roster()).moving(2, 9)).all();
    return new PartsOfAMover(run, IDS, staff()).moved(mover("e-2"), now);
  }

  private static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    var network = decision.after().roster().network();
    var at = byStaff(Subject.network(network.id()), "look-after");
    return Consequences.of(
            decision.happenings(), each -> new MeetingConsequences(network).of(each, at))
        .letters();
  }
}
