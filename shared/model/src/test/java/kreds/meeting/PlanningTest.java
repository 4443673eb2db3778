package kreds.meeting;

import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.SPEAKER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import kreds.change.Decision;
import kreds.inquiry.InquiryId;
import kreds.inquiry.Question;
import kreds.outcome.Outcome;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import org.junit.jupiter.api.Test;

/// What stands against a plan, and what comes of one.
final class PlanningTest {
  private static final Set<Insistence> EARLY = Set.of(Insistence.EARLY);
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();

  @Test
  void aRunWhoseMinimumIsNotReachedNeedsAWordOfStaff() {
    var early = aMeetingOf(aNetwork().shortOfTwo());

    assertThat(refusal(polled(early, DEADLINE, Set.of())))
        .satisfies(no -> assertThat(no.code()).isEqualTo("network-not-ready"))
        .satisfies(no -> assertThat(no.detail()).contains("lacks 2"));
    assertThat(code(fixed(early, Set.of()))).isEqualTo("network-not-ready");
    assertThat(polled(early, DEADLINE, EARLY)).isInstanceOf(Outcome.Done.class);
    assertThat(fixed(early, EARLY)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aRunThatIsReadyOrOnNeedsNone() {
    assertThat(fixed(aMeetingOf(aNetwork().ready()), Set.of())).isInstanceOf(Outcome.Done.class);
    assertThat(fixed(aMeetingOf(aNetwork().in(RunState.RUNNING)), Set.of()))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aRunThatIsOverHasNoMoreMeetingsWhateverStaffSay() {
    for (var over : List.of(RunState.RENEWING, RunState.FINISHED, RunState.CANCELLED)) {
      var refused = refusal(fixed(aMeetingOf(aNetwork().in(over)), EARLY));
      assertThat(refused.code()).isEqualTo("network-not-ready");
      assertThat(refused.detail()).contains(over.word());
    }
  }

  @Test
  void aDateLiesAheadAndIsProposedOnce() {
    var meeting = aMeeting();
    var all = meeting.all();
    var twice = List.of(firstMorning(), morning(2, "2027-02-02"));

    assertThat(code(all.fix(meeting.planned(), firstMorning(), Set.of(), START)))
        .isEqualTo("date-past");
    assertThat(all.fix(meeting.planned(), firstMorning(), Set.of(), START.minusSeconds(1)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(code(all.poll(meeting.planned(), twice, DEADLINE, Set.of(), MONDAY)))
        .isEqualTo("date-twice");
    assertThat(code(all.poll(meeting.planned(), mornings(), DEADLINE, Set.of(), END)))
        .isEqualTo("date-past");
  }

  @Test
  void aPollEndsAheadOfNowAndBeforeItsFirstDate() {
    assertThat(code(polled(aMeeting(), MONDAY, Set.of()))).isEqualTo("deadline-past");
    assertThat(polled(aMeeting(), MONDAY.plusSeconds(1), Set.of()))
        .isInstanceOf(Outcome.Done.class);
    assertThat(code(polled(aMeeting(), START, Set.of()))).isEqualTo("deadline-late");
    assertThat(polled(aMeeting(), START.minusSeconds(1), Set.of()))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void theSamePlanSentAgainIsTheSameMeeting() {
    var polling = aMeeting().polling();
    var fixed = aMeeting().fixedOn(firstMorning());

    assertThat(done(polled(polling, DEADLINE, Set.of())))
        .isEqualTo(Decision.unchanged(polling.all()));
    assertThat(done(fixed(fixed, Set.of()))).isEqualTo(Decision.unchanged(fixed.all()));
    assertThat(
            done(
                polling
                    .all()
                    .poll(
                        polling.planned(), mornings(), DEADLINE, Set.of(), DEADLINE.plusMillis(1))))
        .isEqualTo(Decision.unchanged(polling.all()));
  }

  @Test
  void everybodyWhoIsAskedIsRememberedSoThatNobodyIsAskedTwice() {
    var poll = aMeeting().polling().record().poll().orElseThrow().inquiry();

    assertThat(poll.notified())
        .containsExactlyInAnyOrder(HOST, SPEAKER, FACILITATOR, "e-1", "e-2", "e-3");
    assertThat(poll.closesAt()).isEqualTo(DEADLINE);
    assertThat(poll.question()).isEqualTo(new Question.WhichDate(mornings()));
    assertThat(aMeeting().polling().meeting().invited()).isEmpty();
  }

  @Test
  void theDateClosesThePollAndAsksWhoComesUntilItBegins() {
    var record = aMeeting().polling().scheduled().record();

    assertThat(record.meeting().state()).isEqualTo(MeetingState.SCHEDULED);
    assertThat(record.meeting().slot()).contains(firstMorning());
    assertThat(record.poll().orElseThrow().inquiry().closed()).isTrue();
    var rsvp = record.rsvp().orElseThrow().inquiry();
    assertThat(rsvp.id()).isEqualTo(InquiryId.rsvp(record.meeting().run(), "m-1"));
    assertThat(rsvp.closesAt()).isEqualTo(START);
    assertThat(rsvp.closed()).isFalse();
    assertThat(rsvp.notified())
        .containsExactlyInAnyOrder(HOST, SPEAKER, FACILITATOR, "e-1", "e-2", "e-3");
    assertThat(record.meeting().invited()).isEqualTo(rsvp.notified());
  }

  @Test
  void theDateThatItHasAlreadyChangesNothing() {
    var scheduled = aMeeting().polling().scheduled().all();

    assertThat(done(scheduled.choose("m-1", "date-1", Set.of(Insistence.ANYWAY), MONDAY)))
        .isEqualTo(Decision.unchanged(scheduled));
    assertThat(code(scheduled.choose("m-9", "date-1", Set.of(Insistence.ANYWAY), MONDAY)))
        .isEqualTo("meeting-unknown");
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> polled(
      MeetingFixture meeting, Instant deadline, Set<Insistence> insists) {
    return meeting.all().poll(meeting.planned(), mornings(), deadline, insists, MONDAY);
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> fixed(
      MeetingFixture meeting, Set<Insistence> insists) {
    return meeting.all().fix(meeting.planned(), firstMorning(), insists, MONDAY);
  }

  @Test
  void aDateLiesAtMostThreeYearsAhead() {
    var meeting = aMeeting();
    var date = morning(1, "2030-02-02");
    var limit = wall("2027-02-02T09:30").instant();

    assertThat(code(meeting.all().fix(meeting.planned(), date, Set.of(), limit.minusSeconds(1))))
        .isEqualTo("too-far-ahead");
    assertThat(meeting.all().fix(meeting.planned(), date, Set.of(), limit))
        .isInstanceOf(Outcome.Done.class);
  }
}
