package kreds.testing.contract;

import static kreds.sample.InterestFixture.asking;
import static kreds.sample.InterestFixture.network;
import static kreds.sample.InterestFixture.said;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.change.Subject;
import kreds.commit.InterestChange;
import kreds.commit.Write;
import kreds.network.Basis;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

@OnEachStore
final class InterestsContractTest extends Contract {
  private static final String NETWORK = "plastgenanvendelse";

  InterestsContractTest(Store store) {
    super(store);
  }

  @Test
  void anInterestComesBackAsItWasAndIsNoCandidate() {
    stored().open(network().network(), network().run());
    for (var number : new int[] {2, 1}) {
      stored().write(new Write.InterestSaved(Optional.empty(), Optional.of(said(number))));
    }

    assertThat(stored().interests().of(NETWORK, "c-1")).contains(said(1));
    assertThat(stored().interests().ofNetwork(NETWORK)).containsExactly(said(1), said(2));
    assertThat(stored().interests().ofNetwork("ukendt")).isEmpty();
    assertThat(stored().candidates().ofNetwork(NETWORK)).isEmpty();
    assertThat(stored().contacts().of(said(1).person().address())).isEmpty();
    assertThat(stored().roster(NETWORK).enrollments()).isEmpty();
  }

  @Test
  void whatIsTakenBackIsGoneAndNotTwice() {
    stored().write(new Write.InterestSaved(Optional.empty(), Optional.of(said(1))));
    var taken = new Write.InterestSaved(Optional.of(said(1)), Optional.empty());

    stored().write(taken);

    assertThat(stored().interests().of(NETWORK, "c-1")).isEmpty();
    assertStale(taken);
  }

  @Test
  void theClickWritesTheFigureTheCandidateAndTheConsentTogether() {
    stored().open(network().network(), network().run());
    stored().write(new Write.InterestSaved(Optional.empty(), Optional.of(said(1))));
    var at = byStaff(Subject.network(NETWORK), "confirm");
    var proved = InterestChange.of(asking(1), done(asking(1).proved(MONDAY)), at);

    stored().write(proved.writes().toArray(Write[]::new));

    assertThat(stored().interests().of(NETWORK, "c-1")).isEqualTo(proved.answer().interest());
    assertThat(stored().networks().of(NETWORK).orElseThrow().run().opening().interested())
        .isEqualTo(1);
    var candidate = stored().candidates().of(NETWORK, "c-1").orElseThrow();
    assertThat(candidate.origin().basis()).isEqualTo(Basis.CONSENT);
    assertThat(stored().contacts().of(candidate.person().address()).orElseThrow().consent())
        .isPresent();
    assertStale(proved.writes().toArray(Write[]::new));
  }
}
