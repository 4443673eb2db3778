package kreds.network;

import static kreds.network.SamplePeople.DECISION;
import static kreds.network.SamplePeople.NINE;
import static kreds.network.SamplePeople.aNetworkFor;
import static kreds.network.SamplePeople.confirmed;
import static kreds.network.SamplePeople.enrolled;
import static kreds.network.SamplePeople.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

final class NetworkTest {
  private static final LocalDate TODAY = LocalDate.parse("2027-01-04");

  @Test
  void theMaximumCannotFallBelowThoseWhoHaveAPlace() {
    var roster = confirmed(enrolled(aNetworkFor(1, 3), 1, 2), 1, 2);

    var refused = roster.network().resized(new Capacity(1, 1), NINE);

    assertThat(refused).isInstanceOf(Outcome.Refused.class);
    assertThat(SamplePeople.resized(roster.network(), 1, 2).description().capacity())
        .isEqualTo(new Capacity(1, 2));
  }

  @Test
  void aMinimumThatIsLoweredToTheConfirmedMakesTheNetworkReady() {
    var roster = confirmed(enrolled(aNetworkFor(3, 5), 1, 2), 1, 2);

    var lowered = roster.in(SamplePeople.resized(roster.network(), 2, 5));

    assertThat(lowered.madeReadySince(roster)).isTrue();
  }

  @Test
  void aReadyNetworkStaysReadyWhenTheMinimumIsRaised() {
    var ready = confirmed(enrolled(aNetworkFor(1, 5), 1), 1).network();

    assertThat(SamplePeople.resized(ready, 4, 5).state()).isEqualTo(NetworkState.READY);
  }

  @Test
  void theDecisionDateMovesForwardWhileTheNetworkRecruits() {
    var network = aNetworkFor(2, 3).network();

    assertThat(network.decidedOn(DECISION.plusDays(14), TODAY, NINE))
        .isInstanceOfSatisfying(
            Outcome.Done.class,
            done ->
                assertThat(((Network) done.value()).description().decisionDate())
                    .isEqualTo(DECISION.plusDays(14)));
    assertThat(network.decidedOn(TODAY.minusDays(1), TODAY, NINE))
        .isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void whatIsOverIsNotChanged() {
    var ended = with(aNetworkFor(2, 3), NetworkState.ENDED).network();
    var ready = confirmed(enrolled(aNetworkFor(1, 3), 1), 1).network();

    assertThat(kind(ended.resized(new Capacity(2, 4), NINE))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(kind(ready.decidedOn(DECISION, TODAY, NINE))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
  }

  @Test
  void everyChangeRaisesTheVersion() {
    var network = aNetworkFor(2, 3).network();

    assertThat(SamplePeople.resized(network, 2, 4).version()).isEqualTo(network.version() + 1);
  }

  @Test
  void theEstimateCoversTheCostsAtEveryHeadCountItNames() {
    var wording = Map.of(Language.DA, new Wording("A", "", "", List.of()));
    var speakers = List.of(new SpeakerIdea("Signe", "x", 10_001), new SpeakerIdea("Per", "y", 0));
    var description = new Description(wording, speakers, new Capacity(12, 15), DECISION, 40_000);

    var price = description.price().orElseThrow();

    assertThat(price.whenFull() * 15).isGreaterThanOrEqualTo(50_001);
    assertThat(price.atMinimum() * 12).isGreaterThanOrEqualTo(50_001);
    assertThat((price.atMinimum() - 1) * 12).isLessThan(50_001);
  }

  @Test
  void withoutCostsThereIsNoEstimate() {
    var wording = Map.of(Language.DA, new Wording("A", "", "", List.of()));

    assertThat(new Description(wording, List.of(), new Capacity(1, 2), DECISION, 0).price())
        .isEmpty();
  }

  @Test
  void whoReadsALanguageThatIsNotThereSeesTheOther() {
    var danish = Map.of(Language.DA, new Wording("Plast", "", "", List.of()));
    var english = Map.of(Language.EN, new Wording("Plastics", "", "", List.of()));

    assertThat(described(danish).in(Language.EN).title()).isEqualTo("Plast");
    assertThat(described(english).in(Language.DA).title()).isEqualTo("Plastics");
    assertThatThrownBy(() -> described(Map.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void capacityRefusesNonsense() {
    assertThatThrownBy(() -> new Capacity(0, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Capacity(6, 5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLifeOfANetworkIsATable() {
    assertThat(NetworkState.RECRUITING.mayBecome(NetworkState.READY)).isTrue();
    assertThat(NetworkState.READY.mayBecome(NetworkState.RECRUITING)).isFalse();
    for (var over : EnumSet.of(NetworkState.ENDED, NetworkState.CANCELLED)) {
      assertThat(over.isListed()).isFalse();
      for (var any : NetworkState.values()) {
        assertThat(over.mayBecome(any)).isFalse();
      }
    }
  }

  private static Description described(Map<Language, Wording> wordings) {
    return new Description(wordings, List.of(), new Capacity(1, 2), DECISION, 0);
  }

  private static Refusal.Kind kind(Outcome<Network> outcome) {
    return ((Outcome.Refused<Network>) outcome).refusal().kind();
  }
}
