package kreds.due;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One look at what is due.
final class DueRoundTest {
  private static final Instant LATER = MONDAY.plusSeconds(60);
  private final List<String> done = new ArrayList<>();
  private final List<String> asides = new ArrayList<>();

  @Test
  void oneThatFailsHoldsUpNoneOfTheOthers() {
    var summary = round(List.of("a", "bad", "c"), List.of()).run(MONDAY, this::aside);

    assertThat(done).containsExactly("a", "c");
    assertThat(asides).containsExactly("run no-bad IllegalStateException broken");
    assertThat(summary)
        .as("what failed is due still")
        .isEqualTo(new DueRound.Summary(3, 1, Optional.of(MONDAY)));
  }

  @Test
  void aRowThatCannotBeReadIsNamedAndStopsNobody() {
    var summary = round(List.of("a"), List.of("poison")).run(MONDAY, this::aside);

    assertThat(done).containsExactly("a");
    assertThat(asides)
        .containsExactly("run poison IllegalStateException a row that cannot be read");
    assertThat(summary).isEqualTo(new DueRound.Summary(1, 1, Optional.of(LATER)));
  }

  @Test
  void behindAFullPageMoreMayBeDue() {
    var some = Collections.nCopies(99, "a");
    assertThat(round(some, List.of()).run(MONDAY, this::aside).next()).contains(LATER);
    assertThat(round(some, List.of("poison")).run(MONDAY, this::aside).next()).contains(MONDAY);
    var all = Collections.nCopies(100, "a");
    assertThat(round(all, List.of()).run(MONDAY, this::aside).next()).contains(MONDAY);
  }

  @Test
  void whereNothingIsDueNothingIsDone() {
    assertThat(round(List.of(), List.of()).run(MONDAY, this::aside))
        .isEqualTo(new DueRound.Summary(0, 0, Optional.of(LATER)));
    assertThat(done).isEmpty();
    assertThat(asides).isEmpty();
  }

  @Test
  void theIndexIsAskedForAHundredAtThatMoment() {
    var asked = new ArrayList<String>();
    var round =
        new DueRound<String>(
            "run",
            (now, most) -> {
              asked.add(now + " " + most);
              return new DueRows<>(List.of(), Optional.empty(), List.of());
            },
            each -> each,
            done::add);

    assertThat(round.run(MONDAY, this::aside).next()).isEmpty();
    assertThat(asked).containsExactly("2027-01-04T08:00:00Z 100");
  }

  @Test
  void twoLooksAreOneAndTheEarlierCounts() {
    var early = new DueRound.Summary(1, 2, Optional.of(MONDAY));
    var late = new DueRound.Summary(10, 20, Optional.of(LATER));
    var never = new DueRound.Summary(0, 0, Optional.empty());

    assertThat(early.and(late)).isEqualTo(new DueRound.Summary(11, 22, Optional.of(MONDAY)));
    assertThat(late.and(early)).isEqualTo(new DueRound.Summary(11, 22, Optional.of(MONDAY)));
    assertThat(late.and(never).next()).contains(LATER);
    assertThat(never.and(late).next()).contains(LATER);
    assertThat(never.and(never).next()).isEmpty();
  }

  private DueRound<String> round(List<String> due, List<String> unreadable) {
    return new DueRound<>(
        "run",
        (_, _) -> new DueRows<>(due, Optional.of(LATER), unreadable),
        each -> "no-" + each,
        this::work);
  }

  private void work(String each) {
    if (each.equals("bad")) {
      throw new IllegalStateException("broken");
    }
    done.add(each);
  }

  private void aside(String kind, String what, RuntimeException failure) {
    asides.add(
        kind + " " + what + " " + failure.getClass().getSimpleName() + " " + failure.getMessage());
  }
}
