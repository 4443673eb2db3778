package kreds.invoice;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/// The invoices carry the run, whoever is in it.
final class InvoicePropertiesTest {
  private static final int COMPANIES = 6;

  /// @param companies whose the participants are, one after another; the first half are members
  @Property(tries = 300)
  void theInvoicesOfThoseWhoHaveAPlaceCoverTheCostsByLessThanAnOereMoreWouldBring(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 5) Integer> companies,
      @ForAll @LongRange(min = 1, max = 100_000_000) long fixed,
      @ForAll @LongRange(max = 1_000_000) long each,
      @ForAll @IntRange(min = 50, max = 300) int nonMember,
      @ForAll @IntRange(max = 100) int second,
      @ForAll @IntRange(max = 30) int percent) {
    var tariff = new Tariff(nonMember, second, Credit.MEETINGS_LEFT);
    var network = costing(tariff, fixed, each);
    for (var number = 0; number < companies.size(); number++) {
      network = network.having(placed(number, companies.get(number)));
    }

    var basis = InvoiceBasis.of(network.roster(), List.of(), register(), new Vat(percent));

    assertThat(basis.mix().heads()).isEqualTo(companies.size());
    assertThat(basis.surplus()).isGreaterThanOrEqualTo(Amount.ZERO);
    assertThat(basis.surplus().oere()).isLessThan(4L * companies.size() + 1);
    var lines = new ArrayList<InvoiceLine>();
    basis.companies().forEach(company -> lines.addAll(company.lines()));
    assertThat(lines).hasSize(companies.size());
    assertThat(lines.stream().map(InvoiceLine::gross).reduce(Amount.ZERO, Amount::plus))
        .as("what stands in the lines is what stands in the sums")
        .isEqualTo(
            basis.companies().stream()
                .map(CompanyInvoice::gross)
                .reduce(Amount.ZERO, Amount::plus));
  }

  private static NetworkFixture costing(Tariff tariff, long fixed, long each) {
    var costs =
        new Costs(
            List.of(
                new Cost("Facilitator", new Amount(fixed), Cost.Per.RUN),
                new Cost("Frokost", new Amount(each), Cost.Per.PERSON)));
    var terms = new Terms(Optional.empty(), tariff, Optional.empty(), OptionalInt.empty());
    var budget = Budget.of(costs, terms);
    var network = aNetwork().taking(1, 80);
    return new NetworkFixture(Outcomes.after(network.roster().costing(budget, MONDAY)));
  }

  private static Enrollment placed(int number, int company) {
    var known = person(number);
    var person =
        new Person(known.name(), Company.of("Firma " + company), known.address(), known.language());
    var who =
        Applicant.arriving(
            "e-" + number, aNetwork().runId(), person, "", MONDAY.plusSeconds(number));
    return new Enrollment.Confirmed(who, MONDAY.plusSeconds(number));
  }

  private static CompanyRegister register() {
    var all = new ArrayList<RegisteredCompany>();
    for (var number = 0; number < COMPANIES; number++) {
      all.add(
          new RegisteredCompany(
              Company.of("Firma " + number), "", number < COMPANIES / 2, "", List.of(), 1));
    }
    return new CompanyRegister(all);
  }
}
