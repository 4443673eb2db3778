package kreds.meeting;

import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.MeetingFixture.HOST;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.network.NextMeeting;
import kreds.outcome.Outcome;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A meeting that people know of is set on another date, or at another place.
final class MovingAMeetingTest {
  private static final Slot NINTH = morning(1, "2027-02-09");
  private static final Response COMES = new Response.Rsvp(true, "");
  private final MeetingFixture scheduled = aMeeting().polling().scheduled();

  @Test
  void theSameEntryOneStepHigherIsOnAnotherDate() {
    var moved = moved(NINTH).meeting();

    assertThat(moved.calendar().uid()).isEqualTo(scheduled.meeting().calendar().uid());
    assertThat(moved.calendar().sequence()).isEqualTo(1);
    assertThat(moved.slot().map(Slot::times)).contains("2027-02-09 09:30–12:30");
    assertThat(moved.former()).isEqualTo(scheduled.meeting().slot());
    assertThat(moved.origin()).isEqualTo(scheduled.meeting().slot());
    assertThat(scheduled.meeting().origin()).isEqualTo(scheduled.meeting().slot());
    assertThat(moved.invited()).isEqualTo(scheduled.meeting().invited());
    assertThat(moved.nextAt())
        .as("its agenda, a week before")
        .contains(NINTH.start().instant().minus(Duration.ofDays(7)));
    assertThat(moved.programme()).isEqualTo(scheduled.meeting().programme());
  }

  @Test
  void whatIsMovedAgainKeepsItsFirstDateTillItsDayIsOver() {
    var tenth = morning(1, "2027-02-10");
    var once = scheduled.now(after(move(scheduled, NINTH)));

    var twice = once.now(after(move(once, tenth))).meeting();

    assertThat(twice.former()).isEqualTo(once.meeting().slot());
    assertThat(twice.origin()).isEqualTo(scheduled.meeting().slot());
    var reason = new Reason("x", Language.DA, Optional.empty());
    for (var timing :
        List.of(
            twice.timing().passed(),
            twice.timing().passed().to(MeetingState.HELD, twice.slot()),
            twice.timing().cancelled(reason))) {
      assertThat(timing.origin()).isEqualTo(scheduled.meeting().slot());
    }
    var old = new Timing(MeetingState.SCHEDULED, twice.slot(), once.meeting().slot(), false);
    assertThat(old.origin())
        .as("the earliest that a row from before knows of")
        .isEqualTo(once.meeting().slot());
    assertThat(old.moved(NINTH).first()).isEqualTo(once.meeting().slot());
  }

  @Test
  void aProgrammeThatNoLongerFitsMovesAlongAndOneThatFitsStays() {
    var afternoon = new Slot("x", wall("2027-02-09T13:00"), wall("2027-02-09T16:00"));
    var moved = scheduled.now(after(move(scheduled, afternoon))).meeting();
    assertThat(moved.programme().linesFor(Visibility.PARTICIPANTS, afternoon))
        .containsExactly("13:00 Velkomst", "13:30 Bordet rundt");

    var earlier = new Slot("x", wall("2027-02-09T09:00"), wall("2027-02-09T12:30"));
    assertThat(scheduled.now(after(move(scheduled, earlier))).meeting().programme())
        .isEqualTo(scheduled.meeting().programme());
    var midnight = new Slot("x", wall("2027-02-09T23:00"), wall("2027-02-09T23:59"));
    assertThat(said(move(scheduled, midnight))).isEqualTo("programme-outside");
  }

  @Test
  void whoHadAnsweredForAnotherDayHasNotAnsweredForThisOne() {
    var asked = answered(scheduled, "e-1");
    assertThat(asked.record().rsvp().orElseThrow().under("e-1")).isPresent();

    var rsvp = asked.now(after(move(asked, NINTH))).record().rsvp().orElseThrow();

    assertThat(rsvp.under("e-1")).isEmpty();
    assertThat(rsvp.isOutdated(attendee("e-1"))).isTrue();
    assertThat(rsvp.isOutdated(attendee("e-2"))).isFalse();
    assertThat(rsvp.silent(scheduled.attendees().participants())).hasSize(3);
    assertThat(rsvp.inquiry().closesAt()).isEqualTo(NINTH.start().instant());
    var again = done(rsvp.inquiry().answer(attendee("e-1"), COMES, MONDAY));
    assertThat(new InquiryRecord(rsvp.inquiry(), List.of(again)).under("e-1")).contains(again);
  }

  @Test
  void atAnotherPlaceOnlyTheAnswersStay() {
    var asked = answered(scheduled, "e-1");

    var moved = asked.now(after(move(asked, firstMorning(), "Vejle", Set.of())));

    assertThat(moved.meeting().place()).isEqualTo("Vejle");
    assertThat(moved.meeting().calendar().sequence()).isEqualTo(1);
    assertThat(moved.meeting().slot()).isEqualTo(scheduled.meeting().slot());
    assertThat(moved.meeting().former()).isEmpty();
    assertThat(moved.record().rsvp().orElseThrow().under("e-1")).isPresent();
  }

  @Test
  void theSameDateAndPlaceIsNoNews() {
    assertThat(done(move(scheduled, firstMorning())).isNothing()).isTrue();
    assertThat(
            done(move(scheduled, firstMorning(), scheduled.meeting().place(), Set.of()))
                .isNothing())
        .isTrue();
    var moved = scheduled.now(after(move(scheduled, NINTH)));
    assertThat(done(move(moved, NINTH)).isNothing()).isTrue();
  }

  @Test
  void theCatalogueFollowsAndTheRunGoesOn() {
    var roster = moved(NINTH).all().roster();

    assertThat(roster.network().nextMeeting().map(NextMeeting::start))
        .contains(NINTH.start().instant());
    assertThat(roster.run().state()).isEqualTo(RunState.RUNNING);
  }

  @Test
  void onlyWhatHasADateAndHasNotBegunIsMoved() {
    var start = firstMorning().start().instant();

    assertThat(said(move(aMeeting().polling(), NINTH))).isEqualTo("meeting-undated");
    assertThat(said(move(scheduled, NINTH, start.minusMillis(1)))).isEqualTo("done");
    assertThat(said(move(scheduled, NINTH, start))).isEqualTo("meeting-begun");
    assertThat(said(scheduled.all().move("m-9", NINTH, Optional.empty(), Set.of(), MONDAY)))
        .isEqualTo("meeting-unknown");
  }

  @Test
  void aDateThatIsPastTooFarOrTakenOrTooShortForTheProgrammeIsRefused() {
    var both = scheduled.another("m-2").fixedOn(NINTH);
    var here = new MeetingFixture(both.all(), scheduled.planned());
    var brief = new Slot("x", wall("2027-02-09T10:00"), wall("2027-02-09T10:30"));

    assertThat(said(move(scheduled, morning(1, "2026-02-09")))).isEqualTo("date-past");
    assertThat(said(move(scheduled, morning(1, "2035-02-09")))).isEqualTo("too-far-ahead");
    assertThat(said(move(here, NINTH))).isEqualTo("meeting-overlaps");
    assertThat(said(move(scheduled, brief))).isEqualTo("programme-outside");
    var overlapsItself = new Slot("x", wall("2027-02-02T09:00"), wall("2027-02-02T12:00"));
    assertThat(said(move(scheduled, overlapsItself))).isEqualTo("done");
  }

  @Test
  void aTimeThatAnotherPollAsksAboutNeedsAWordOfStaff() {
    var asking = scheduled.another("m-2").polling(List.of(NINTH));
    var here = new MeetingFixture(asking.all(), scheduled.planned());

    assertThat(said(move(here, NINTH))).isEqualTo("dates-asked");
    assertThat(said(move(here, NINTH, "", Set.of(Insistence.ANOTHER)))).isEqualTo("done");
    assertThat(said(move(here, morning(1, "2027-02-16")))).isEqualTo("done");
  }

  @Test
  void aTimeThatTheHostDeclinedInThePollNeedsAWordOfStaff() {
    var polled = aMeeting().polling().answered(HOST, YES, NO, YES);
    var chosen = polled.scheduled();

    assertThat(said(move(chosen, morning(1, "2027-02-03")))).isEqualTo("date-declined");
    assertThat(said(move(chosen, morning(1, "2027-02-03"), "", Set.of(Insistence.ANYWAY))))
        .isEqualTo("done");
    assertThat(said(move(chosen, morning(1, "2027-02-04")))).isEqualTo("done");
  }

  @Test
  void aDateOfThePollIsNotTheOneThatAMovedMeetingHas() {
    var moved = moved(NINTH);

    assertThat(said(moved.all().choose("m-1", "date-1", Set.of(), MONDAY)))
        .isEqualTo("poll-closed");
    assertThat(done(moved.all().choose("m-1", "2027-02-09", Set.of(), MONDAY)).isNothing())
        .isTrue();
  }

  private MeetingFixture moved(Slot date) {
    return scheduled.now(after(move(scheduled, date)));
  }

  private Attendee attendee(String id) {
    return scheduled.attendees().find(id).orElseThrow();
  }

  private static MeetingFixture answered(MeetingFixture meeting, String who) {
    var record = meeting.record();
    var rsvp = record.rsvp().orElseThrow();
    var answer = new Answer(who, COMES, MONDAY, rsvp.inquiry().turn());
    var inquiries =
        List.of(record.poll().orElseThrow(), new InquiryRecord(rsvp.inquiry(), List.of(answer)));
    return meeting.now(
        new RunMeetings(
            meeting.all().roster(),
            List.of(new MeetingRecord(meeting.meeting(), inquiries)),
            List.of()));
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> move(
      MeetingFixture meeting, Slot date) {
    return move(meeting, date, MONDAY);
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> move(
      MeetingFixture meeting, Slot date, Instant now) {
    return meeting.all().move("m-1", date, Optional.empty(), Set.of(), now);
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> move(
      MeetingFixture meeting, Slot date, String place, Set<Insistence> insists) {
    var there = Optional.of(place).filter(named -> !named.isEmpty());
    return meeting.all().move("m-1", date, there, insists, MONDAY);
  }

  /// `done`, or the code of the "no".
  private static String said(Outcome<?> outcome) {
    return outcome.fold(_ -> "done", refusal -> refusal.code());
  }
}
