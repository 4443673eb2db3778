package kreds.testing.contract;

import static kreds.inquiry.Choice.IF_NEEDED;
import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.programme;
import static kreds.sample.MeetingFixture.team;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingDue;
import kreds.meeting.MeetingHappening;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.meeting.Newcomer;
import kreds.meeting.RunMeetings;
import kreds.meeting.Team;
import kreds.network.NextMeeting;
import kreds.outcome.Outcome;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

@OnEachStore
final class MeetingsContractTest extends Contract {
  private static final String NETWORK = "plastgenanvendelse";
  private static final RunId FIRST = RunId.first(NETWORK);
  private static final Instant BEGIN = firstMorning().start().instant();
  private static final Instant END = firstMorning().end().instant();

  MeetingsContractTest(Store store) {
    super(store);
  }

  @Test
  void aMeetingIsReadBackAsItWasInEachState() {
    var polling = kept(aMeeting().polling());
    assertThat(kept()).isEqualTo(polling.record());

    write(choosing(polling, "date-2"));
    var scheduled = choosing(polling, "date-2").answer().find("m-1").orElseThrow();

    assertThat(kept()).isEqualTo(scheduled);
    assertThat(kept().meeting().slot()).isPresent();
    assertThat(kept().meeting().invited()).isNotEmpty();
    assertThat(meetings().ofRun(FIRST)).containsExactly(scheduled);
    assertThat(meetings().ofNetwork(NETWORK)).containsExactly(scheduled);
    assertThat(meetings().of(FIRST, "m-2")).isEmpty();
    assertThat(meetings().of(RunId.first("foedevarekontaktmaterialer"), "m-1")).isEmpty();
    assertThat(meetings().ofNetwork("foedevarekontaktmaterialer")).isEmpty();
  }

  @Test
  void thoseOfARunComeByTheirNumberAndAreToldApart() {
    var first = kept(aMeeting().polling());
    var more = first.another("m-10").fixedOn(morning(1, "2027-01-26"));
    write(first, more.all());
    var third = more.another("m-1-b").polling();
    write(more, third.all());

    assertThat(meetings().ofRun(FIRST)).isEqualTo(third.all().meetings());
    for (var record : third.all().meetings()) {
      assertThat(meetings().of(FIRST, record.meeting().id())).contains(record);
    }
  }

  @Test
  void aMeetingIsAddedOnce() {
    var polling = kept(aMeeting().polling());

    assertStale(new Write.MeetingSaved(Optional.empty(), polling.meeting()));
    assertStale(new Write.InquirySaved(Optional.empty(), poll(polling)));
  }

  @Test
  void ofTwoWhoChooseOnTheSameReadingOneIsStaleAndSendsNothing() {
    var polling = kept(aMeeting().polling());
    var first = choosing(polling, "date-1");
    write(first);

    assertStale(choosing(polling, "date-2").writes().toArray(Write[]::new));
    assertThat(kept()).isEqualTo(first.answer().find("m-1").orElseThrow());
  }

  @Test
  void ofAProgrammeAndADayThatEndsOnTheSameReadingOneIsStaleSoThatTheNewOneIsShown() {
    var first = aMeeting().fixedOn(firstMorning());
    var two = kept(first.another("m-2").fixedOn(morning(1, "2027-03-02")));
    write(change(two.all(), two.all().programme("m-2", programme(), MONDAY)));

    assertStale(over(two.all()).writes().toArray(Write[]::new));
    assertThat(kept()).isEqualTo(first.record());
  }

  @Test
  void ofTwoPlansOnTheSameReadingOneIsStaleSoThatNoNumberAndNoTimeIsGivenTwice() {
    var before = kept(aMeeting());
    var other = before.another("m-2");
    write(change(before.all(), before.all().fix(before.planned(), firstMorning(), true, MONDAY)));

    assertStale(
        change(before.all(), before.all().fix(other.planned(), firstMorning(), true, MONDAY))
            .writes()
            .toArray(Write[]::new));
    assertThat(meetings().ofRun(FIRST)).hasSize(1);
  }

  @Test
  void aNetworkThatHasChangedMeanwhileStopsTheMeetingToo() {
    var polling = kept(aMeeting().polling());
    var roster = polling.all().roster();
    var shown = roster.network().showing(Optional.of(next("m-9", MONDAY)));
    stored().write(new Write.NetworkSaved(Optional.of(roster.network()), shown));

    assertStale(choosing(polling, "date-1").writes().toArray(Write[]::new));
    assertThat(kept()).isEqualTo(polling.record());
  }

  @Test
  void theNetworkShowsTheMeetingInTheSameStepAndItsRunIsOn() {
    var polling = kept(aMeeting().polling());

    write(choosing(polling, "date-1"));

    var shown = stored().networks().of(NETWORK).orElseThrow();
    assertThat(shown.network().nextMeeting().map(NextMeeting::meeting)).contains("m-1");
    assertThat(shown.run().state()).isEqualTo(RunState.RUNNING);
    assertThat(shown.run().seats().confirmed()).isEqualTo(3);
    assertThat(stored().trail().of("meeting/m-1")).isNotEmpty();
  }

  @Test
  void aRunThatIsNotReadyStaysWhatItIsWhenItsMeetingIsShown() {
    var polling = kept(aMeetingOf(aNetwork()).polling());

    write(choosing(polling, "date-1"));

    var shown = stored().networks().of(NETWORK).orElseThrow();
    assertThat(shown.network().nextMeeting().map(NextMeeting::meeting)).contains("m-1");
    assertThat(shown.run().state()).isEqualTo(RunState.RECRUITING);
  }

  @Test
  void aLetterThatExistsStopsTheWholeChange() {
    var polling = kept(aMeeting().polling());
    var chosen = choosing(polling, "date-1");
    var letter = chosen.writes().stream().filter(Write.LetterAdded.class::isInstance).findFirst();
    stored().write(letter.orElseThrow());

    assertAlreadyThere(chosen.writes().toArray(Write[]::new));
    assertThat(kept()).isEqualTo(polling.record());
  }

  @Test
  void theLastAnswerToThePollCounts() {
    var polling = kept(aMeeting().polling());
    var early = new Answer("e-1", choices(NO, NO, NO), MONDAY);
    var late = new Answer("e-1", choices(YES, IF_NEEDED, NO), MONDAY.plusSeconds(1));
    var other = new Answer("e-2", choices(YES, YES, YES), MONDAY);

    stored().write(new Write.AnswerKept(poll(polling), early));
    stored().write(new Write.AnswerKept(poll(polling), other));
    stored().write(marked(new Write.AnswerKept(poll(polling), late)));

    assertThat(kept().poll().orElseThrow().answers()).containsExactly(late, other);
    assertThat(kept().poll().orElseThrow().inquiry().version())
        .isEqualTo(poll(polling).version() + 3);
    assertWritten();
  }

  @Test
  void anAnswerIsNotTakenAfterTheDeadlineOrTheChoice() {
    var polling = kept(aMeeting().polling());
    var answer = new Answer("e-1", choices(YES, YES, YES), MONDAY);
    var tooLate = new Answer("e-1", choices(YES, YES, YES), DEADLINE);

    assertRefused("poll-closed", new Write.AnswerKept(poll(polling), tooLate));
    write(choosing(polling, "date-1"));

    assertRefused("poll-closed", new Write.AnswerKept(poll(polling), answer));
    assertThat(kept().poll().orElseThrow().answers()).isEmpty();
  }

  @Test
  void nothingIsDecidedAgainstAnAnswerThatArrivesInBetween() {
    var polling = kept(aMeeting().polling());
    var answer = new Answer("e-1", choices(NO, YES, YES), MONDAY);
    stored().write(new Write.AnswerKept(poll(polling), answer));

    assertStale(choosing(polling, "date-1").writes().toArray(Write[]::new));
    assertThat(kept().meeting()).isEqualTo(polling.meeting());
  }

  @Test
  void whetherSomebodyComesCanBeChangedUntilTheMeetingBegins() {
    var polling = kept(aMeeting().polling());
    var rsvp = Inquiry.opened(InquiryId.rsvp(FIRST, "m-1"), new Question.Coming(), BEGIN);
    var comes = new Answer("e-1", new Response.Rsvp(true, ""), MONDAY);
    var stays = new Answer("e-1", new Response.Rsvp(false, "Messe i Köln"), BEGIN.minusMillis(1));
    assertRefused("meeting-begun", new Write.AnswerKept(rsvp, comes));
    write(choosing(polling, "date-1"));

    stored().write(new Write.AnswerKept(rsvp, comes));
    assertThat(kept().rsvp().orElseThrow().answers()).containsExactly(comes);
    stored().write(new Write.AnswerKept(rsvp, stays));
    var begun = new Answer("e-1", new Response.Rsvp(true, ""), BEGIN);
    assertRefused("meeting-begun", new Write.AnswerKept(rsvp, begun));

    assertThat(kept().rsvp().orElseThrow().answers()).containsExactly(stays);
  }

  @Test
  void onlyOpenMeetingsAreLookedAt() {
    assertThat(meetings().open()).isEmpty();
    var polling = kept(aMeeting().polling());
    assertThat(meetings().open()).containsExactly(withoutTeam(polling.meeting()));
    write(choosing(polling, "date-1"));
    var scheduled = polling.scheduled();
    assertThat(meetings().open()).containsExactly(withoutTeam(scheduled.meeting()));

    write(over(scheduled.all()));

    assertThat(meetings().open()).isEmpty();
    assertThat(kept().meeting().timing().over()).isTrue();
    assertThat(kept().meeting().slot()).isEqualTo(scheduled.meeting().slot());
  }

  @Test
  void whoClosesAMeetingOnAnOlderReadingClosesNothing() {
    var polling = kept(aMeeting().polling());
    var scheduled = choosing(polling, "date-1");
    write(scheduled);
    var over = over(scheduled.answer());
    var answer = new Answer("e-1", new Response.Rsvp(true, ""), MONDAY);
    stored()
        .write(
            new Write.AnswerKept(kept().rsvp().map(InquiryRecord::inquiry).orElseThrow(), answer));

    assertStale(over.writes().toArray(Write[]::new));
    assertThat(meetings().open()).extracting(Meeting::id).containsExactly("m-1");
  }

  @Test
  void meetingsAndInquiriesComeWhenTheirTimeHasCome() {
    var polling = kept(aMeeting().polling());
    var due = new MeetingDue(FIRST, "m-1");
    assertThat(meetings().due(MONDAY, 10).due()).isEmpty();
    assertThat(meetings().due(MONDAY, 10).next()).contains(DEADLINE);
    assertThat(meetings().due(DEADLINE, 10).due()).containsExactly(due);

    write(choosing(polling, "date-1"));

    assertThat(meetings().due(DEADLINE, 10).due()).isEmpty();
    assertThat(meetings().due(DEADLINE, 10).next()).contains(BEGIN);
    assertThat(meetings().due(BEGIN, 10).due()).containsExactly(due);
    assertThat(meetings().due(BEGIN, 10).next()).contains(END);
    assertThat(meetings().due(END, 10).due()).containsExactly(due, due);
    write(over(choosing(polling, "date-1").answer()));
    assertThat(meetings().due(END, 10).due()).isEmpty();
    assertThat(meetings().due(END, 10).next()).isEmpty();
  }

  @Test
  void newcomersWaitUntilTheyAreTold() {
    var young = new Newcomer(FIRST, "e-1", MONDAY.plusSeconds(2));
    var old = new Newcomer(FIRST.next(), "e-1", MONDAY);
    var late = new Newcomer(RunId.first("vaerktoej"), "e-9", END);
    for (var newcomer : List.of(young, old, late)) {
      stored().write(new Write.NewcomerNoted(newcomer));
    }

    assertThat(meetings().newcomers(BEGIN, 10).due()).containsExactly(old, young);
    assertThat(meetings().newcomers(BEGIN, 10).next()).contains(END);
    assertThat(meetings().newcomers(BEGIN, 1).due()).containsExactly(old);
    stored().write(new Write.NewcomerTold(old));
    assertThat(meetings().newcomers(BEGIN, 10).due()).containsExactly(young);
    assertRefused("newcomer-told", new Write.NewcomerTold(old));
  }

  @Test
  void whoHasLeftAndComeAgainIsAnotherNewcomer() {
    var first = new Newcomer(FIRST, "e-1", MONDAY);
    var again = new Newcomer(FIRST, "e-1", MONDAY.plusSeconds(2));
    stored().write(new Write.NewcomerNoted(first));
    stored().write(new Write.NewcomerNoted(again));

    assertRefused("newcomer-told", new Write.NewcomerTold(first));
    assertThat(meetings().newcomers(BEGIN, 10).due()).containsExactly(again);
    stored().write(new Write.NewcomerTold(again));
    assertThat(meetings().newcomers(BEGIN, 10).due()).isEmpty();
  }

  @Test
  void lastYearsMeetingsStayReadableAndThisYearsAreApart() {
    var lastYear = kept(aMeeting().polling());
    var answer = new Answer("e-1", choices(YES, YES, YES), MONDAY);
    stored().write(new Write.AnswerKept(poll(lastYear), answer));
    var before = lastYear.all().roster();
    var thisYear = aMeetingOf(aNetwork().nextYear()).by(team()).polling();
    var run = thisYear.all().roster().run();
    stored()
        .write(
            new Write.NetworkSaved(
                Optional.of(before.network()), before.network().inRun(run.id(), MONDAY)),
            new Write.RunSaved(Optional.empty(), run),
            new Write.MeetingSaved(Optional.empty(), thisYear.meeting()),
            new Write.InquirySaved(Optional.empty(), poll(thisYear)));
    var another = new Answer("e-7", choices(NO, NO, NO), MONDAY);
    stored().write(new Write.AnswerKept(poll(thisYear), another));

    assertThat(meetings().of(run.id(), "m-1").flatMap(MeetingRecord::poll).orElseThrow().answers())
        .containsExactly(another);
    assertThat(kept().poll().orElseThrow().answers()).containsExactly(answer);
    assertThat(kept().meeting()).isEqualTo(lastYear.meeting());
    assertThat(meetings().ofRun(FIRST))
        .extracting(MeetingRecord::meeting)
        .containsExactly(lastYear.meeting());
    assertThat(meetings().ofRun(run.id()))
        .extracting(MeetingRecord::meeting)
        .containsExactly(thisYear.meeting());
    assertThat(meetings().ofNetwork(NETWORK))
        .extracting(MeetingRecord::meeting)
        .containsExactly(lastYear.meeting(), thisYear.meeting());
    assertThat(meetings().open())
        .extracting(Meeting::run)
        .containsExactlyInAnyOrder(FIRST, run.id());
    assertRefused(
        "poll-closed",
        new Write.AnswerKept(poll(thisYear), new Answer("e-7", choices(NO, NO, NO), DEADLINE)));
  }

  private Meetings meetings() {
    return stored().meetings();
  }

  private MeetingRecord kept() {
    return meetings().of(FIRST, "m-1").orElseThrow();
  }

  /// The network, its people, and the meetings of the run.
  private MeetingFixture kept(MeetingFixture meeting) {
    var roster = meeting.all().roster();
    stored().open(roster.network(), roster.run());
    for (var enrollment : roster.enrollments()) {
      stored().write(new Write.SeatSaved(enrollment));
    }
    for (var record : meeting.all().meetings()) {
      add(record);
    }
    return meeting;
  }

  private void write(MeetingFixture before, RunMeetings after) {
    for (var record : after.meetings()) {
      if (before.all().find(record.meeting().id()).isEmpty()) {
        add(record);
      }
    }
  }

  private void add(MeetingRecord record) {
    stored().write(new Write.MeetingSaved(Optional.empty(), record.meeting()));
    for (var inquiry : record.inquiries()) {
      stored().write(new Write.InquirySaved(Optional.empty(), inquiry.inquiry()));
    }
  }

  private Change<RunMeetings> choosing(MeetingFixture before, String date) {
    return change(before.all(), before.all().choose("m-1", date, MONDAY));
  }

  private Change<RunMeetings> over(RunMeetings before) {
    return change(before, Outcome.done(before.at(END)));
  }

  private Change<RunMeetings> change(
      RunMeetings before, Outcome<Decision<RunMeetings, MeetingHappening>> decided) {
    return MeetingChange.of(before, done(decided), at(Subject.meeting("m-1")));
  }

  private static Inquiry poll(MeetingFixture meeting) {
    return meeting.record().poll().map(InquiryRecord::inquiry).orElseThrow();
  }

  private static Meeting withoutTeam(Meeting meeting) {
    return new Meeting(
        meeting.id(),
        meeting.run(),
        meeting.outline(),
        Team.NOBODY,
        meeting.timing(),
        meeting.invited(),
        meeting.calendar(),
        meeting.version());
  }
}
