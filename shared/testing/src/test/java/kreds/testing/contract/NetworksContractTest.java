package kreds.testing.contract;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.budget.Vat;
import kreds.change.Stamp;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.person.Company;
import kreds.run.Admission;
import kreds.run.AdmissionRule;
import kreds.run.DecisionDay;
import kreds.run.Merges;
import kreds.run.NetworkRun;
import kreds.run.OpeningDay;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.run.SeatCount;
import kreds.run.SeatRules;
import kreds.sample.NetworkFixture;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

@OnEachStore
final class NetworksContractTest extends Contract {
  NetworksContractTest(Store store) {
    super(store);
  }

  @Test
  void aNetworkIsOpenedOnceAndReadBackAsItWas() {
    var network = aNetwork();
    open(network);

    assertStale(
        new Write.NetworkSaved(Optional.empty(), network.network()),
        new Write.RunSaved(Optional.empty(), network.run()));
    assertThat(stored().networks().of("plastgenanvendelse")).contains(network.roster().inRun());
    assertThat(stored().networks().listed()).containsExactly(network.roster().inRun());
    assertThat(stored().networks().of("ukendt")).isEmpty();
  }

  @Test
  void whatEverybodyMaySeeIsReadWithoutThePeople() {
    var network = aNetwork().taking(2, 3).seated(1, 2, 3).waiting(4).showing(next("m-1", MONDAY));
    open(network);

    assertThat(stored().networks().of("plastgenanvendelse")).contains(network.roster().inRun());
    assertThat(stored().networks().of("plastgenanvendelse").orElseThrow().run().seats())
        .isEqualTo(new SeatCount(3, 0, 1, 0));
  }

  @Test
  void everyPartOfARunComesBackAsItWas() {
    var network = aNetwork();
    for (var state : RunState.values()) {
      var id = named(state);
      var own = named(id, network.network());
      var run =
          new Run(
              own.run(),
              state,
              new SeatRules(
                  new Capacity(3, 9),
                  24,
                  List.of(Company.of("Firma A/S"), Company.of("Andet")),
                  true,
                  new AdmissionRule(Admission.ONE_OBJECTION, 12, true)),
              new DecisionDay(
                  LocalDate.parse("2027-02-28"),
                  Optional.of(LocalDate.parse("2027-02-14")),
                  new Merges(
                      Optional.of(RunId.first("n-into")),
                      List.of(RunId.first("n-one"), new RunId("n-other", 2)))),
              budget(state),
              new SeatCount(1, 2, 3, 4),
              Optional.of(MONDAY.plusSeconds(7)),
              true,
              Optional.of(MONDAY.plusSeconds(9)),
              new OpeningDay(Optional.of(LocalDate.parse("2027-01-18")), 5),
              network.run().questions(),
              new Stamp(MONDAY, MONDAY.plusSeconds(1), 12));
      stored().open(own, run);
      assertThat(stored().networks().of(id)).contains(new NetworkRun(own, run));
    }
  }

  @Test
  void theListShowsWhatIsAliveByItsIdentifier() {
    for (var state : RunState.values()) {
      var network = aNetwork().in(state);
      open(named(state), network);
    }
    open("n-x", aNetwork().ended());

    assertThat(stored().networks().listed())
        .extracting(NetworkRun::id)
        .containsExactly("n-ready", "n-recruiting", "n-renewing", "n-running");
    assertThat(stored().networks().listed()).allMatch(NetworkRun::isListed);
    assertThat(stored().networks().of("n-x")).isPresent();
  }

  @Test
  void whatEndsIsNoLongerListed() {
    var network = aNetwork();
    open(network);
    stored()
        .write(new Write.NetworkSaved(Optional.of(network.network()), network.ended().network()));
    assertThat(stored().networks().listed()).isEmpty();
    assertThat(stored().networks().of("plastgenanvendelse"))
        .contains(network.ended().roster().inRun());
  }

  @Test
  void aNetworkIsShownInItsPresentRun() {
    var lastYear = aNetwork().seated(1, 2);
    open(lastYear);
    var thisYear = lastYear.nextYear();
    stored().write(new Write.RunSaved(Optional.empty(), thisYear.run()));
    assertThat(stored().networks().listed()).containsExactly(lastYear.roster().inRun());

    stored().write(new Write.NetworkSaved(Optional.of(lastYear.network()), thisYear.network()));

    assertThat(stored().networks().of("plastgenanvendelse")).contains(thisYear.roster().inRun());
    assertThat(stored().networks().listed()).containsExactly(thisYear.roster().inRun());
  }

  private void open(String id, NetworkFixture network) {
    var run = network.run();
    var own = named(id, network.network());
    stored()
        .open(
            own,
            new Run(
                own.run(),
                run.state(),
                run.rules(),
                run.decision(),
                run.budget(),
                run.seats(),
                run.runsOutAt(),
                run.listOpen(),
                run.asksUntil(),
                run.opening(),
                run.questions(),
                run.stamp()));
  }

  /// Every kind of cost and of credit, and every part of the terms with and without it.
  private static Budget budget(RunState state) {
    var costs =
        List.of(
            new Cost("Honorar", Amount.kroner(8_000), Cost.Per.RUN),
            new Cost("Lokale", new Amount(300_050), Cost.Per.MEETING),
            new Cost("Frokost", new Amount(1), Cost.Per.PERSON));
    return switch (state) {
      case RECRUITING -> Budget.estimated(8_000, 40_000);
      case READY -> Budget.of(new Costs(List.of()), Terms.USUAL);
      case RUNNING -> Budget.of(new Costs(costs), Terms.USUAL);
      case RENEWING ->
          Budget.of(
              new Costs(costs),
              new Terms(
                  Optional.of(new Vat(0)),
                  new Tariff(125, 80, Credit.MEETINGS_LEFT),
                  Optional.of(new Amount(450_050)),
                  OptionalInt.of(4)));
      case FINISHED, CANCELLED ->
          Budget.of(
              new Costs(List.of()),
              new Terms(
                  Optional.empty(),
                  new Tariff(1, 0, Credit.NONE),
                  Optional.empty(),
                  OptionalInt.empty()));
    };
  }

  private static String named(RunState state) {
    return "n-" + state.name().toLowerCase(Locale.ROOT);
  }

  private static Network named(String id, Network network) {
    return new Network(
        id,
        network.description(),
        network.state(),
        network.proposal(),
        network.currentRun(),
        network.nextMeeting(),
        network.stamp());
  }
}
