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
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What is decided about the meetings of a run, and what stands against a plan.
final class PlanningTest {
  private static final Instant START = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();

  @Test
  void aRunWhoseMinimumIsNotReachedNeedsAWordOfStaff() {
    var early = aMeetingOf(aNetwork().shortOfTwo());

    assertThat(refusal(polled(early, DEADLINE, false)))
        .satisfies(no -> assertThat(no.code()).isEqualTo("network-not-ready"))
        .satisfies(no -> assertThat(no.detail()).contains("lacks 2"));
    assertThat(code(fixed(early, false))).isEqualTo("network-not-ready");
    assertThat(polled(early, DEADLINE, true)).isInstanceOf(Outcome.Done.class);
    assertThat(fixed(early, true)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aRunThatIsReadyOrOnNeedsNone() {
    assertThat(fixed(aMeetingOf(aNetwork().ready()), false)).isInstanceOf(Outcome.Done.class);
    assertThat(fixed(aMeetingOf(aNetwork().in(RunState.RUNNING)), false))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aRunThatIsOverHasNoMoreMeetingsWhateverStaffSay() {
    for (var over : List.of(RunState.RENEWING, RunState.FINISHED, RunState.CANCELLED)) {
      var refused = refusal(fixed(aMeetingOf(aNetwork().in(over)), true));
      assertThat(refused.code()).isEqualTo("network-not-ready");
      assertThat(refused.detail()).contains(over.name());
    }
  }

  @Test
  void aDateLiesAheadAndIsProposedOnce() {
    var meeting = aMeeting();
    var all = meeting.all();
    var twice = List.of(firstMorning(), morning(2, "2027-02-02"));

    assertThat(code(all.fix(meeting.planned(), firstMorning(), false, START)))
        .isEqualTo("date-past");
    assertThat(all.fix(meeting.planned(), firstMorning(), false, START.minusSeconds(1)))
        .isInstanceOf(Outcome.Done.class);
    assertThat(code(all.poll(meeting.planned(), twice, DEADLINE, false, MONDAY)))
        .isEqualTo("date-twice");
    assertThat(code(all.poll(meeting.planned(), mornings(), DEADLINE, false, END)))
        .isEqualTo("date-past");
  }

  @Test
  void aPollEndsAheadOfNowAndBeforeItsFirstDate() {
    assertThat(code(polled(aMeeting(), MONDAY, false))).isEqualTo("deadline-past");
    assertThat(polled(aMeeting(), MONDAY.plusSeconds(1), false)).isInstanceOf(Outcome.Done.class);
    assertThat(code(polled(aMeeting(), START, false))).isEqualTo("deadline-late");
    assertThat(polled(aMeeting(), START.minusSeconds(1), false)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void theSamePlanSentAgainIsTheSameMeeting() {
    var polling = aMeeting().polling();
    var fixed = aMeeting().fixedOn(firstMorning());

    assertThat(done(polled(polling, DEADLINE, false))).isEqualTo(Decision.unchanged(polling.all()));
    assertThat(done(fixed(fixed, false))).isEqualTo(Decision.unchanged(fixed.all()));
    assertThat(
            done(
                polling
                    .all()
                    .poll(polling.planned(), mornings(), DEADLINE, false, DEADLINE.plusMillis(1))))
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

    assertThat(done(scheduled.choose("m-1", "date-1", MONDAY)))
        .isEqualTo(Decision.unchanged(scheduled));
    assertThat(code(scheduled.choose("m-9", "date-1", MONDAY))).isEqualTo("meeting-unknown");
  }

  @Test
  void theProgrammeIsWrittenAnewUntilTheMeetingIsHeld() {
    var meeting = aMeeting().fixedOn(firstMorning());
    var other =
        new Programme(
            List.of(MeetingFixture.point("09:30", "12:30", "Rundvisning", Visibility.PUBLIC)));
    var late =
        Programme.of(
            List.of(MeetingFixture.point("09:30", "12:31", "Rundvisning", Visibility.PUBLIC)));

    var decision = done(meeting.all().programme("m-1", other, MONDAY));

    assertThat(decision.happenings()).containsExactly(new MeetingHappening.ProgrammeSet(2, 1));
    assertThat(decision.after().roster().network().nextMeeting().orElseThrow().agenda())
        .containsExactly("09:30 Rundvisning");
    var after = decision.after().find("m-1").orElseThrow().meeting();
    assertThat(after.programme()).isEqualTo(other);
    assertThat(after.calendar()).isEqualTo(meeting.meeting().calendar());
    assertThat(after.version()).isEqualTo(meeting.meeting().version() + 1);
    assertThat(done(decision.after().programme("m-1", other, MONDAY)).isNothing()).isTrue();
    assertThat(code(meeting.all().programme("m-1", done(late), MONDAY)))
        .isEqualTo("programme-outside");
    assertThat(code(meeting.all().programme("m-9", other, MONDAY))).isEqualTo("meeting-unknown");
  }

  @Test
  void aProgrammeFitsEachDateThatIsProposed() {
    var early =
        new Slot(
            "date-2",
            MeetingFixture.wall("2027-02-03T09:00"),
            MeetingFixture.wall("2027-02-03T10:30"));
    var meeting = aMeeting();
    var dates = List.of(firstMorning(), early);
    var polling =
        meeting.now(
            done(meeting.all().poll(meeting.planned(), dates, DEADLINE, false, MONDAY)).after());

    assertThat(code(polling.all().programme("m-1", MeetingFixture.programme(), MONDAY)))
        .isEqualTo("programme-outside");
  }

  @Test
  void whoCameLaterIsToldOnceOfThePollAndOnceOfTheDate() {
    var polling = aMeeting().polling().among(four());

    var asked = polling.all().newcomer("e-4", MONDAY);
    assertThat(asked.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.NewcomerTold.class,
            told -> {
              assertThat(told.poll()).isPresent();
              assertThat(told.newcomer().id()).isEqualTo("e-4");
            });
    assertThat(asked.after().newcomer("e-4", MONDAY).isNothing()).isTrue();
    assertThat(asked.after().find("m-1").orElseThrow().poll().orElseThrow().inquiry().notified())
        .contains("e-4");

    var scheduled = aMeeting().polling().scheduled().among(four());
    var invited = scheduled.all().newcomer("e-4", MONDAY);
    assertThat(invited.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            MeetingHappening.NewcomerTold.class, told -> assertThat(told.poll()).isEmpty());
    assertThat(invited.after().find("m-1").orElseThrow().meeting().invited()).contains("e-4");
    assertThat(invited.after().find("m-1").orElseThrow().rsvp().orElseThrow().inquiry().notified())
        .contains("e-4");
    assertThat(invited.after().newcomer("e-4", MONDAY).isNothing()).isTrue();
  }

  @Test
  void whoHasNoPlaceAnyMoreOrIsUnknownHearsNothing() {
    var scheduled = aMeeting().polling().scheduled().all();

    assertThat(scheduled.newcomer("e-9", MONDAY).isNothing()).isTrue();
    assertThat(scheduled.newcomer("e-1", MONDAY).isNothing()).isTrue();
  }

  @Test
  void aMeetingThatIsOverOrAPollThatIsClosedIsNoNews() {
    var scheduled = aMeeting().polling().scheduled().among(four()).all();
    var polling = aMeeting().polling().among(four()).all();

    assertThat(scheduled.newcomer("e-4", END.minusSeconds(1)).isNothing()).isFalse();
    assertThat(scheduled.newcomer("e-4", END).isNothing()).isTrue();
    assertThat(polling.newcomer("e-4", DEADLINE.minusSeconds(1)).isNothing()).isFalse();
    assertThat(polling.newcomer("e-4", DEADLINE).isNothing()).isTrue();
  }

  @Test
  void whoComesWhileAMeetingIsOnIsInvitedThoughNobodyAsksAnyMoreWhoComes() {
    var begun = aMeeting().polling().scheduled().all().at(START).after();
    var among = new RunMeetings(four().roster(), begun.meetings());

    var decision = among.newcomer("e-4", START);

    var record = decision.after().find("m-1").orElseThrow();
    assertThat(decision.happenings()).hasSize(1);
    assertThat(record.meeting().invited()).contains("e-4");
    assertThat(record.rsvp().orElseThrow().inquiry().notified()).doesNotContain("e-4");
  }

  @Test
  void whoCameLaterIsToldOfEachMeetingThatIsOpen() {
    var two = aMeeting().fixedOn(morning(1, "2027-01-26")).another("m-2").polling().among(four());

    assertThat(two.all().newcomer("e-4", MONDAY).happenings())
        .extracting(told -> ((MeetingHappening.NewcomerTold) told).meeting().id())
        .containsExactly("m-1", "m-2");
  }

  @Test
  void aHostWhoComesToHaveAPlaceIsAskedOnceForTheDates() {
    var person = person(4);
    var polling = aMeeting().by(MeetingFixture.hostedBy(person)).polling().among(four());

    assertThat(polling.all().newcomer("e-4", MONDAY).isNothing()).isTrue();
  }

  @Test
  void timeClosesAPollAndEndsADay() {
    var polling = aMeeting().polling();
    assertThat(polling.all().at(DEADLINE.minusMillis(1)).isNothing()).isTrue();
    var closed = polling.all().at(DEADLINE);
    assertThat(closed.happenings())
        .containsExactly(
            new MeetingHappening.InquiryClosed(InquiryId.poll(polling.planned().run(), "m-1")));
    assertThat(closed.after().find("m-1").orElseThrow().poll().orElseThrow().inquiry().closed())
        .isTrue();
    assertThat(closed.after().find("m-1").orElseThrow().meeting()).isEqualTo(polling.meeting());
    assertThat(closed.after().at(DEADLINE)).isEqualTo(Decision.unchanged(closed.after()));

    var scheduled = aMeeting().fixedOn(firstMorning());
    assertThat(scheduled.meeting().nextAt()).contains(END);
    var begun = scheduled.all().at(START);
    assertThat(begun.happenings())
        .containsExactly(
            new MeetingHappening.InquiryClosed(InquiryId.rsvp(scheduled.planned().run(), "m-1")));
    var over = begun.after().at(END);
    var meeting = over.after().find("m-1").orElseThrow().meeting();
    assertThat(over.happenings()).containsExactly(new MeetingHappening.DayOver(meeting));
    assertThat(meeting.nextAt()).isEmpty();
    assertThat(meeting.state()).isEqualTo(MeetingState.SCHEDULED);
    assertThat(over.after().roster().network().nextMeeting()).isEmpty();
    assertThat(over.after().at(END)).isEqualTo(Decision.unchanged(over.after()));
  }

  @Test
  void aMeetingIsAheadUntilItBegins() {
    var scheduled = aMeeting().fixedOn(firstMorning()).meeting();

    assertThat(scheduled.isAhead(START.minusMillis(1))).isTrue();
    assertThat(scheduled.isAhead(START)).isFalse();
    assertThat(scheduled.isOver(END.minusMillis(1))).isFalse();
    assertThat(scheduled.isOver(END)).isTrue();
    assertThat(aMeeting().polling().meeting().isAhead(MONDAY)).isFalse();
    assertThat(aMeeting().polling().meeting().isOver(END)).isFalse();
    assertThat(aMeeting().polling().meeting().nextAt()).isEmpty();
  }

  @Test
  void theMeetingsOfARunAreInTheirOrder() {
    var two = aMeeting().fixedOn(morning(1, "2027-01-26")).another("m-2").polling();
    var again = two.all().choose("m-2", "date-2", MONDAY);

    assertThat(two.all().meetings())
        .extracting(record -> record.meeting().number())
        .containsExactly(1, 2);
    assertThat(two.all().nextNumber()).isEqualTo(3);
    var programmed = done(two.all().programme("m-1", Programme.EMPTY, MONDAY)).after();
    assertThat(programmed.meetings())
        .extracting(record -> record.meeting().id())
        .containsExactly("m-1", "m-2");
    assertThat(done(again).after().meetings()).hasSize(2);
  }

  @Test
  void theDatesOfAMeetingAreThoseThatItMayHaveOrTheOneThatItHas() {
    assertThat(aMeeting().polling().record().dates()).isEqualTo(mornings());
    assertThat(aMeeting().polling().record().isPolling(MONDAY)).isTrue();
    assertThat(aMeeting().polling().record().isPolling(DEADLINE)).isFalse();
    var scheduled = aMeeting().polling().scheduled().record();
    assertThat(scheduled.dates()).containsExactly(firstMorning());
    assertThat(scheduled.proposed()).isEqualTo(mornings());
    assertThat(scheduled.isPolling(MONDAY)).isFalse();
    assertThat(aMeeting().fixedOn(firstMorning()).record().proposed()).isEmpty();
    assertThat(scheduled.inquiries()).extracting(InquiryRecord::answers).allMatch(List::isEmpty);
  }

  private static NetworkFixture four() {
    return aNetwork().taking(2, 40).seatedUpTo(4);
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> polled(
      MeetingFixture meeting, Instant deadline, boolean early) {
    return meeting.all().poll(meeting.planned(), mornings(), deadline, early, MONDAY);
  }

  private static Outcome<Decision<RunMeetings, MeetingHappening>> fixed(
      MeetingFixture meeting, boolean early) {
    return meeting.all().fix(meeting.planned(), firstMorning(), early, MONDAY);
  }

  @Test
  void staffHaveAMeetingToBringToAnEndWhileItIsPolledOrAheadOrOn() {
    var scheduled = aMeeting().fixedOn(firstMorning());
    var over = scheduled.all().at(END).after().find("m-1").orElseThrow().meeting();

    assertThat(aMeeting().planned().isOpen()).isFalse();
    assertThat(aMeeting().polling().meeting().isOpen()).isTrue();
    assertThat(scheduled.meeting().isOpen()).isTrue();
    assertThat(over.isOpen()).isFalse();
    assertThat(scheduled.meeting().network()).isEqualTo("plastgenanvendelse");
    assertThat(List.of(MeetingState.values()))
        .filteredOn(MeetingState::isOpen)
        .containsExactly(MeetingState.POLLING, MeetingState.SCHEDULED);
  }

  @Test
  void aNewcomerIsToldAtOnce() {
    var run = aMeeting().planned().run();
    assertThat(new Newcomer(run, "e-1", MONDAY).nextAt()).contains(MONDAY);
  }

  @Test
  void aMeetingHasItsDateOnceItIsScheduledAndNotBefore() {
    var date = Optional.of(firstMorning());
    assertThatThrownBy(() -> new Timing(MeetingState.POLLING, date, false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Timing(MeetingState.SCHEDULED, Optional.empty(), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Timing(MeetingState.HELD, Optional.empty(), false))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Timing(MeetingState.CANCELLED, date, false).slot()).isEqualTo(date);
    assertThat(new Timing(MeetingState.CANCELLED, Optional.empty(), false).slot()).isEmpty();
    assertThatThrownBy(() -> aMeeting().fixedOn(firstMorning()).meeting().polled())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsOverKeepsItsProgramme() {
    var meeting = aMeeting().fixedOn(firstMorning()).meeting();
    for (var state : List.of(MeetingState.HELD, MeetingState.CANCELLED)) {
      var over =
          new Meeting(
              meeting.id(),
              meeting.run(),
              meeting.outline(),
              meeting.team(),
              new Timing(state, meeting.slot(), false),
              meeting.invited(),
              meeting.calendar(),
              1);
      assertThat(code(over.with(Programme.EMPTY, List.of()))).isEqualTo("meeting-over");
    }
  }

  @Test
  void aTeamHasOneHostAndOneFacilitatorAndNoParticipant() {
    var host = MeetingFixture.member("t-1", Attendee.Role.HOST, 0, "Hanne", "h@x.dk");
    var speaker = MeetingFixture.member("t-2", Attendee.Role.SPEAKER, 2, "Signe", "s@x.dk");

    assertThatThrownBy(() -> new Team(List.of(host, host)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Team(List.of(speaker, speaker)).in(Attendee.Role.SPEAKER)).hasSize(2);
    assertThat(host.post()).isEqualTo("host");
    assertThat(speaker.post()).isEqualTo("speaker-2");
    assertThat(speaker.toString()).isEqualTo("TeamMember[speaker-2]");
    assertThatThrownBy(
            () -> MeetingFixture.member("t-1", Attendee.Role.PARTICIPANT, 0, "Hanne", "h@x.dk"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MeetingFixture.member("t-1", Attendee.Role.HOST, 0, " ", "h@x.dk"))
        .isInstanceOf(IllegalArgumentException.class);
    for (var role : List.of(Attendee.Role.HOST, Attendee.Role.FACILITATOR)) {
      assertThatThrownBy(() ->
              new TeamMember(
                  "t-1", role, 0, "Hanne", Company.UNKNOWN, Optional.empty(), Language.DA))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void anOutlineHasATitleAndANumber() {
    assertThatThrownBy(() -> new Outline(0, "Sortering", "", Programme.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Outline(1, " ", "", Programme.EMPTY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
