package kreds.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class TriesTest {
  private final List<Integer> ceilings = new ArrayList<>();
  private final AtomicInteger attempts = new AtomicInteger();
  private final Tries tries = new Tries(ceilings::add);

  @Test
  void whatWorksAtOnceIsTriedOnceAndNobodyWaits() {
    assertThat(tries.untilFresh(() -> staleBefore(1))).isEqualTo("done");
    assertThat(ceilings).isEmpty();
  }

  @Test
  void whatIsStaleIsTriedAgainAfterAPauseThatGrows() {
    assertThat(tries.untilFresh(() -> staleBefore(4))).isEqualTo("done");
    assertThat(ceilings).hasSize(3).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void afterTheEighthTryTheCallerIsAskedToComeBackWithinTheTimeThatAPersonWaits() {
    assertThatThrownBy(() -> tries.untilFresh(() -> staleBefore(99)))
        .isInstanceOfSatisfying(
            Unavailable.class,
            busy -> assertThat(busy.retryAfter()).isPositive().isLessThan(Duration.ofMinutes(1)));
    assertThat(attempts).hasValue(8);
    assertThat(ceilings.stream().mapToInt(Integer::intValue).sum()).isLessThan(8_000);
  }

  private String staleBefore(int number) {
    if (attempts.incrementAndGet() < number) {
      throw new Stale("thing");
    }
    return "done";
  }
}
