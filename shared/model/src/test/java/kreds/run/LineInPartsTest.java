package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How many the line holds back by which rule, and how many of it move in one step.
final class LineInPartsTest {
  @Test
  void eachWhoWaitsIsCountedByTheFirstRuleThatHoldsThemBack() {
    var full = aNetwork().taking(1, 1).seated(1, 2, 3, 4).roster();
    var closed = after(full.ruled(full.run().rules().closing(true), MONDAY));

    assertThat(WaitingLine.heldBackBy(Why.FULL, full)).isEqualTo(1);
    assertThat(WaitingLine.heldBackBy(Why.BEHIND_THE_LINE, full)).isEqualTo(2);
    assertThat(WaitingLine.heldBackBy(Why.CLOSED, full)).isZero();
    assertThat(WaitingLine.heldBackBy(Why.CLOSED, closed)).isEqualTo(3);
    assertThat(WaitingLine.heldBackBy(Why.FULL, closed)).isZero();
  }

  @Test
  void whatRunsOutLeavesSoMuchLessRoomForOffersInTheSameStep() {
    var until = MONDAY.plus(Duration.ofHours(4));
    var network = aNetwork().taking(1, 20);
    for (var number = 1; number <= 20; number++) {
      network = network.offered(number, until);
    }
    var roster = network.seated(IntStream.rangeClosed(21, 60).toArray()).roster();

    var first = roster.at(until);

    assertThat(of(SeatHappening.RanOut.class, first.happenings())).isEqualTo(20);
    assertThat(of(SeatHappening.OfferMade.class, first.happenings()))
        .as("three rows each, of ninety")
        .isEqualTo(10);
    assertThat(first.after().run().runsOutAt()).as("the next round sees to it").contains(until);
    var second = first.after().at(until);
    assertThat(of(SeatHappening.OfferMade.class, second.happenings())).isEqualTo(10);
    assertThat(second.after().run().seats()).isEqualTo(new SeatCount(0, 20, 20, 0));
  }

  private static long of(Class<? extends SeatHappening> kind, List<SeatHappening> happenings) {
    return happenings.stream().filter(kind::isInstance).count();
  }
}
