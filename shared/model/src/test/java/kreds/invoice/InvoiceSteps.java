package kreds.invoice;

import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;

import java.time.Duration;
import java.time.Instant;
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
import kreds.meeting.MeetingRecord;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;

/// A run at a price, its companies, and who has left it.
final class InvoiceSteps {
  static final Vat VAT = new Vat(25);
  static final Duration HOUR = Duration.ofHours(1);
  static final Instant AFTER_FIRST = Instant.parse("2027-02-03T12:00:00Z");
  static final CompanyRegister REGISTER =
      new CompanyRegister(
          List.of(
              registered("Firma 1 A/S", "10000001", true, "Den Første"),
              registered("Firma 2 A/S", "10000002", false, "Den Anden")));

  private InvoiceSteps() {}

  static CompanyInvoice company(InvoiceBasis basis, String name) {
    return basis.companies().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static NetworkFixture sharing(Credit credit, int heads) {
    var network = aNetwork().taking(1, 20).seatedUpTo(heads);
    var costs = new Costs(List.of(new Cost("Alt", Amount.kroner(49_500), Cost.Per.RUN)));
    var tariff = new Tariff(100, 100, credit);
    var terms = new Terms(Optional.empty(), tariff, Optional.empty(), OptionalInt.empty());
    return new NetworkFixture(
        Outcomes.after(network.roster().costing(Budget.of(costs, terms), MONDAY)));
  }

  static InvoiceBasis basis(Roster roster, List<MeetingRecord> meetings) {
    return InvoiceBasis.of(roster, meetings, REGISTER, VAT);
  }

  /// One meeting, on the first morning.
  static List<MeetingRecord> held(NetworkFixture network) {
    return List.of(aMeetingOf(network).fixedOn(morning(1, "2027-02-02")).record());
  }

  static NetworkFixture network(Tariff tariff, Optional<Amount> price) {
    var network = aNetwork().taking(1, 20);
    var terms = new Terms(Optional.empty(), tariff, price, OptionalInt.empty());
    var budget = Budget.of(network.run().budget().costs(), terms);
    return new NetworkFixture(Outcomes.after(network.roster().costing(budget, MONDAY)));
  }

  static Enrollment placed(int number, String company, int second) {
    return new Enrollment.Confirmed(payer(number, company), MONDAY.plusSeconds(second));
  }

  static Applicant payer(int number, String company) {
    var known = person(number);
    return Applicant.arriving(
        "e-" + number,
        aNetwork().runId(),
        new Person(known.name(), Company.of(company), known.address(), known.language()),
        "",
        MONDAY.plusSeconds(number));
  }

  static RegisteredCompany registered(String name, String cvr, boolean member, String alias) {
    return new RegisteredCompany(Company.of(name), cvr, member, "", List.of(Company.of(alias)), 1);
  }
}
