package kreds.enrollment.staff;

import static kreds.sample.Outcomes.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import kreds.change.Order;
import kreds.company.CompanyRegister;
import kreds.delivery.LetterKind;
import kreds.enrollment.seat.SeatsInMemory;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.run.RunState;
import org.junit.jupiter.api.Test;

final class SteeringANetworkTest {
  private static final String METTE = "mette@example.dk";
  private static final Order RESIZE = new Order(METTE, "change-capacity");
  private static final Order DECIDE = new Order(METTE, "set-decision-date");

  private final SeatsInMemory seats = new SeatsInMemory(3, 5);
  private final SteeringANetwork steering =
      new SteeringANetwork(
          seats.stored.rosters(),
          () -> CompanyRegister.EMPTY,
          seats.change,
          seats.changing,
          ZoneId.of("Europe/Copenhagen"));

  @Test
  void staffChangeTheNumbersAndTheAuditKnowsWho() {
    steering.resize(seats.network, 2, 6, RESIZE);

    assertThat(seats.roster().run().capacity()).isEqualTo(new Capacity(2, 6));
    assertThat(seats.actionOf(METTE)).contains("change-capacity");
  }

  @Test
  void nobodyLosesAPlace() {
    seats.enrollAndConfirm(1, 2, 3);

    assertThat(steering.resize(seats.network, 1, 2, RESIZE)).isInstanceOf(Outcome.Refused.class);
    assertThat(seats.roster().run().capacity()).isEqualTo(new Capacity(3, 5));
    assertThat(seats.store.audit())
        .filteredOn(line -> line.actor().equals(METTE))
        .singleElement()
        .satisfies(line -> {
          assertThat(line.action()).isEqualTo("refused change-capacity");
          assertThat(line.subject()).isEqualTo("network/plastgenanvendelse");
          assertThat(line.after()).isEqualTo("maximum-below-confirmed");
        });
  }

  @Test
  void aMinimumThatIsReachedByItMakesTheNetworkReadyWithTheSameOneLetter() {
    seats.enrollAndConfirm(1, 2);

    steering.resize(seats.network, 2, 5, RESIZE);
    seats.enrollAndConfirm(3);

    assertThat(seats.roster().run().state()).isEqualTo(RunState.READY);
    assertThat(seats.lettersTo(SeatsInMemory.STAFF)).containsExactly(LetterKind.NETWORK_READY);
  }

  @Test
  void theDecisionDateMovesAndIsNeverInThePastOfCopenhagen() {
    seats.clock.set("2027-01-04T23:30:00Z");

    assertThat(steering.decideOn(seats.network, LocalDate.parse("2027-01-04"), DECIDE))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(steering.decideOn(seats.network, LocalDate.parse("2027-01-05"), DECIDE))
        .isInstanceOf(Outcome.Done.class);
    assertThat(seats.roster().run().decisionDate()).isEqualTo("2027-01-05");
  }

  @Test
  void whatStandsAlreadyIsTheSameAnswerAndNoSecondLine() {
    done(steering.resize(seats.network, 2, 6, RESIZE));
    done(steering.decideOn(seats.network, LocalDate.parse("2027-02-01"), DECIDE));
    var asRead = seats.roster();
    var lines = seats.store.audit();

    var resized = done(steering.resize(seats.network, 2, 6, RESIZE));
    var decided = done(steering.decideOn(seats.network, LocalDate.parse("2027-02-01"), DECIDE));

    assertThat(resized.already()).isTrue();
    assertThat(decided.already()).isTrue();
    assertThat(resized.now().network()).isEqualTo(asRead.inRun());
    assertThat(seats.roster()).isEqualTo(asRead);
    assertThat(seats.store.audit()).isEqualTo(lines).hasSize(2);
  }

  @Test
  void whatIsChangedIsTheRunThatRecruitsNow() {
    seats.nextYear();

    done(steering.resize(seats.network, 2, 6, RESIZE));

    assertThat(seats.roster().run().capacity()).isEqualTo(new Capacity(2, 6));
    assertThat(seats.roster().run().id().number()).isEqualTo(2);
    assertThat(seats.stored.rosters().of(RunId.first(seats.network)).orElseThrow().run().capacity())
        .isEqualTo(new Capacity(3, 5));
  }

  @Test
  void anUnknownNetworkIsRefused() {
    assertThat(steering.resize("ukendt", 1, 2, RESIZE)).isInstanceOf(Outcome.Refused.class);
  }
}
