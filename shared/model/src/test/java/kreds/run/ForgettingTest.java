package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.person.Person;
import kreds.run.Enrollment.Left;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Somebody is forgotten: what they hold goes on, and the row stays without them.
final class ForgettingTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  /// Two places, both taken, and two wait.
  private final Roster roster = aNetwork().taking(2, 2).seated(1, 2, 3, 4).roster();

  @Test
  void thePlaceIsOfferedOnOnceAndTheRowHasNobodyAnyMore() {
    var decision = done(roster.forgotten("e-1", LATER));

    var now = decision.after();
    assertThat(now.find("e-3")).containsInstanceOf(Offered.class);
    assertThat(now.find("e-4")).containsInstanceOf(Waiting.class);
    var row = (Left) now.find("e-1").orElseThrow();
    assertThat(row.person()).isEqualTo(Person.forgotten());
    assertThat(row.who().role()).isEmpty();
    assertThat(row.who().provedAt()).isEmpty();
    assertThat(row.isRemoved()).isFalse();
    assertThat(now.run().version()).isEqualTo(roster.run().version() + 1);
    assertThat(now.run().seats()).isEqualTo(new SeatCount(1, 1, 1, 0));
    assertThat(decision.happenings())
        .extracting(Object::getClass)
        .containsExactly(
            SeatHappening.GaveUp.class,
            SeatHappening.OfferMade.class,
            SeatHappening.Forgotten.class);
    assertThat(((SeatHappening.GaveUp) decision.happenings().getFirst()).enrollment().person())
        .as("the last letter still has somewhere to go")
        .isEqualTo(roster.find("e-1").orElseThrow().person());
    assertThat(done(now.forgotten("e-1", LATER))).isEqualTo(Decision.unchanged(now));
  }

  @Test
  void whoHasNothingAnyMoreIsForgottenToo() {
    var left = after(roster.leave("e-4", MONDAY));

    var decision = done(left.forgotten("e-4", LATER));

    assertThat(decision.happenings())
        .containsExactly(
            new SeatHappening.Forgotten((Left) decision.after().find("e-4").orElseThrow(), "left"));
    var asked = after(roster.handOver("e-1", applicant(roster.run().id(), 7), MONDAY));
    assertThat(after(asked.forgotten("e-7", LATER)).find("e-7").orElseThrow().person())
        .isEqualTo(Person.forgotten());
    var taken = after(asked.confirm("e-7", LATER));
    assertThat(after(taken.forgotten("e-1", LATER)).find("e-1")).containsInstanceOf(Left.class);
    assertThat(code(roster.forgotten("e-9", LATER))).isEqualTo("enrollment-unknown");
  }

  @Test
  void whoeverComesBackIsSomebodyNew() {
    var forgotten = after(roster.forgotten("e-4", LATER));
    var turn = forgotten.find("e-4").orElseThrow().who().turn();

    var back = after(forgotten.enroll(applicant(roster.run().id(), 4, LATER), LATER));

    assertThat(back.find("e-4")).containsInstanceOf(Unconfirmed.class);
    assertThat(back.find("e-4").orElseThrow().person().name()).isEqualTo("Deltager 4");
    assertThat(back.find("e-4").orElseThrow().who().arrivedAt()).isEqualTo(LATER);
    assertThat(back.find("e-4").orElseThrow().who().turn())
        .as("a letter of its own")
        .isGreaterThan(turn);
  }

  @Test
  void whoAsksIsForgottenAlsoWhereTheRunIsCancelled() {
    var cancelled = after(roster.cancelled("x", MONDAY));

    var decision = done(cancelled.forgotten("e-1", LATER));

    var now = decision.after();
    assertThat(now.find("e-1").orElseThrow().person()).isEqualTo(Person.forgotten());
    assertThat(now.find("e-3")).as("nothing is offered any more").containsInstanceOf(Waiting.class);
    assertThat(decision.happenings())
        .as("and nothing is given up")
        .containsExactly(new SeatHappening.Forgotten(now.find("e-1").orElseThrow(), "confirmed"));
    assertThat(now.run().version()).isEqualTo(cancelled.run().version() + 1);
    assertThat(done(now.forgotten("e-1", LATER))).isEqualTo(Decision.unchanged(now));
  }

  @Test
  void theRowsOfEarlierAddressesAreBlankedInTheSameStep() {
    var moved = moved(moved(roster, 1, 8), 8, 9);

    var decision = done(moved.forgotten("e-9", LATER));

    var now = decision.after();
    assertThat(List.of("e-1", "e-8", "e-9"))
        .allSatisfy(id -> {
          assertThat(now.find(id)).containsInstanceOf(Left.class);
          assertThat(now.find(id).orElseThrow().person()).isEqualTo(Person.forgotten());
        });
    assertThat(now.run().version()).isEqualTo(moved.run().version() + 1);
    assertThat(decision.happenings())
        .filteredOn(SeatHappening.Forgotten.class::isInstance)
        .hasSize(3);
    assertThat(after(now.enroll(applicant(roster.run().id(), 1, LATER), LATER)).find("e-1"))
        .as("whoever comes from there is somebody new")
        .containsInstanceOf(Unconfirmed.class);
  }

  @Test
  void anEarlierAddressMayBeAStrangersAndForgetsNobodyElse() {
    var moved = moved(roster, 1, 9);

    assertThat(code(moved.forgotten("e-1", LATER))).isEqualTo("enrollment-moved");
    var year = new NetworkFixture(moved).in(RunState.FINISHED).roster();
    assertThat(code(year.forgotten("e-1", LATER)))
        .as("nor once the year is over")
        .isEqualTo("enrollment-moved");
    var asked = after(roster.handOver("e-1", applicant(roster.run().id(), 7), MONDAY));
    var taken = after(asked.confirm("e-7", LATER));
    assertThat(after(taken.forgotten("e-7", LATER)).find("e-1"))
        .as("whose place was taken over is somebody else")
        .isEqualTo(taken.find("e-1"));
  }

  @Test
  void theTraceIntoTheRunThatTookThemInStaysWithoutThePerson() {
    var gone = new Enrollment.Transferred(applicant(roster.run().id(), 1), MONDAY, "there-1");
    var merged = after(new NetworkFixture(roster).having(gone).roster().cancelled("x", MONDAY));

    var now = after(merged.forgotten("e-1", LATER));

    assertThat(now.find("e-1"))
        .get()
        .isInstanceOfSatisfying(
            Enrollment.Transferred.class,
            trace -> {
              assertThat(trace.to()).isEqualTo("there-1");
              assertThat(trace.person()).isEqualTo(Person.forgotten());
            });
  }

  private static Roster moved(Roster roster, int number, int to) {
    var nothing = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    var where = Optional.of(applicant(roster.run().id(), to, MONDAY));
    return after(roster.corrected("e-" + number, nothing, where, MONDAY));
  }
}
