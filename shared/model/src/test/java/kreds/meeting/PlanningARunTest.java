package kreds.meeting;

import static kreds.sample.MeetingFixture.COPENHAGEN;
import static kreds.sample.MeetingFixture.DEADLINE;
import static kreds.sample.MeetingFixture.ORGANIZER;
import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mornings;
import static kreds.sample.MeetingFixture.wall;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SpeakerFixture.AASE;
import static kreds.sample.SpeakerFixture.BO;
import static kreds.sample.SpeakerFixture.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.inquiry.Attendee;
import kreds.inquiry.Slot;
import kreds.inquiry.WallTime;
import kreds.outcome.Mistake;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The meetings of a year are planned at once, each for a date that it is meant for (S14).
final class PlanningARunTest {
  private static final LocalDate FIRST = LocalDate.parse("2027-02-02");
  private final RunMeetings empty = aMeeting().all();

  @Test
  void theTwoThatShipHaveFourAndFiveMeetingsOnDaysOnWhichGroupsMeet() {
    assertThat(RunTemplate.SHIPPED).extracting(RunTemplate::name).containsExactly("four", "five");
    assertThat(RunTemplate.SHIPPED.getLast().meetings()).hasSize(5);
    assertThat(four().days(FIRST))
        .extracting(LocalDate::toString)
        .containsExactly("2027-02-02", "2027-04-27", "2027-08-03", "2027-10-12");
    assertThat(four().meetings())
        .extracting(RunTemplate.Planned::title)
        .containsExactly("Netværksmøde 1", "Netværksmøde 2", "Netværksmøde 3", "Netværksmøde 4");
  }

  @Test
  void eachIsAfterTheOneBeforeAndTheFirstIsAsItIsSaid() {
    var close = new RunTemplate("own", List.of(planned("A", 0), planned("B", 0), planned("C", 1)));

    assertThat(close.days(LocalDate.parse("2027-07-01")))
        .extracting(LocalDate::toString)
        .containsExactly("2027-07-01", "2027-08-05", "2027-08-12");
  }

  @Test
  void aTemplateHasMeetingsThatLast() {
    assertThatThrownBy(() -> new RunTemplate("own", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    var many = new ArrayList<RunTemplate.Planned>();
    for (var week = 0; week < RunTemplate.MOST; week++) {
      many.add(planned("Møde", week));
    }
    assertThat(new RunTemplate("own", many).meetings()).hasSize(RunTemplate.MOST);
    many.add(planned("Møde", 99));
    assertThatThrownBy(() -> new RunTemplate("own", many))
        .isInstanceOf(IllegalArgumentException.class);
    for (var length : List.of(Duration.ZERO, Duration.ofMinutes(-1))) {
      assertThatThrownBy(() -> new RunTemplate.Planned("A", 0, LocalTime.NOON, length))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> planned(" ", 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> planned("A", -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theMeetingsAreThereAndNobodyKnowsOfThem() {
    var decision = done(new PlanningARun(empty).plan(meant(), MONDAY));

    assertThat(decision.after().meetings())
        .extracting(record -> record.meeting().number())
        .containsExactly(1, 2, 3, 4);
    assertThat(decision.after().meetings())
        .allSatisfy(record -> {
          assertThat(record.meeting().state()).isEqualTo(MeetingState.PLANNED);
          assertThat(record.meeting().slot()).isEmpty();
          assertThat(record.meeting().timing().meant()).isPresent();
          assertThat(record.inquiries()).isEmpty();
        });
    assertThat(decision.after().roster().network().nextMeeting()).isEmpty();
    assertThat(decision.after().roster().run().asksUntil()).isEmpty();
    var network = decision.after().roster().network();
    var at = byStaff(Subject.network(network.id()), "plan-run");
    var follows = new MeetingConsequences(network).of(decision.happenings().getFirst(), at);
    assertThat(follows.letters()).isEmpty();
    assertThat(follows.audit().getFirst().after()).isEqualTo("4 meetings planned");
  }

  @Test
  void whereAMeetingIsThereAlreadyTheTemplateGoesOnCounting() {
    var first = aMeeting().fixedOn(morning(1, "2027-01-19")).all();

    var planned = after(new PlanningARun(first).plan(meant(), MONDAY));

    assertThat(planned.meetings())
        .extracting(record -> record.meeting().title())
        .containsExactly(
            "Sortering i praksis",
            "Netværksmøde 2",
            "Netværksmøde 3",
            "Netværksmøde 4",
            "Netværksmøde 5");
    assertThat(done(new PlanningARun(planned).plan(meant(), MONDAY)).isNothing()).isTrue();
  }

  @Test
  void theSameOrderAgainChangesNothingAndOtherDatesAreRefused() {
    var planned = after(new PlanningARun(empty).plan(meant(), MONDAY));

    assertThat(done(new PlanningARun(planned).plan(meant(), MONDAY)).isNothing()).isTrue();
    assertThat(code(new PlanningARun(planned).plan(meant(FIRST.plusDays(1)), MONDAY)))
        .isEqualTo("run-planned");
    assertThat(
            code(
                new PlanningARun(empty)
                    .plan(meant(LocalDate.parse("2027-01-04")), firstMorning().start().instant())))
        .isEqualTo("date-past");
  }

  @Test
  void aMeetingOnThatDayIsTheOneThatIsMeant() {
    var scheduled = aMeeting().fixedOn(firstMorning()).all();

    var planned = after(new PlanningARun(scheduled).plan(meant(), MONDAY));

    assertThat(planned.meetings())
        .extracting(record -> record.meeting().number())
        .containsExactly(1, 2, 3, 4);
    assertThat(planned.meetings().getFirst().meeting().title()).isEqualTo("Sortering i praksis");
    assertThat(done(new PlanningARun(planned).plan(meant(), MONDAY)).isNothing()).isTrue();
    var off = planned.cancel("m-1", new Reason("Sygdom", Language.DA, Optional.empty()), MONDAY);
    assertThat(done(new PlanningARun(after(off)).plan(meant(), MONDAY)).isNothing())
        .as("a cancelled one is none")
        .isFalse();
  }

  @Test
  void whatOnlySharesADayWithAMeetingIsAnotherOneAndNobodyCanBeInBoth() {
    var second = aMeeting().fixedOn(morning(1, "2027-02-03")).all();
    var night = new Slot("date-1", wall("2027-02-02T13:00"), wall("2027-02-03T12:00"));

    assertThat(code(new PlanningARun(second).plan(List.of(meantFor(night)), MONDAY)))
        .isEqualTo("meeting-overlaps");
    var planned = after(new PlanningARun(empty).plan(List.of(meantFor(night)), MONDAY));
    assertThat(done(new PlanningARun(planned).plan(List.of(meantFor(night)), MONDAY)).isNothing())
        .isTrue();
    for (var other :
        List.of(
            new Slot("date-1", wall("2027-02-02T13:00"), wall("2027-02-02T17:00")),
            new Slot("date-1", wall("2027-02-03T13:00"), wall("2027-02-04T12:00")))) {
      assertThat(code(new PlanningARun(planned).plan(List.of(meantFor(other)), MONDAY)))
          .as(other.times())
          .isEqualTo("run-planned");
    }
  }

  @Test
  void aPlannedMeetingIsMeantForAnotherDayAndNobodyIsTold() {
    var planned = after(new PlanningARun(empty).plan(meant(), MONDAY));
    var last = planned.meetings().getLast().meeting();
    var day = new Slot("x", wall("2027-10-14T10:00"), wall("2027-10-14T15:00"));
    var place = new Whereabouts(Optional.of("Vejle"), Optional.empty());

    var decision = done(planned.move(last.id(), day, place, Set.of(), MONDAY));

    var moved = decision.after().find(last.id()).orElseThrow().meeting();
    assertThat(moved.state()).isEqualTo(MeetingState.PLANNED);
    assertThat(moved.timing().meant().orElseThrow().times()).isEqualTo("2027-10-14 10:00–15:00");
    assertThat(moved.place()).isEqualTo("Vejle");
    assertThat(moved.version()).isGreaterThan(last.version());
    assertThat(follows(decision).letters()).isEmpty();
    assertThat(follows(decision).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).startsWith("meant for 2027-10-12");
          assertThat(line.after()).isEqualTo("meant for 2027-10-14 10:00–15:00, another place");
        });
    var run = decision.after();
    assertThat(done(run.move(last.id(), day, place, Set.of(), MONDAY)).isNothing()).isTrue();
    assertThat(moved.former()).as("when it was meant for before").isEqualTo(last.timing().meant());
    var elsewhere = new Whereabouts(Optional.of("Odense"), Optional.empty());
    var there = after(run.move(last.id(), day, elsewhere, Set.of(), MONDAY));
    assertThat(there.find(last.id()).orElseThrow().meeting().former())
        .as("another place is no other day")
        .isEqualTo(last.timing().meant());
    var off = after(run.cancel(last.id(), new Reason("x", Language.DA, Optional.empty()), MONDAY));
    assertThat(off.find(last.id()).orElseThrow().meeting().former())
        .as("nobody has heard of any date")
        .isEmpty();
    for (var each : List.of(run, there, off)) {
      assertThat(each.find(last.id()).orElseThrow().meeting().origin())
          .as("its place in the year")
          .isEqualTo(last.timing().meant());
    }
    var third = new Slot("x", wall("2027-10-15T10:00"), wall("2027-10-15T15:00"));
    var again = after(run.move(last.id(), third, place, Set.of(), MONDAY));
    assertThat(again.find(last.id()).orElseThrow().meeting())
        .returns(moved.timing().meant(), Meeting::former)
        .returns(last.timing().meant(), Meeting::origin);
    assertThat(code(planned.move(last.id(), day, place, Set.of(), day.start().instant())))
        .isEqualTo("date-past");
  }

  @Test
  void theProgrammeOfAPlannedMeetingMovesAlong() {
    var planned = after(new PlanningARun(empty).plan(meant(), MONDAY));
    var last = planned.meetings().getLast().meeting();
    var slot = last.timing().meant().orElseThrow();
    var opens = slot.start().local().toLocalTime();
    var closes = slot.end().local().toLocalTime();
    var whole =
        new Programme(
            List.of(new AgendaItem(opens, closes, "Presse", "", Visibility.PARTICIPANTS)));
    var set = after(planned.programme(last.id(), whole, MONDAY));
    var stays = Whereabouts.at(Optional.empty());
    var day = slot.start().local().toLocalDate();
    var later =
        new Slot("x", wall(day + "T" + opens.plusHours(2)), wall(day + "T" + closes.plusHours(2)));
    var shorter = new Slot("x", slot.start(), wall(day + "T" + closes.minusHours(1)));

    var decision = done(set.move(last.id(), later, stays, Set.of(), MONDAY));

    assertThat(decision.after().find(last.id()).orElseThrow().meeting().programme().items())
        .singleElement()
        .satisfies(item -> assertThat(item.start()).isEqualTo(opens.plusHours(2)));
    assertThat(refusal(set.move(last.id(), shorter, stays, Set.of(), MONDAY)).mistakes())
        .extracting(Mistake::field)
        .containsExactly(Planning.END);
  }

  @Test
  void whatElseIsAnotherOfAPlannedMeetingIsKeptToo() {
    var planned = after(new PlanningARun(empty).plan(meant(), MONDAY));
    var last = planned.meetings().getLast().meeting();
    var slot = last.timing().meant().orElseThrow();
    var point =
        new AgendaItem(
            slot.start().local().toLocalTime(),
            slot.end().local().toLocalTime(),
            "Presse",
            "",
            Visibility.PARTICIPANTS);
    var to =
        new Destination(
            slot, Whereabouts.at(Optional.of("Vejle")), Optional.of(new Programme(List.of(point))));

    assertThat(follows(done(planned.move(last.id(), to, Set.of(), MONDAY))).audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.before()).isEqualTo("meant for " + slot.times() + ", 0 points");
          assertThat(line.after())
              .isEqualTo("meant for " + slot.times() + ", another place, 1 point");
        });
  }

  @Test
  void noDateIsChosenOfOneThatNobodyWasAskedAbout() {
    var planned = after(new PlanningARun(empty).plan(meant(), MONDAY));
    var last = planned.meetings().getLast().meeting();

    assertThat(code(planned.choose(last.id(), "2027-10-12", Set.of(), MONDAY)))
        .isEqualTo("dates-not-asked");
  }

  private static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(decision.after().roster().network());
    var at = byStaff(Subject.network("plastgenanvendelse"), "move-meeting");
    return Consequences.of(decision.happenings(), happening -> of.of(happening, at));
  }

  private Meeting meantFor(Slot date) {
    return MeetingFixture.planned("m-night", empty.roster().run().id(), MeetingFixture.team())
        .meantFor(date);
  }

  @Test
  void thePlanAgainLeavesWhateverHasBecomeOfItsMeetings() {
    var planned = after(new PlanningARun(empty).plan(meant(), MONDAY));
    var second = new PlanningARun(planned).named("Netværksmøde 2").orElseThrow();
    var plan = MeetingFixture.planned(second.id(), second.run(), MeetingFixture.team());
    var polled = after(planned.poll(plan, mornings(), DEADLINE, Set.of(), MONDAY));
    var fixed = after(planned.fix(plan, firstMorning(), Set.of(), MONDAY));
    var reason = new Reason("Sygdom", Language.DA, Optional.empty());
    var off = after(planned.cancel(second.id(), reason, MONDAY));

    for (var run : List.of(polled, fixed, off)) {
      assertThat(done(new PlanningARun(run).plan(meant(), MONDAY)).isNothing()).isTrue();
    }
  }

  @Test
  void whoIsAskedToSpeakIsStillAskedThoughThePlanNamesThemToo() {
    var planned = after(new PlanningARun(empty).plan(meant(), MONDAY));
    var second = new PlanningARun(planned).named("Netværksmøde 2").orElseThrow();
    var asked = after(new Speaking(planned).ask(second.id(), request(), MONDAY));
    var other = after(new Speaking(asked).ask(second.id(), toBo(), MONDAY));
    var named = MeetingFixture.member(AASE, Attendee.Role.SPEAKER, 1, "Åse", "aase@i.example");
    var plan = MeetingFixture.planned(second.id(), second.run(), new Team(List.of(named)));

    var polled = after(other.poll(plan, mornings(), DEADLINE, Set.of(), MONDAY));

    var team = polled.find(second.id()).orElseThrow().meeting().team();
    assertThat(team.members()).extracting(TeamMember::id).containsExactly(AASE, BO);
    assertThat(team.members()).extracting(TeamMember::number).containsExactly(1, 2);
    assertThat(team.members()).extracting(TeamMember::state).containsOnly(SpeakerState.ASKED);
  }

  @Test
  void aPlanUnderItsTitleMakesItAMeetingThatPeopleKnowAndKeepsWhomItHasAsked() {
    var planned = after(new PlanningARun(empty).plan(meant(), MONDAY));
    var second = new PlanningARun(planned).named("Netværksmøde 2").orElseThrow();
    assertThat(new PlanningARun(planned).named("Netværksmøde 9")).isEmpty();
    var asked = after(new Speaking(planned).ask(second.id(), request(), MONDAY));
    var plan = MeetingFixture.planned(second.id(), second.run(), MeetingFixture.team());

    var polled = after(asked.poll(plan, mornings(), DEADLINE, Set.of(), MONDAY));
    var record = polled.find(second.id()).orElseThrow();
    assertThat(record.meeting().state()).isEqualTo(MeetingState.POLLING);
    assertThat(record.meeting().timing().meant()).isEmpty();
    assertThat(record.meeting().version())
        .isGreaterThan(asked.find(second.id()).orElseThrow().meeting().version());
    assertThat(record.meeting().team().members()).hasSize(5);
    assertThat(record.poll()).isPresent();
    var inquiry = record.inquiry("speaker-" + AASE).orElseThrow().inquiry();
    assertThat(inquiry.closesAt()).isEqualTo(mornings().getLast().start().instant());
    assertThat(done(polled.poll(plan, mornings(), DEADLINE, Set.of(), MONDAY)).isNothing())
        .isTrue();

    var fixed = after(asked.fix(plan, firstMorning(), Set.of(), MONDAY));
    var dated = fixed.find(second.id()).orElseThrow();
    assertThat(dated.meeting().state()).isEqualTo(MeetingState.SCHEDULED);
    assertThat(dated.meeting().team().members()).hasSize(5);
    assertThat(dated.inquiry("speaker-" + AASE).orElseThrow().inquiry().closesAt())
        .isEqualTo(firstMorning().start().instant());
    assertThat(fixed.meetings()).hasSize(4);
  }

  @Test
  void eightWeeksBeforeStaffAreToArrangeIt() {
    var planned = after(new PlanningARun(empty).plan(meant(), MONDAY));
    var start = planned.meetings().get(1).meeting().timing().meant().orElseThrow().start();
    var due = start.instant().minus(Duration.ofDays(56));

    assertThat(arranging(planned, due.minusMillis(1))).hasSize(1);
    assertThat(arranging(planned, due)).hasSize(2);
    assertThat(arranging(planned, due).getLast().since()).isEqualTo(due);
    var renewing = new NetworkFixture(planned.roster()).in(RunState.RENEWING).roster();
    assertThat(arranging(new RunMeetings(renewing, planned.meetings(), planned.group()), due))
        .as("nothing more is planned in its year")
        .isEmpty();
  }

  @Test
  void aRunThatIsOverHasNoMoreMeetings() {
    var roster = done(empty.roster().cancelled("For få", MONDAY)).after();
    var over = new RunMeetings(roster, List.of(), List.of());

    assertThat(code(new PlanningARun(over).plan(meant(), MONDAY))).isEqualTo("run-over");
    var renewing = new NetworkFixture(empty.roster()).in(RunState.RENEWING).roster();
    assertThat(
            code(
                new PlanningARun(new RunMeetings(renewing, List.of(), List.of()))
                    .plan(meant(), MONDAY)))
        .as("it is asked whether it goes on")
        .isEqualTo("run-over");
  }

  @Test
  void whatPeopleKnowOfIsNotOnlyMeant() {
    assertThatThrownBy(() ->
            new Timing(
                MeetingState.SCHEDULED,
                Optional.of(firstMorning()),
                Optional.empty(),
                false,
                Optional.of(firstMorning())))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SpeakerRequest toBo() {
    return request(BO, 1, Optional.empty(), Optional.empty());
  }

  private static List<RunTodo> arranging(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream()
        .filter(todo -> todo.what() == RunTodo.What.MEETING_NOT_ARRANGED)
        .toList();
  }

  private static RunTemplate four() {
    return RunTemplate.SHIPPED.getFirst();
  }

  private static RunTemplate.Planned planned(String title, int weeks) {
    return new RunTemplate.Planned(title, weeks, LocalTime.NOON, Duration.ofHours(2));
  }

  private List<Meeting> meant() {
    return meant(FIRST);
  }

  private List<Meeting> meant(LocalDate first) {
    var meetings = new ArrayList<Meeting>();
    for (var day : four().days(first)) {
      var title = four().meetings().get(meetings.size()).title();
      var outline = new Outline(meetings.size() + 1, title, "", Programme.EMPTY);
      var run = empty.roster().run().id();
      var slot =
          new Slot(
              "meant",
              new WallTime(day.atTime(9, 30), COPENHAGEN),
              new WallTime(day.atTime(14, 0), COPENHAGEN));
      meetings.add(
          Meeting.planned("m-meant-" + day, run, outline, Team.NOBODY, ORGANIZER).meantFor(slot));
    }
    return meetings;
  }
}
