package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.id.RunId;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What stands between a person and a seat, and what is said first.
final class SeatRuleTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void nothingStandsAgainstAFreeSeatWithoutALine() {
    assertThat(against(aNetwork().taking(1, 2).seated(1), 2)).isEmpty();
  }

  @Test
  void whereEverySeatIsHeldThereIsNone() {
    assertThat(against(aNetwork().taking(1, 2).seated(1, 2), 3)).contains(Why.FULL);
    assertThat(against(aNetwork().taking(1, 2).seated(1).offered(2, MONDAY), 3)).contains(Why.FULL);
  }

  @Test
  void whoCameLaterStandsBehindTheLineThoughASeatIsFree() {
    assertThat(against(aNetwork().taking(1, 3).seated(1).waiting(2), 3))
        .contains(Why.BEHIND_THE_LINE);
  }

  @Test
  void whoCameBeforeTheLineDoesNotStandBehindIt() {
    assertThat(against(aNetwork().taking(1, 3).seated(1).waiting(3), 2)).isEmpty();
    assertThat(against(aNetwork().taking(1, 1).seated(1).waiting(3), 2)).contains(Why.FULL);
  }

  @Test
  void theLineIsNamedBeforeTheSeats() {
    assertThat(against(aNetwork().taking(1, 1).seated(1).waiting(2), 3))
        .contains(Why.BEHIND_THE_LINE);
    assertThat(SeatRule.ALL).hasSize(2);
    assertThat(SeatRule.ALL.getFirst().against(line(), form(RUN, 3))).contains(Why.BEHIND_THE_LINE);
    assertThat(SeatRule.ALL.getLast().against(line(), form(RUN, 3))).contains(Why.FULL);
  }

  private static Roster line() {
    return aNetwork().taking(1, 1).seated(1).waiting(2).roster();
  }

  private static Optional<Why> against(NetworkFixture network, int number) {
    return SeatRule.objection(network.roster(), form(RUN, number));
  }
}
