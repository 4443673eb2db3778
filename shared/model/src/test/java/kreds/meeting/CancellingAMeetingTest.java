package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.person;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.network.NextMeeting;
import kreds.outcome.Outcome;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A meeting does not take place, and its run goes on; a text of one is corrected.
final class CancellingAMeetingTest {
  private static final Reason REASON =
      new Reason("Værten er forhindret.", Language.DA, Optional.empty());
  private static final Instant START = firstMorning().start().instant();
  private final MeetingFixture scheduled = aMeeting().polling().scheduled();

  @Test
  void itsEntryIsOneStepHigherItsDateStaysAndNobodyAnswersAnyMore() {
    var record = cancelled(scheduled).record();
    var meeting = record.meeting();

    assertThat(meeting.state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(meeting.calendar().uid()).isEqualTo(scheduled.meeting().calendar().uid());
    assertThat(meeting.calendar().sequence()).isEqualTo(1);
    assertThat(meeting.slot()).isEqualTo(scheduled.meeting().slot());
    assertThat(meeting.invited()).isEmpty();
    assertThat(meeting.nextAt()).isEmpty();
    assertThat(record.inquiries()).allSatisfy(each -> assertThat(each.inquiry().closed()).isTrue());
  }

  @Test
  void theNextMeetingFollowsAndTheRunGoesOn() {
    var two = scheduled.another("m-2").fixedOn(morning(1, "2027-03-02"));
    var here = new MeetingFixture(two.all(), scheduled.planned());

    var roster = cancelled(here).all().roster();

    assertThat(roster.network().nextMeeting().map(NextMeeting::meeting)).contains("m-2");
    assertThat(roster.run().state()).isEqualTo(RunState.RUNNING);
    assertThat(cancelled(scheduled).all().roster().network().nextMeeting()).isEmpty();
  }

  @Test
  void aPollIsCalledOffAndNoDateIsAskedForAnyMore() {
    var off = cancelled(aMeeting().polling());

    assertThat(off.meeting().state()).isEqualTo(MeetingState.CANCELLED);
    assertThat(off.meeting().calendar().sequence()).isZero();
    assertThat(off.all().roster().run().asksUntil()).isEmpty();
    assertThat(off.record().poll().orElseThrow().inquiry().closed()).isTrue();
  }

  @Test
  void ofAPollWhoseDatesAreAllPastWhoWasAskedReadsThatItIsCalledOff() {
    var polling = aMeeting().polling();
    var last = polling.record().proposed().getLast().end().instant();

    assertThat(told(done(cancel(polling, last.minusMillis(1))))).isNotEmpty();
    var late = done(cancel(polling, last));
    assertThat(told(late)).as("they wait to hear of it").hasSameSizeAs(polling.attendees().asked());
    var step = byStaff(Subject.network("plastgenanvendelse"), "cancel-meeting");
    var at = new Moment(step.step(), last, step.ids());
    var letters =
        new MeetingConsequences(late.after().roster().network())
            .of(late.happenings().getFirst(), at)
            .letters();
    assertThat(letters)
        .isNotEmpty()
        .allSatisfy(letter -> {
          assertThat(letter.letter().kind()).isEqualTo(LetterKind.MEETING_POLL_CANCELLED);
          assertThat(letter.notAfter()).contains(last.plus(Duration.ofDays(14)));
        });
  }

  private static List<Attendee> told(Decision<RunMeetings, MeetingHappening> decision) {
    return decision.happenings().stream()
        .filter(MeetingHappening.Changed.class::isInstance)
        .map(each -> ((MeetingHappening.Changed) each).news())
        .map(news -> ((Rescheduled.Cancelled) news).told())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void cancelledTwiceIsNoNewsAndItsTextsStay() {
    var off = cancelled(scheduled);

    assertThat(done(off.all().cancel("m-1", REASON, MONDAY)).isNothing()).isTrue();
    assertThat(said(cancel(scheduled, START.minusMillis(1)))).isEqualTo("done");
    assertThat(said(cancel(scheduled, START))).as("it may have come to nothing").isEqualTo("done");
    assertThat(refusal(off.all().choose("m-1", "date-1", Set.of(), MONDAY)))
        .satisfies(no -> assertThat(no.code()).isEqualTo("poll-closed"))
        .satisfies(no -> assertThat(no.detail()).contains("cancelled").doesNotContain("chosen"));
    assertThat(said(off.all().correct("m-1", Optional.of("X"), Optional.empty(), MONDAY)))
        .isEqualTo("meeting-cancelled");
  }

  @Test
  void timeAndWhoComesLaterChangeNothingOfIt() {
    var off = cancelled(scheduled);
    var four = off.among(aNetwork().taking(2, 40).seatedUpTo(4));

    assertThat(off.all().at(START.plus(Duration.ofDays(9)), staff()).isNothing()).isTrue();
    assertThat(four.all().moved(mover("e-4"), MONDAY).isNothing()).isTrue();
  }

  @Test
  void whoLeftBeforeItAndWasNotYetToldIsRidOfItInTheSameStep() {
    var gone = scheduled.among(new NetworkFixture(scheduled.all().roster()).leaving(2));

    var off = done(cancel(gone, MONDAY));

    assertThat(off.happenings())
        .last()
        .isInstanceOfSatisfying(
            MeetingHappening.LeaverTold.class,
            told -> {
              assertThat(told.gone().id()).isEqualTo("e-2");
              assertThat(told.isRid()).isTrue();
              assertThat(told.meeting().state()).isEqualTo(MeetingState.CANCELLED);
            });
    assertThat(off.after().find("m-1").orElseThrow().meeting().invited()).isEmpty();
    assertThat(off.after().moved(mover("e-2"), MONDAY).isNothing()).isTrue();
  }

  @Test
  void whomTheRosterHasForgottenIsRidOfItByTheWordOfTheMover() {
    var roster = after(scheduled.all().roster().forgotten("e-2", MONDAY));
    var off = cancelled(scheduled.among(new NetworkFixture(roster)));
    assertThat(off.meeting().invited()).containsExactly("e-2");
    var mover = new Mover(roster.run().id(), "e-2", MONDAY, Optional.of(person(2)));

    var rid = off.all().moved(mover, MONDAY);

    assertThat(rid.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.LeaverTold.class, told -> assertThat(told.isRid()).isTrue());
    assertThat(rid.after().find("m-1").orElseThrow().meeting().calendarOf("e-2").sequence())
        .isEqualTo(2);
    assertThat(off.all().moved(mover, firstMorning().end().instant()).happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.LeaverTold.class, told -> assertThat(told.isRid()).isFalse());
  }

  @Test
  void aCorrectedTextLeavesTheSequenceAndTheAnswersAlone() {
    var corrected =
        scheduled.now(
            after(
                scheduled
                    .all()
                    .correct("m-1", Optional.of("Sortering"), Optional.empty(), MONDAY)));

    assertThat(corrected.meeting().title()).isEqualTo("Sortering");
    assertThat(corrected.meeting().place()).isEqualTo("Odense, Havnegade 1");
    assertThat(corrected.meeting().calendar()).isEqualTo(scheduled.meeting().calendar());
    assertThat(corrected.record().inquiries()).isEqualTo(scheduled.record().inquiries());
    assertThat(
            done(corrected.all().correct("m-1", Optional.of("Sortering"), Optional.empty(), MONDAY))
                .isNothing())
        .isTrue();
    assertThat(
            said(
                scheduled
                    .all()
                    .correct(
                        "m-1", Optional.of("X"), Optional.empty(), firstMorning().end().instant())))
        .isEqualTo("meeting-over");
  }

  private static MeetingFixture cancelled(MeetingFixture meeting) {
    return meeting.now(after(cancel(meeting, MONDAY)));
  }

  @Test
  void whatEverybodyWasToldStaysAndAnotherReasonIsRefused() {
    var off = scheduled.now(after(cancel(scheduled, MONDAY))).all();

    assertThat(done(off.cancel("m-1", REASON, MONDAY)).isNothing()).isTrue();
    var other = new Reason("Nej.", Language.DA, Optional.empty());
    var english = new Reason(REASON.written(), Language.DA, Optional.of("No."));
    for (var each : List.of(other, english)) {
      assertThat(code(off.cancel("m-1", each, MONDAY))).isEqualTo("reason-differs");
    }
    assertThat(refusal(off.cancel("m-1", other, MONDAY)).detail())
        .contains("is cancelled already", "\"" + REASON.written() + "\"")
        .doesNotContain("English");
    assertThat(refusal(off.cancel("m-1", english, MONDAY)).detail())
        .contains("\"" + REASON.written() + "\" and nothing in English. That stays");
    var both = scheduled.now(after(scheduled.all().cancel("m-1", english, MONDAY))).all();
    assertThat(refusal(both.cancel("m-1", REASON, MONDAY)).detail())
        .contains("\"" + REASON.written() + "\" and \"No.\". That stays");
  }

  @Test
  void onceADayOfSeveralIsOverStaffSayTwiceThatNothingTookPlace() {
    var days = new Slot("fixed", wall("2027-05-04T13:00"), wall("2027-05-05T12:00"));
    var over = Instant.parse("2027-05-04T22:00:00Z");
    var run = aMeeting().fixedOn(days).all();

    assertThat(code(run.cancel("m-1", REASON, over))).isEqualTo("day-over");
    assertThat(refusal(run.cancel("m-1", REASON, over)).detail())
        .contains("move-meeting", "\"anyway\": true");
    assertThat(said(run.cancel("m-1", REASON, over.minusMillis(1)))).isEqualTo("done");
    assertThat(said(run.cancel("m-1", REASON, 0, Set.of(Insistence.ANYWAY), over)))
        .isEqualTo("done");
    assertThat(said(run.cancel("m-1", REASON, days.end().instant())))
        .as("it may have come to nothing")
        .isEqualTo("done");
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> cancel(
      MeetingFixture meeting, Instant now) {
    return meeting.all().cancel("m-1", REASON, now);
  }

  /// `done`, or the code of the "no".
  private static String said(Outcome<?> outcome) {
    return outcome.fold(_ -> "done", refusal -> refusal.code());
  }
}
