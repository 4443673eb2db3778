package kreds.meeting;

import static kreds.meeting.BallotSteps.CLOSES;
import static kreds.meeting.BallotSteps.asked;
import static kreds.meeting.BallotSteps.over;
import static kreds.meeting.BallotSteps.run;
import static kreds.meeting.BallotSteps.waits;
import static kreds.meeting.BallotSteps.with;
import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.BallotFixture.wants;
import static kreds.sample.MeetingFixture.ORGANIZER;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Ballot;
import kreds.inquiry.Slot;
import kreds.meeting.RunTodo.What;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What the group has chosen waits until it is planned, and is offered as long as it waits.
final class ChosenMeetingsTest {
  @Test
  void whatIsChosenWaitsForStaffUntilAsManyMeetingsArePlanned() {
    var open = after(run(2).ballot(aBallot(), CLOSES, MONDAY));
    assertThat(waits(open, MONDAY)).doesNotContain(What.CHOICE_NOT_PLANNED);
    var votes = voted(open, "e-1", "theme-1", "theme-2", "date-1");
    var over = over(votes, CLOSES);
    assertThat(waits(over, CLOSES)).contains(What.CHOICE_NOT_PLANNED);

    var fixture = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).now(over);
    var one = fixture.fixedOn(firstMorning());
    assertThat(waits(one.all(), CLOSES)).contains(What.CHOICE_NOT_PLANNED);
    var meant = Meeting.planned("m-9", one.planned().run(), later(), Team.NOBODY, ORGANIZER);
    var slot = MeetingFixture.morning(1, "2027-05-20");
    var plan = after(new PlanningARun(one.all()).plan(List.of(meant.meantFor(slot)), MONDAY));
    assertThat(plan.meetings()).hasSize(2);
    assertThat(waits(plan, CLOSES)).as("it has no theme yet").contains(What.CHOICE_NOT_PLANNED);
    var two = one.another("m-2").fixedOn(MeetingFixture.morning(1, "2027-02-20"));
    assertThat(waits(two.all(), CLOSES)).doesNotContain(What.CHOICE_NOT_PLANNED);
    var later = CLOSES.plusSeconds(99);
    var dated =
        new Ballot(1, List.of(), List.of(), aBallot().dates(), aBallot().limits())
            .instead(List.of());
    var voting = fixture.now(after(over.ballot(dated, later, CLOSES))).fixedOn(firstMorning());
    var counted = after(voting.all().close("ballot-2", CLOSES));
    assertThat(waits(counted, later))
        .as("of the first ballot one is left")
        .contains(What.CHOICE_NOT_PLANNED);
    assertThat(new Balloting(counted).notPlanned(CLOSES).orElseThrow().inquiry().id().named())
        .isEqualTo("ballot-1");

    var renewing = new NetworkFixture(over.roster()).in(RunState.RENEWING).roster();
    assertThat(waits(with(over, renewing), CLOSES)).doesNotContain(What.CHOICE_NOT_PLANNED);
    var before = fixture.now(run(2)).fixedOn(firstMorning()).all();
    var asked = after(before.ballot(aBallot(), CLOSES, MONDAY));
    assertThat(waits(over(voted(asked, "e-1", "theme-1", "theme-2"), CLOSES), CLOSES))
        .as("the meeting that there was has its theme")
        .contains(What.CHOICE_NOT_PLANNED);

    var none = over(open, CLOSES);
    assertThat(waits(none, CLOSES)).doesNotContain(What.CHOICE_NOT_PLANNED);
    var dates = over(voted(open, "e-1", "date-2"), CLOSES);
    assertThat(waits(dates, CLOSES)).contains(What.CHOICE_NOT_PLANNED);
  }

  /// Two ballots of two themes each are four meetings, not two.
  @Test
  void aMeetingThatIsArrangedIsOfOneBallotAlone() {
    var first = voted(after(run(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1", "theme-2");
    var next = after(after(first.close("ballot-1", MONDAY)).ballot(aBallot(), CLOSES, MONDAY));
    var run = after(voted(next, "e-1", "theme-1", "theme-3").close("ballot-2", MONDAY));
    assertThat(notPlanned(run)).isEqualTo("ballot-1");

    var waiting = new ArrayList<String>();
    for (var number = 1; number <= 4; number++) {
      run =
          new MeetingFixture(run, planned())
              .another("m-" + number)
              .fixedOn(morning(1, "2027-02-0" + number))
              .all();
      waiting.add(notPlanned(run));
    }

    assertThat(waiting).containsExactly("ballot-1", "ballot-2", "ballot-2", "");
  }

  @Test
  void whatWasArrangedBetweenTwoBallotsIsOfTheFirstAndNoMoreThanIt() {
    var first = voted(after(run(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1");
    var run = after(first.close("ballot-1", MONDAY));
    for (var number = 1; number <= 2; number++) {
      run =
          new MeetingFixture(run, planned())
              .another("m-" + number)
              .fixedOn(morning(1, "2027-02-0" + number))
              .all();
    }

    var second = voted(after(run.ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-2");

    assertThat(notPlanned(second)).isEmpty();
    assertThat(notPlanned(after(second.close("ballot-2", MONDAY)))).isEqualTo("ballot-2");
  }

  @Test
  void whatStaffHaveClosedBeforeItsTimeWaitsSinceThen() {
    var open = voted(after(run(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1");
    var closed = after(open.close("ballot-1", MONDAY));

    assertThat(since(closed, MONDAY)).contains(MONDAY);
    assertThat(since(closed, MONDAY.plusSeconds(9))).as("not since now").contains(MONDAY);
    assertThat(since(closed, CLOSES.plusSeconds(9))).contains(MONDAY);
    assertThat(new Balloting(closed).last().orElseThrow().inquiry().closesAt()).isEqualTo(MONDAY);
  }

  @Test
  void ofDatesAloneNothingIsLeftToPlanOnceTheyArePast() {
    var dated =
        new Ballot(1, List.of(), List.of(), aBallot().dates(), aBallot().limits())
            .instead(List.of());
    var open = voted(after(run(3).ballot(dated, CLOSES, MONDAY)), "e-1", "date-1");
    var over = after(open.close("ballot-1", MONDAY));
    var first = MeetingFixture.morning(1, "2027-03-02");
    var start = first.start().instant();

    assertThat(left(over, start.minusMillis(1))).containsExactly(dated.dates().getFirst());
    assertThat(new Balloting(over).notPlanned(start.minusMillis(1))).isPresent();
    assertThat(left(over, start)).isEmpty();
    assertThat(new Balloting(over).notPlanned(start)).isEmpty();
  }

  @Test
  void aThemeIsStillToPlanWhateverBecameOfTheDatesThatWereChosen() {
    var wants = List.of("theme-1", "theme-2", "date-1", "date-2").toArray(String[]::new);
    var open = voted(after(run(3).ballot(aBallot(), CLOSES, MONDAY)), "e-1", wants);
    var over = after(open.close("ballot-1", MONDAY));
    var dates = aBallot().dates();
    var past = dates.getLast().start().instant();

    assertThat(left(over, MONDAY)).isEqualTo(dates);
    var one = aMeetingOf(aNetwork()).now(over).fixedOn(dates.getFirst()).all();
    assertThat(left(one, MONDAY)).as("the other has its meeting").containsExactly(dates.getLast());
    assertThat(left(one, past)).isEmpty();
    assertThat(new Balloting(one).notPlanned(past)).isPresent();
  }

  /// Else whoever sends what is offered asks everybody to the first theme twice, and to the second
  /// never.
  @Test
  void aThemeThatIsArrangedGoesWithItsDateAndTheNextOneWithTheNext() {
    var wants = List.of("theme-1", "theme-2", "date-1", "date-2").toArray(String[]::new);
    var open = voted(after(run(3).ballot(aBallot(), CLOSES, MONDAY)), "e-1", wants);
    var over = after(open.close("ballot-1", MONDAY));
    var first = aBallot().dates().getFirst();
    var last = aBallot().dates().getLast();
    var other = morning(1, "2027-05-04");

    assertThat(meant(over, MONDAY))
        .containsExactly(meant("Sortering", first), meant("Farver", last));
    assertThat(meant(fixed(over, "Sortering", first), MONDAY))
        .containsExactly(meant("Farver", last));
    assertThat(meant(fixed(over, "Farver", first), MONDAY))
        .as("staff may put another theme on a date")
        .containsExactly(meant("Sortering", last));
    assertThat(meant(fixed(over, "Noget andet", last), MONDAY))
        .as("a date takes its theme with it, whatever it is called")
        .containsExactly(meant("Sortering", first));
    assertThat(meant(fixed(over, "Sortering", other), MONDAY))
        .as("on a day that nobody voted on")
        .containsExactly(meant("Farver", first));
    assertThat(meant(fixed(over, "Sortering", first), last.start().instant()))
        .containsExactly(new Balloting.StillMeant(Optional.of("Farver"), Optional.empty()));
  }

  private static List<Balloting.StillMeant> meant(RunMeetings run, Instant now) {
    return new Balloting(run).stillMeant(run.group().getFirst().inquiry(), now);
  }

  private static Balloting.StillMeant meant(String title, Slot date) {
    return new Balloting.StillMeant(Optional.of(title), Optional.of(date));
  }

  private static RunMeetings fixed(RunMeetings run, String title, Slot date) {
    var outline = new Outline(1, title, "Odense", Programme.EMPTY);
    var like = planned();
    var meeting = Meeting.planned(like.id(), like.run(), outline, like.team(), ORGANIZER);
    return after(run.fix(meeting, date, Set.of(), MONDAY));
  }

  private static List<Slot> left(RunMeetings run, Instant now) {
    return new Balloting(run).dates(run.group().getFirst().inquiry(), now);
  }

  private static Meeting planned() {
    return aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).planned();
  }

  private static String notPlanned(RunMeetings run) {
    return new Balloting(run)
        .notPlanned(CLOSES)
        .map(asked -> asked.inquiry().id().named())
        .orElse("");
  }

  private static Optional<Instant> since(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream()
        .filter(todo -> todo.what() == What.CHOICE_NOT_PLANNED)
        .map(RunTodo::since)
        .findFirst();
  }

  private static Outline later() {
    return new Outline(2, "Netværksmøde 2", "", Programme.EMPTY);
  }
}
