package kreds.testing.contract;

import static kreds.sample.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Budget;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.commit.Write;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.run.NetworkRun;
import kreds.run.Roster;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.testing.store.OnEachStore;
import kreds.testing.store.Store;
import org.junit.jupiter.api.Test;

@OnEachStore
final class CompaniesContractTest extends Contract {
  private static final RegisteredCompany PLAST =
      new RegisteredCompany(
          Company.of("Plåst & Søn A/S"),
          "12345678",
          true,
          "Midtjylland",
          List.of(Company.of("PLA"), Company.of("Plåst Group")),
          1);
  private static final RegisteredCompany SAID =
      new RegisteredCompany(Company.of("PLÅST & Søn"), "", false, "", List.of(), 2);

  CompaniesContractTest(Store store) {
    super(store);
  }

  @Test
  void aCompanyIsWrittenOnceAndChangedAsItWasRead() {
    var changed = PLAST.saying(SAID).at(2);
    stored().write(new Write.CompanySaved(Optional.empty(), PLAST));
    assertThat(stored().companies().register().all()).containsExactly(PLAST);
    assertStale(new Write.CompanySaved(Optional.empty(), PLAST));

    stored().write(new Write.CompanySaved(Optional.of(PLAST), changed));

    assertThat(stored().companies().register().all()).containsExactly(changed);
    assertStale(new Write.CompanySaved(Optional.of(PLAST), changed));
    assertStale(new Write.CompanyRemoved(PLAST));
    stored().write(new Write.CompanyRemoved(changed));
    assertThat(stored().companies().register()).isEqualTo(CompanyRegister.EMPTY);
  }

  @Test
  void aRosterKnowsTheCompaniesWhereItCountsThem() {
    var network = aNetwork().taking(1, 4);
    open(network);
    stored().write(new Write.CompanySaved(Optional.empty(), PLAST));
    assertThat(roster().companies()).isEqualTo(CompanyRegister.EMPTY);

    var rules = network.run().rules().sized(new Capacity(1, 4, 2));
    var ruled = Outcomes.after(network.roster().ruled(rules, SamplePeople.MONDAY)).run();
    stored().write(new Write.RunSaved(Optional.of(network.run()), ruled));

    assertThat(roster().companies().all()).containsExactly(PLAST);
    assertThat(stored().networks().listed()).extracting(NetworkRun::run).containsExactly(ruled);
  }

  @Test
  void aRosterKnowsTheCompaniesWhereTheyPayDifferentPrices() {
    var network = aNetwork().taking(1, 4);
    stored().open(network.network(), network.run());
    stored().write(new Write.CompanySaved(Optional.empty(), PLAST));
    var terms =
        new Terms(
            Optional.empty(),
            new Tariff(150, 100, Credit.NONE),
            Optional.empty(),
            OptionalInt.empty());
    var budget = Budget.of(network.run().budget().costs(), terms);
    var priced = Outcomes.after(network.roster().costing(budget, SamplePeople.MONDAY)).run();
    stored().write(new Write.RunSaved(Optional.of(network.run()), priced));

    assertThat(roster().companies().all()).containsExactly(PLAST);
  }

  private Roster roster() {
    return stored().roster("plastgenanvendelse");
  }
}
