package kreds.meeting;

import static kreds.meeting.BallotSteps.CLOSES;
import static kreds.meeting.BallotSteps.over;
import static kreds.meeting.BallotSteps.run;
import static kreds.meeting.BallotSteps.waits;
import static kreds.meeting.BallotSteps.with;
import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.BallotFixture.themes;
import static kreds.sample.BallotFixture.voted;
import static kreds.sample.MeetingFixture.ORGANIZER;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.wall;
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
import kreds.text.Language;
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
      run = fixed(run, "m-" + number, "Besøg", morning(1, "2027-02-0" + number));
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
    assertThat(meant(fixed(over, "m-1", "Sortering", first), MONDAY))
        .containsExactly(meant("Farver", last));
    assertThat(meant(fixed(over, "m-1", "Farver", first), MONDAY))
        .as("staff may put another theme on a date")
        .containsExactly(meant("Sortering", last));
    assertThat(meant(fixed(over, "m-1", "Noget andet", last), MONDAY))
        .as("a date takes its theme with it, whatever it is called")
        .containsExactly(meant("Sortering", first));
    assertThat(meant(fixed(over, "m-1", "Sortering", other), MONDAY))
        .as("on a day that nobody voted on")
        .containsExactly(meant("Farver", first));
    assertThat(meant(fixed(over, "m-1", "Sortering", first), last.start().instant()))
        .containsExactly(new Balloting.StillMeant(Optional.of("Farver"), Optional.empty()));
  }

  /// Staff who close it before its time arrange the first meeting before it would have ended.
  @Test
  void whatIsArrangedOnceItIsCountedIsOfItThoughItTakesPlaceBeforeItWouldHaveEnded() {
    var over = chosen("theme-1", "theme-2");
    var before = morning(1, "2027-01-13");
    assertThat(before.start().instant()).isBefore(CLOSES);

    var one = fixed(over, "m-1", "Sortering", before);

    assertThat(meant(one, MONDAY)).containsExactly(meant("Farver"));
    assertThat(meant(fixed(one, "m-2", "Farver", morning(1, "2027-02-20")), MONDAY)).isEmpty();
  }

  @Test
  void whatWasAskedAboutWhileTheGroupVotedIsNoneOfItsMeetings() {
    var open = after(run(2).ballot(aBallot(), CLOSES, MONDAY));
    var votes = voted(polled(open, "m-1", "Sortering"), "e-1", "theme-1", "theme-2");
    var over = after(votes.close("ballot-1", MONDAY));
    assertThat(meant(over, MONDAY)).containsExactly(meant("Sortering"), meant("Farver"));

    var one = fixed(over, "m-2", "Farver", morning(1, "2027-03-20"));
    assertThat(meant(one, MONDAY)).containsExactly(meant("Sortering"));
    assertThat(notPlanned(one)).isEqualTo("ballot-1");
    var two = fixed(one, "m-3", "Sortering", morning(1, "2027-03-21"));
    assertThat(meant(two, MONDAY)).isEmpty();
    assertThat(notPlanned(two)).isEmpty();
    assertThat(meant(polled(chosen("theme-1", "theme-2"), "m-1", "Farver"), MONDAY))
        .as("asked about since")
        .containsExactly(meant("Sortering"));
  }

  /// Staff have put the second theme on the first date, and call the first one, on the second date,
  /// in their own words.
  @Test
  void aDateTakesTheThemeThatWasOfferedWithIt() {
    var over = after(three(run(2)).close("ballot-1", MONDAY));
    var dates = threeDates();
    assertThat(meant(over, MONDAY))
        .containsExactly(
            meant("Sortering", dates.getFirst()),
            meant("Farver", dates.get(1)),
            meant("Værktøj", dates.getLast()));

    var one = fixed(over, "m-1", "Farver", dates.getFirst());
    assertThat(meant(one, MONDAY))
        .containsExactly(meant("Sortering", dates.get(1)), meant("Værktøj", dates.getLast()));
    var two = fixed(one, "m-2", "Sortering fra to sider", dates.get(1));
    assertThat(meant(two, MONDAY)).containsExactly(meant("Værktøj", dates.getLast()));
    var words = fixed(over, "m-1", "Farver fra to sider", dates.get(1));
    assertThat(meant(fixed(words, "m-2", "Sortering", morning(1, "2027-05-04")), MONDAY))
        .as("an exact title after it, on a day of its own")
        .containsExactly(meant("Værktøj", dates.getFirst()));
    assertThat(meant(fixed(words, "m-2", "Værktøj", morning(1, "2027-05-04")), MONDAY))
        .containsExactly(meant("Sortering", dates.getFirst()));
    var last = fixed(over, "m-1", "Sortering", morning(1, "2027-05-04"));
    assertThat(meant(fixed(last, "m-2", "Besøg", dates.getLast()), MONDAY))
        .as("no theme was offered with it any more: it is one of them all the same")
        .containsExactly(meant("Farver", dates.getFirst()));
  }

  @Test
  void whatWasCalledOffBeforeTheGroupChoseTakesNothing() {
    var dates = aBallot().dates();
    var off = after(fixed(run(2), "m-1", "Besøg", dates.getFirst()).cancel("m-1", off(), MONDAY));
    var over = closed(off, "theme-1", "theme-2", "date-1", "date-2");
    assertThat(meant(over, MONDAY))
        .containsExactly(meant("Sortering", dates.getFirst()), meant("Farver", dates.getLast()));
    assertThat(meant(closed(off, "date-1"), MONDAY))
        .containsExactly(new Balloting.StillMeant(Optional.empty(), Optional.of(dates.getFirst())));

    var one = fixed(over, "m-2", "Farver", dates.getLast());
    assertThat(meant(one, MONDAY)).containsExactly(meant("Sortering", dates.getFirst()));
    assertThat(notPlanned(one)).isEqualTo("ballot-1");
  }

  @Test
  void whatIsCalledOffOnceItWasArrangedIsNotOfferedAgain() {
    var dates = aBallot().dates();
    var over = chosen("theme-1", "theme-2", "date-1", "date-2");
    var one = fixed(over, "m-1", "Sortering", dates.getFirst());

    assertThat(meant(after(one.cancel("m-1", off(), MONDAY)), MONDAY))
        .containsExactly(meant("Farver", dates.getLast()));
  }

  @Test
  void whatIsCalledOffAndArrangedAgainIsOneMeetingAndLeavesTheOtherThemes() {
    var dates = aBallot().dates();
    var over = chosen("theme-1", "theme-2", "date-1", "date-2");
    var off = after(fixed(over, "m-1", "Sortering", dates.getFirst()).cancel("m-1", off(), MONDAY));

    var again = fixed(off, "m-2", "Sortering", morning(1, "2027-05-04"));
    assertThat(meant(again, MONDAY)).containsExactly(meant("Farver", dates.getLast()));
    assertThat(meant(after(again.cancel("m-2", off(), MONDAY)), MONDAY))
        .containsExactly(meant("Farver", dates.getLast()));
    var last = fixed(again, "m-3", "Farver", dates.getLast());
    assertThat(meant(last, MONDAY)).isEmpty();
    assertThat(notPlanned(last)).isEmpty();

    assertThat(meant(fixed(off, "m-2", "Besøg", morning(1, "2027-05-04")), MONDAY))
        .as("under another title it is another one")
        .isEmpty();
  }

  /// While the group voted, staff set another meeting on one of its dates.
  @Test
  void aDateOnWhichThereIsAMeetingIsOfferedToNoTheme() {
    var dates = aBallot().dates();
    var open = after(run(2).ballot(aBallot(), CLOSES, MONDAY));
    var late = new Slot("date-1", wall("2027-03-02T12:00"), wall("2027-03-02T14:00"));
    for (var slot : List.of(dates.getFirst(), late)) {
      var votes =
          voted(fixed(open, "m-1", "Besøg", slot), "e-1", "theme-1", "theme-2", "date-1", "date-2");
      var over = after(votes.close("ballot-1", MONDAY));

      assertThat(meant(over, MONDAY))
          .containsExactly(meant("Sortering", dates.getLast()), meant("Farver"));
      assertThat(meant(after(over.cancel("m-1", off(), MONDAY)), MONDAY))
          .as("the date is free again")
          .containsExactly(meant("Sortering", dates.getFirst()), meant("Farver", dates.getLast()));
    }
  }

  @Test
  void aMeetingThatIsMovedStaysTheOneThatWasOffered() {
    var dates = aBallot().dates();
    var over = chosen("theme-1", "theme-2", "date-1", "date-2");
    var one = fixed(over, "m-1", "Farver fra to sider", dates.getLast());

    var moved =
        after(one.move("m-1", morning(1, "2027-05-04"), Optional.empty(), Set.of(), MONDAY));

    assertThat(meant(moved, MONDAY)).containsExactly(meant("Sortering", dates.getFirst()));
  }

  @Test
  void whatWasOnlyMeantAndIsCalledOffWasNeverArranged() {
    var over = chosen("theme-1");
    var meant = Meeting.planned("m-9", planned().run(), later(), Team.NOBODY, ORGANIZER);
    var slot = MeetingFixture.morning(1, "2027-05-20");
    var plan = after(new PlanningARun(over).plan(List.of(meant.meantFor(slot)), MONDAY));

    var off = after(plan.cancel(plan.meetings().getFirst().meeting().id(), off(), MONDAY));

    assertThat(meant(off, MONDAY)).containsExactly(meant("Sortering"));
    var polled = polled(over, "m-1", "Besøg");
    assertThat(meant(after(polled.cancel("m-1", off(), MONDAY)), MONDAY))
        .as("of a poll people have heard")
        .isEmpty();
  }

  /// Else the second ballot offers what is arranged, and the first one less than waits.
  @Test
  void aMeetingIsOfTheBallotThatHasChosenItsTheme() {
    var first = voted(after(run(2).ballot(aBallot(), CLOSES, MONDAY)), "e-1", "theme-1", "theme-2");
    var next = after(after(first.close("ballot-1", MONDAY)).ballot(aBallot(), CLOSES, MONDAY));
    var run = after(voted(next, "e-1", "theme-1", "theme-3").close("ballot-2", MONDAY));

    run = fixed(run, "m-1", "Værktøj", morning(1, "2027-02-01"));
    assertThat(meant(run, 0, MONDAY)).containsExactly(meant("Sortering"), meant("Farver"));
    assertThat(meant(run, 1, MONDAY)).containsExactly(meant("Sortering"));
    run = fixed(run, "m-2", "Sortering", morning(1, "2027-02-02"));
    assertThat(meant(run, 0, MONDAY)).as("of two the earlier").containsExactly(meant("Farver"));
    assertThat(meant(run, 1, MONDAY)).containsExactly(meant("Sortering"));
    run = fixed(run, "m-3", "Værktøj", morning(1, "2027-02-03"));
    assertThat(meant(run, 0, MONDAY)).as("what is there already is another").isEmpty();
    assertThat(notPlanned(run)).isEqualTo("ballot-2");
    run = fixed(run, "m-4", "Besøg", morning(1, "2027-02-04"));
    assertThat(notPlanned(run)).isEmpty();
  }

  /// Whatever staff call it, whichever day they take, in whichever order.
  @Test
  void asManyAreLeftAsAreNotArrangedAndNoneOfThatIsOfferedTwice() {
    var over = after(three(run(2)).close("ballot-1", MONDAY));
    var titles = List.of("Sortering", "Farver", "Værktøj", "Besøg");
    var days = new ArrayList<>(threeDates());
    days.add(morning(1, "2027-05-04"));
    days.add(morning(1, "2027-05-05"));
    for (var code = 0; code < 4 * 4 * 4 * 5 * 4 * 3; code++) {
      var rest = code;
      var free = new ArrayList<>(days);
      var run = over;
      var arranged = new ArrayList<String>();
      for (var number = 1; number <= 3; number++) {
        var title = titles.get(rest % titles.size());
        rest /= titles.size();
        var day = free.remove(rest % free.size());
        rest /= free.size() + 1;
        run = standing(run, "m-" + number, title, day);
        arranged.add(title);
        var left = meant(run, MONDAY);
        assertThat(left).as("%s %s", arranged, free).hasSize(3 - number);
        assertThat(left.stream().flatMap(each -> each.title().stream()))
            .as("%s %s", arranged, free)
            .doesNotHaveDuplicates()
            .hasSize(3 - number)
            .doesNotContainAnyElementsOf(arranged);
        assertThat(left.stream().flatMap(each -> each.date().stream()))
            .doesNotHaveDuplicates()
            .isSubsetOf(free);
        assertThat(notPlanned(run).isEmpty()).isEqualTo(left.isEmpty());
      }
    }
  }

  /// As it is once it stands, whatever was said to whom.
  private static RunMeetings standing(RunMeetings run, String id, String title, Slot day) {
    var outline = new Outline(run.nextNumber(), title, "Odense", Programme.EMPTY);
    var meeting = Meeting.planned(id, planned().run(), outline, Team.NOBODY, ORGANIZER);
    var all = new ArrayList<>(run.meetings());
    all.add(MeetingRecord.fixed(meeting, day));
    return new RunMeetings(run.roster(), all, run.group());
  }

  private static RunMeetings chosen(String... wants) {
    return closed(run(2), wants);
  }

  private static RunMeetings closed(RunMeetings run, String... wants) {
    var open = after(run.ballot(aBallot(), CLOSES, MONDAY));
    return after(voted(open, "e-1", wants).close("ballot-1", MONDAY));
  }

  private static List<Slot> threeDates() {
    return List.of(morning(1, "2027-03-02"), morning(2, "2027-03-04"), morning(3, "2027-03-08"));
  }

  /// All three themes and dates are wanted.
  private static RunMeetings three(RunMeetings run) {
    var limits = new Ballot.Limits(3, 0, Optional.empty(), List.of());
    var ballot = new Ballot(1, themes(), List.of(), threeDates(), limits);
    return voted(
        after(run.ballot(ballot, CLOSES, MONDAY)),
        "e-1",
        "theme-1",
        "theme-2",
        "theme-3",
        "date-1",
        "date-2",
        "date-3");
  }

  private static RunMeetings polled(RunMeetings run, String id, String title) {
    var outline = new Outline(run.nextNumber(), title, "Odense", Programme.EMPTY);
    var meeting = Meeting.planned(id, planned().run(), outline, Team.NOBODY, ORGANIZER);
    return after(
        run.poll(meeting, MeetingFixture.mornings(), MeetingFixture.DEADLINE, Set.of(), MONDAY));
  }

  private static Reason off() {
    return new Reason("Sygdom", Language.DA, Optional.empty());
  }

  private static Balloting.StillMeant meant(String title) {
    return new Balloting.StillMeant(Optional.of(title), Optional.empty());
  }

  private static List<Balloting.StillMeant> meant(RunMeetings run, int ballot, Instant now) {
    return new Balloting(run).stillMeant(run.group().get(ballot).inquiry(), now);
  }

  private static List<Balloting.StillMeant> meant(RunMeetings run, Instant now) {
    return meant(run, 0, now);
  }

  private static Balloting.StillMeant meant(String title, Slot date) {
    return new Balloting.StillMeant(Optional.of(title), Optional.of(date));
  }

  private static RunMeetings fixed(RunMeetings run, String id, String title, Slot date) {
    var outline = new Outline(run.nextNumber(), title, "Odense", Programme.EMPTY);
    var meeting = Meeting.planned(id, planned().run(), outline, planned().team(), ORGANIZER);
    return after(run.fix(meeting, date, Set.of(Insistence.ANOTHER), MONDAY));
  }

  private static List<Slot> left(RunMeetings run, Instant now) {
    return meant(run, now).stream().flatMap(each -> each.date().stream()).toList();
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
