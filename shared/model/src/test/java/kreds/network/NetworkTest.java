package kreds.network;

import static kreds.sample.NetworkFixture.DECISION;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.NetworkFixture.titled;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.delivery.Letter;
import kreds.id.RunId;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What a network is described by, what it costs, and its years.
final class NetworkTest {

  @Test
  void aLetterSaysInWhichLanguageTheNetworkIsCalledIfNotInItsOwn() {
    var description = new Description(titled("Kun dansk"), List.of());

    assertThat(description.titleFacts(Language.EN))
        .isEqualTo(Map.of("title", "Kun dansk", Letter.TITLE_LANGUAGE, "da"));
    assertThat(description.titleFacts(Language.DA)).isEqualTo(Map.of("title", "Kun dansk"));
  }

  @Test
  void anEstimateIsReadToTheNearestHundredAndIsNeverNothing() {
    assertThat(new PriceEstimate(14_149, 17_650).roughly())
        .isEqualTo(new PriceEstimate(14_100, 17_700));
    assertThat(new PriceEstimate(3, 149).roughly()).isEqualTo(new PriceEstimate(3, 100));
  }

  @Test
  void theEstimateCoversTheCostsAtEveryHeadCountItNames() {
    var speakers = List.of(new SpeakerIdea("Signe", "x", 10_001), new SpeakerIdea("Per", "y", 0));
    var description = new Description(titled("A"), speakers);
    var plan = new NetworkPlan(description, new Capacity(12, 15), DECISION, 40_000);

    var price = plan.price().orElseThrow();

    assertThat(price.whenFull() * 15).isGreaterThanOrEqualTo(50_001);
    assertThat(price.atMinimum() * 12).isGreaterThanOrEqualTo(50_001);
    assertThat((price.atMinimum() - 1) * 12).isLessThan(50_001);
    assertThat((price.whenFull() - 1) * 15).isLessThan(50_001);
  }

  @Test
  void withoutCostsThereIsNoEstimate() {
    var description = new Description(titled("A"), List.of());

    assertThat(new NetworkPlan(description, new Capacity(1, 2), DECISION, 0).price()).isEmpty();
  }

  @Test
  void costsAreNotBelowNothingAndMayBeMany() {
    assertThat(Budget.estimated(10_000_000, 10_000_000).costs().total(1, 1))
        .isEqualTo(Amount.kroner(20_000_000));
    assertThatThrownBy(() -> Budget.estimated(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Budget.estimated(0, -1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SpeakerIdea("Signe", "x", -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SpeakerIdea(" ", "x", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whoReadsALanguageThatIsNotThereSeesTheOther() {
    var danish = titled("Plast");
    var english = Map.of(Language.EN, new Wording("Plastics", "", "", List.of()));

    assertThat(described(danish).in(Language.EN).title()).isEqualTo("Plast");
    assertThat(described(english).in(Language.DA).title()).isEqualTo("Plastics");
    assertThatThrownBy(() -> described(Map.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Wording(" ", "", "", List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void capacityRefusesNonsense() {
    assertThatThrownBy(() -> new Capacity(0, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Capacity(6, 5)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRunTakesEightyAtMostAndMayNeedAllOfThem() {
    assertThat(new Capacity(80, 80).maximum()).isEqualTo(Capacity.MOST);
    assertThat(new Capacity(1, 1).minimum()).isEqualTo(1);
    assertThatThrownBy(() -> new Capacity(1, 81)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theLifeOfANetworkIsATable() {
    assertThat(NetworkState.ALIVE.mayBecome(NetworkState.ENDED)).isTrue();
    for (var any : NetworkState.values()) {
      assertThat(NetworkState.ENDED.mayBecome(any)).isFalse();
      assertThat(any.mayBecome(NetworkState.ALIVE)).isFalse();
    }
  }

  @Test
  void aMeetingIsNoChangeOfWhatTheNetworkIs() {
    var network = aNetwork().network();
    var shown = network.showing(Optional.of(next("m-1", MONDAY)));

    assertThat(shown.version()).isEqualTo(network.version() + 1);
    assertThat(shown.stamp().updatedAt()).isEqualTo(network.stamp().updatedAt());
    assertThat(shown.nextMeeting()).contains(next("m-1", MONDAY));
  }

  @Test
  void anotherYearIsALaterRunOfTheSameNetwork() {
    var network = aNetwork().showing(next("m-1", MONDAY)).network();
    var later = MONDAY.plusSeconds(60);

    var after = network.inRun(network.run().next(), later);

    assertThat(after.run()).isEqualTo(new RunId("plastgenanvendelse", 2));
    assertThat(after.nextMeeting()).isEmpty();
    assertThat(after.version()).isEqualTo(network.version() + 1);
    assertThat(after.stamp().updatedAt()).isEqualTo(later);
    assertThatThrownBy(() -> after.inRun(after.run(), later))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> after.inRun(new RunId("stoebning", 3), later))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Description described(Map<Language, Wording> wordings) {
    return new Description(wordings, List.of());
  }
}
