package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import kreds.delivery.LetterKind;
import kreds.network.Capacity;
import kreds.network.NetworkState;
import kreds.outcome.Outcome;
import org.junit.jupiter.api.Test;

final class SteeringANetworkTest {
  private static final String METTE = "mette@example.dk";

  private final Office office = new Office(3, 5);
  private final String network = office.network.id();
  private final SteeringANetwork steering =
      new SteeringANetwork(office.desk, ZoneId.of("Europe/Copenhagen"));

  @Test
  void staffChangeTheNumbersAndTheAuditKnowsWho() {
    steering.resize(network, new Capacity(2, 6), METTE);

    assertThat(office.roster().network().description().capacity()).isEqualTo(new Capacity(2, 6));
    assertThat(office.actionOf(METTE)).contains("change-capacity");
  }

  @Test
  void nobodyLosesAPlace() {
    office.enrollAndConfirm(1, 2, 3);

    assertThat(steering.resize(network, new Capacity(1, 2), METTE))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(office.roster().network().description().capacity()).isEqualTo(new Capacity(3, 5));
    assertThat(office.actionOf(METTE)).isEmpty();
  }

  @Test
  void aMinimumThatIsReachedByItMakesTheNetworkReadyWithTheSameOneLetter() {
    office.enrollAndConfirm(1, 2);

    steering.resize(network, new Capacity(2, 5), METTE);
    office.enrollAndConfirm(3);

    assertThat(office.roster().network().state()).isEqualTo(NetworkState.READY);
    assertThat(office.lettersTo(Office.STAFF)).containsExactly(LetterKind.NETWORK_READY);
  }

  @Test
  void theDecisionDateMovesAndIsNeverInThePastOfCopenhagen() {
    office.clock.set("2027-01-04T23:30:00Z");

    assertThat(steering.decideOn(network, LocalDate.parse("2027-01-04"), METTE))
        .isInstanceOf(Outcome.Refused.class);
    assertThat(steering.decideOn(network, LocalDate.parse("2027-01-05"), METTE))
        .isInstanceOf(Outcome.Done.class);
    assertThat(office.roster().network().description().decisionDate()).isEqualTo("2027-01-05");
  }

  @Test
  void anUnknownNetworkIsRefused() {
    assertThat(steering.resize("ukendt", new Capacity(1, 2), METTE))
        .isInstanceOf(Outcome.Refused.class);
  }
}
