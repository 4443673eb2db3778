package kreds.testing.contract;

import static kreds.inquiry.Choice.NO;
import static kreds.inquiry.Choice.YES;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.choices;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.MeetingFixture.team;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.inquiry.Answer;
import kreds.inquiry.Post;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.meeting.AgendaItem;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingDue;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Posts;
import kreds.meeting.Programme;
import kreds.meeting.Reason;
import kreds.meeting.RunMeetings;
import kreds.meeting.Statutes;
import kreds.meeting.Visibility;
import kreds.meeting.Whereabouts;
import kreds.network.NextMeeting;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Meetings are read back as they were, each with its inquiries and in its own run.
@OnEachStore
final class MeetingsContractTest extends MeetingContract {
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
    assertThat(meetings().ofRun(FIRST).meetings()).containsExactly(scheduled);
    assertThat(meetings().ofNetwork(NETWORK)).containsExactly(scheduled);
    assertThat(meetings().of(FIRST, "m-2")).isEmpty();
    assertThat(meetings().of(RunId.first("foedevarekontaktmaterialer"), "m-1")).isEmpty();
    assertThat(meetings().ofNetwork("foedevarekontaktmaterialer")).isEmpty();
  }

  @Test
  void whoLeftAndWasInvitedAgainIsReadBackWithTheirStepsAndPlaces() {
    var scheduled = kept(aMeeting().fixedOn(morning(1, "2027-01-26")));
    var gone = scheduled.among(new NetworkFixture(scheduled.all().roster()).leaving(2));
    var rid = gone.now(gone.all().moved(mover("e-2"), MONDAY).after());
    stored().write(new Write.MeetingSaved(Optional.of(scheduled.meeting()), rid.meeting()));

    assertThat(kept().meeting()).isEqualTo(rid.meeting());
    assertThat(kept().meeting().invitations().steps()).containsExactly(Map.entry("e-2", 1));
    assertThat(kept().meeting().invitations().places()).containsOnlyKeys("e-1", "e-3");
  }

  @Test
  void aMovedACorrectedAndACancelledMeetingAreReadBackWithWhatIsAskedAnew() {
    var scheduled = kept(aMeeting().fixedOn(morning(1, "2027-01-26")));
    var asked = scheduled.record().rsvp().orElseThrow().inquiry();
    var early = new Answer("e-1", new Response.Rsvp(true, ""), MONDAY);
    stored().write(new Write.AnswerKept(asked, early));
    var read = scheduled.now(new RunMeetings(scheduled.all().roster(), List.of(kept()), List.of()));

    var ninth = morning(1, "2027-02-09");
    var moved =
        change(read.all(), read.all().move("m-1", ninth, Optional.of("Vejle"), Set.of(), MONDAY));
    write(moved);

    assertThat(kept()).isEqualTo(moved.answer().find("m-1").orElseThrow());
    assertThat(kept().meeting().former()).isEqualTo(scheduled.meeting().slot());
    assertThat(kept().meeting().timing().first()).isEqualTo(scheduled.meeting().slot());
    var rsvp = kept().rsvp().orElseThrow();
    assertThat(rsvp.answers()).containsExactly(early);
    assertThat(rsvp.under("e-1")).isEmpty();
    var again = new Answer("e-1", new Response.Rsvp(true, ""), MONDAY, rsvp.inquiry().turn());
    stored().write(new Write.AnswerKept(rsvp.inquiry(), again));
    assertThat(kept().rsvp().orElseThrow().under("e-1")).contains(again);

    var then = new RunMeetings(roster(), List.of(kept()), List.of());
    write(change(then, then.correct("m-1", Optional.of("X"), Optional.empty(), MONDAY)));
    assertThat(kept().meeting().title()).isEqualTo("X");
    var last = new RunMeetings(roster(), List.of(kept()), List.of());
    var reason = new Reason("Aflyst", Language.DA, Optional.empty());
    var off = change(last, last.cancel("m-1", reason, MONDAY));
    write(off);
    assertThat(kept()).isEqualTo(off.answer().find("m-1").orElseThrow());
    assertThat(meetings().open()).isEmpty();
    assertThat(roster().network().nextMeeting()).isEmpty();
  }

  private Roster roster() {
    return stored().roster(NETWORK);
  }

  @Test
  void aMeetingOverTwoDaysTheWayToItAndThatItCameToNothingAreReadBack() {
    var days = new Slot("date-1", wall("2027-03-27T13:00"), wall("2027-03-28T12:00"));
    var point =
        new AgendaItem(
            2, LocalTime.of(9, 0), LocalTime.of(10, 0), "Øvelser", "", Visibility.PUBLIC);
    var dated = kept(aMeeting().saying(new Programme(List.of(point))).fixedOn(days));
    assertThat(kept()).isEqualTo(dated.record());
    var where = new Whereabouts(Optional.empty(), Optional.of("Indgang B.\nBus 5."));
    write(change(dated.all(), dated.all().correct("m-1", Optional.empty(), where, MONDAY)));
    assertThat(kept().meeting().outline().directions()).isEqualTo("Indgang B.\nBus 5.");
    assertThat(kept().meeting().programme().items()).containsExactly(point);

    var last = new RunMeetings(roster(), List.of(kept()), List.of());
    var reason = new Reason("Sne", Language.DA, Optional.empty());
    var off = change(last, last.cancel("m-1", reason, days.end().instant()));
    write(off);

    assertThat(kept()).isEqualTo(off.answer().find("m-1").orElseThrow());
    assertThat(kept().meeting().isMissed()).isTrue();
    assertThat(meetings().open()).isEmpty();
  }

  @Test
  void anAgendaThatWentOutIsReadBackAndIsDueNoMore() {
    var scheduled = kept(aMeeting().fixedOn(morning(1, "2027-01-26")));
    var weekBefore = morning(1, "2027-01-19").start().instant();
    assertThat(meetings().due(weekBefore.minusMillis(1), 9).due()).isEmpty();
    assertThat(meetings().due(weekBefore, 9).due()).containsExactly(new MeetingDue(FIRST, "m-1"));

    var sent = change(scheduled.all(), Outcome.done(scheduled.all().at(weekBefore, staff())));
    write(sent);

    assertThat(kept()).isEqualTo(sent.answer().find("m-1").orElseThrow());
    assertThat(kept().meeting().agenda().sentAt()).contains(weekBefore);
    assertThat(kept().meeting().agenda().firstAt()).contains(weekBefore);
    assertThat(meetings().due(weekBefore, 9).due()).isEmpty();
  }

  @Test
  void whenAnAgendaWentOutFirstIsReadBackBesideTheLastTime() {
    var scheduled = kept(aMeeting().fixedOn(morning(1, "2027-01-26")));
    var weekBefore = morning(1, "2027-01-19").start().instant();
    var sent = scheduled.all().at(weekBefore, staff()).after();
    var later = weekBefore.plusSeconds(60);
    var shorter = new Slot("x", wall("2027-01-26T09:30"), wall("2027-01-26T12:00"));

    var again =
        change(scheduled.all(), sent.move("m-1", shorter, Optional.empty(), Set.of(), later));
    write(again);

    assertThat(kept()).isEqualTo(again.answer().find("m-1").orElseThrow());
    assertThat(kept().meeting().agenda().firstAt()).contains(weekBefore);
    assertThat(kept().meeting().agenda().sentAt()).contains(later);
  }

  @Test
  void theStatutesOfAGroupAreReadBackWithItsRun() {
    var scheduled = kept(aMeeting().fixedOn(morning(1, "2027-01-26")));
    assertThat(meetings().ofRun(FIRST).statutes()).isEqualTo(Statutes.USUAL);

    var set =
        change(scheduled.all(), scheduled.all().conducted(new Statutes(9, 20, 60, 0), MONDAY));
    write(set);

    assertThat(meetings().ofRun(FIRST).statutes()).isEqualTo(new Statutes(9, 20, 60, 1));
    assertThat(kept().meeting().agenda().days()).isEqualTo(9);
    assertStale(new Write.StatutesSaved(FIRST, Statutes.USUAL, new Statutes(5, 5, 5, 1)));
    var stands = meetings().ofRun(FIRST).statutes();
    var silent = new Statutes(9, 20, 60, false, 2);
    stored().write(new Write.StatutesSaved(FIRST, stands, silent));
    assertThat(meetings().ofRun(FIRST).statutes()).isEqualTo(silent);
    var nobody = posts(silent, new Posts(true, Map.of()));
    stored().write(new Write.StatutesSaved(FIRST, silent, nobody));
    assertThat(meetings().ofRun(FIRST).statutes()).isEqualTo(nobody);
    var held =
        Map.of(
            Post.CONTACT, new Posts.Held("e-1", MONDAY),
            Post.DEPUTY, new Posts.Held("e-2", MONDAY.plusSeconds(1)));
    var elected = posts(nobody, new Posts(false, held));
    stored().write(new Write.StatutesSaved(FIRST, nobody, elected));
    assertThat(meetings().ofRun(FIRST).statutes()).isEqualTo(elected);
  }

  private static Statutes posts(Statutes before, Posts posts) {
    return new Statutes(9, 20, 60, false, posts, before.version() + 1);
  }

  @Test
  void thoseOfARunComeByTheirNumberAndAreToldApart() {
    var first = kept(aMeeting().polling());
    var more = first.another("m-10").fixedOn(morning(1, "2027-01-26"));
    write(first, more.all());
    var third = more.another("m-1-b").polling(List.of(morning(1, "2027-03-02")));
    write(more, third.all());

    assertThat(meetings().ofRun(FIRST).meetings()).isEqualTo(third.all().meetings());
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
    assertThat(meetings().ofRun(FIRST).meetings())
        .extracting(MeetingRecord::meeting)
        .containsExactly(lastYear.meeting());
    assertThat(meetings().ofRun(run.id()).meetings())
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
}
