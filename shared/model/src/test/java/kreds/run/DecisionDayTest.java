package kreds.run;

import static kreds.sample.NetworkFixture.DECISION;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.by;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.network.Capacity;
import org.junit.jupiter.api.Test;

/// What happens on the day by which the minimum must be reached.
final class DecisionDayTest {
  private static final Instant MORNING = Instant.parse("2027-03-01T07:00:00Z");

  @Test
  void onTheMorningOfTheDayStaffAreToldOnceThatTheyAreToDecide() {
    var roster = aNetwork().seated(1).roster();
    assertThat(roster.run().nextAt()).contains(MORNING);
    assertThat(roster.at(MORNING.minusMillis(1)).isNothing()).isTrue();

    var due = roster.at(MORNING);

    assertThat(due.happenings())
        .containsExactly(new SeatHappening.OfRun.DecisionDue(due.after().run()));
    assertThat(due.after().run().nextAt()).isEmpty();
    assertThat(due.after().at(MORNING.plus(Duration.ofDays(30))).isNothing()).isTrue();
    assertThat(consequences(due).letters())
        .singleElement()
        .satisfies(letter -> {
          assertThat(letter.key()).isEqualTo("decision-due/plastgenanvendelse/1/2027-03-01");
          assertThat(letter.letter().to()).isEqualTo(staff());
          assertThat(letter.letter().values())
              .containsEntry("confirmed", "1")
              .containsEntry("minimum", "12");
          assertThat(letter.letter().values().get("extend"))
              .contains("extend-network", "\"decisionDate\": \"2027-03-29\"");
          assertThat(letter.letter().values().get("merge")).contains("\"today\"");
          assertThat(letter.letter().values().get("cancel"))
              .contains("cancel-network", "Der er for få tilmeldte.", "reasonEnglish", "Too few");
        });
  }

  @Test
  void moreTimeIsFourWeeksFromTheDayThatIsSetOrFromTodayIfThatIsOver() {
    var day = LocalDate.parse("2027-01-04");

    assertThat(DecisionDay.proposed(day, day.minusDays(3))).isEqualTo(day.plusDays(28));
    assertThat(DecisionDay.proposed(day, day)).isEqualTo(day.plusDays(28));
    assertThat(DecisionDay.proposed(day, day.plusDays(3))).isEqualTo(day.plusDays(31));
  }

  @Test
  void whateverComesFirstIsWhatTheRunIsLookedAtFor() {
    var before = aNetwork().offered(1, MORNING.minusSeconds(60)).roster().run();
    var after = aNetwork().offered(1, MORNING.plusSeconds(60)).roster().run();
    var same = aNetwork().offered(1, MORNING).roster().run();

    assertThat(before.nextAt()).contains(MORNING.minusSeconds(60));
    assertThat(after.nextAt()).contains(MORNING);
    assertThat(same.nextAt()).contains(MORNING);
  }

  @Test
  void anotherDayIsToldOfAgainWhenItComes() {
    var due = aNetwork().seated(1).roster().at(MORNING).after();
    var moved = after(due.decidedOn(DECISION.plusDays(14), LocalDate.parse("2027-03-01"), MORNING));

    assertThat(moved.run().nextAt()).contains(MORNING.plus(Duration.ofDays(14)));
    assertThat(moved.at(MORNING.plus(Duration.ofDays(14))).happenings())
        .singleElement()
        .isInstanceOf(SeatHappening.OfRun.DecisionDue.class);
  }

  @Test
  void aRunThatHasEnoughOrIsOverAsksNothing() {
    var ready = after(aNetwork().seated(1).roster().resized(new Capacity(1, 15), MONDAY));
    var over = aNetwork().in(RunState.CANCELLED).roster();

    for (var roster : List.of(ready, over)) {
      assertThat(roster.run().nextAt()).isEmpty();
      assertThat(roster.at(MORNING).isNothing()).isTrue();
    }
  }

  @Test
  void whatRunsOutAtTheSameTimeComesFirst() {
    var roster = aNetwork().enrolled(1).roster();

    var first = roster.at(MORNING);

    assertThat(first.happenings()).singleElement().isInstanceOf(SeatHappening.RanOut.class);
    assertThat(first.after().at(MORNING).happenings())
        .singleElement()
        .isInstanceOf(SeatHappening.OfRun.DecisionDue.class);
  }

  private static Consequences consequences(Decision<Roster, SeatHappening> decision) {
    var at = by(Actor.SYSTEM, Subject.network("plastgenanvendelse"), "look-after-seats");
    var inRun = decision.after().inRun();
    return Consequences.of(
        decision.happenings(), happening -> new SeatConsequences(staff()).of(happening, inRun, at));
  }
}
