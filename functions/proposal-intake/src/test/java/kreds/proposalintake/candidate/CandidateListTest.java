package kreds.proposalintake.candidate;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import kreds.change.Order;
import kreds.commit.Changes;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.outcome.Stale;
import kreds.outcome.Unavailable;
import kreds.sample.CountingIds;
import kreds.sample.CountingPatience;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.testing.TestClock;
import kreds.testing.memory.MemoryStore;
import org.junit.jupiter.api.Test;

/// Several people come onto the list together (P9).
final class CandidateListTest {
  private static final Order IMPORT = new Order("mette@example.dk", "import-candidates");

  private final MemoryStore store = new MemoryStore();
  private final NetworkFixture fixture = NetworkFixture.aNetwork();
  private final String network = fixture.network().id();
  private final CountingIds ids = new CountingIds();
  private final CountingPatience patience = CountingPatience.of(3);
  private final CandidateList list =
      new CandidateList(
          store.stored().rosters(),
          store.stored().candidates(),
          store.stored().contacts(),
          new Changing(store.stored().changes(), ids, TestClock.at(MONDAY), patience),
          ids);

  @Test
  void whoCameOntoItInBetweenStaysAndTheOthersComeAllTheSame() {
    store.stored().open(fixture.network(), fixture.run());
    var rival = listed(2, CandidateSource.INTEREST);
    store.stored().write(new Write.CandidateAdded(rival));

    var added = Outcomes.done(list.addAll(network, named(3), CandidateSource.CSV, IMPORT));

    assertThat(added)
        .extracting(one -> one.person().name())
        .containsExactly("Deltager 1", "Deltager 3");
    assertThat(list.of(network)).hasSize(3).contains(rival);
    assertThat(patience.waited()).containsExactly(1);
    assertThat(store.audit())
        .singleElement()
        .satisfies(line -> assertThat(line.actor()).contains("mette@example.dk"));
  }

  @Test
  void aListThatIsThereAlreadyIsNoStep() {
    store.stored().open(fixture.network(), fixture.run());
    Outcomes.done(list.addAll(network, named(2), CandidateSource.CSV, IMPORT));

    assertThat(list.without(network, named(2))).isEmpty();
    assertThat(Outcomes.done(list.addAll(network, named(2), CandidateSource.CSV, IMPORT)))
        .isEmpty();
    assertThat(store.audit()).hasSize(1);
  }

  @Test
  void whoIsInterruptedSaysHowManyOfHowManyAreOnTheListAndAgainAddsTheOthers() {
    store.stored().open(fixture.network(), fixture.run());
    var commits = new AtomicInteger();
    var busy =
        listWith(writes -> {
          if (commits.incrementAndGet() == 2) {
            throw new Unavailable("busy", Duration.ofSeconds(3));
          }
          return store.stored().changes().commit(writes);
        });
    var hundred = named(100);

    assertThatThrownBy(() -> busy.addAll(network, hundred, CandidateSource.CSV, IMPORT))
        .isInstanceOfSatisfying(
            Unavailable.class,
            stopped -> {
              assertThat(stopped.soFar())
                  .isEqualTo("At least 40 of the 100 new ones are on the list");
              assertThat(stopped.retryAfter()).isEqualTo(Duration.ofSeconds(3));
            });
    assertThat(list.of(network)).hasSize(40);
    var others = list.without(network, hundred);
    assertThat(Outcomes.done(list.addAll(network, others, CandidateSource.CSV, IMPORT)))
        .hasSize(60);
  }

  @Test
  void aPartThatOthersWereFasterInIsTriedAgainByItself() {
    store.stored().open(fixture.network(), fixture.run());
    var commits = new AtomicInteger();
    var crowded =
        listWith(writes -> {
          if (commits.incrementAndGet() == 2) {
            throw new Stale("contact");
          }
          return store.stored().changes().commit(writes);
        });

    assertThat(Outcomes.done(crowded.addAll(network, named(100), CandidateSource.CSV, IMPORT)))
        .hasSize(100);
    assertThat(commits).hasValue(4);
    assertThat(store.audit()).hasSize(3);
  }

  private CandidateList listWith(Changes changes) {
    return new CandidateList(
        store.stored().rosters(),
        store.stored().candidates(),
        store.stored().contacts(),
        new Changing(changes, ids, TestClock.at(MONDAY), patience),
        ids);
  }

  private List<NewCandidate> named(int most) {
    var named = new ArrayList<NewCandidate>();
    IntStream.rangeClosed(1, most)
        .forEach(it -> named.add(NewCandidate.of(SamplePeople.person(it))));
    return named;
  }

  private Candidate listed(int number, CandidateSource source) {
    var person = SamplePeople.person(number);
    return Candidate.named(
        Candidate.idOf(network, person.address(), ids),
        network,
        person,
        new Candidate.Origin(source, Basis.NONE, ""),
        MONDAY);
  }
}
