package kreds.invoice;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.PriceTable;
import kreds.budget.RunPrice;
import kreds.budget.Seat;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.budget.Vat;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.meeting.Balloting;
import kreds.meeting.RunMeetings;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.Enrollment;
import kreds.run.RunState;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/// Where members, others and further participants of a company pay different prices, whatever names
/// a price means the same one: that of the first of a member company.
final class MixedPricePropertiesTest {
  private static final Instant AFTER_FIRST = Instant.parse("2027-02-02T12:00:00Z");
  static final int COMPANIES = 5;
  private static final CompanyRegister REGISTER = register();

  /// A tariff with its costs, and the price that is asked.
  record Paid(Tariff tariff, long once, long person, Optional<Amount> asked) {
    private Budget budget() {
      var costs =
          new Costs(
              List.of(
                  new Cost("Facilitator", new Amount(once), Cost.Per.RUN),
                  new Cost("Bog", new Amount(person), Cost.Per.PERSON)));
      return Budget.of(costs, new Terms(Optional.empty(), tariff, asked, OptionalInt.of(3)));
    }
  }

  @Property(tries = 100)
  void theBallotTheBudgetAndTheInvoicesNameOnePrice(
      @ForAll("paid") Paid paid,
      @ForAll @Size(min = 2, max = 9) List<@IntRange(max = COMPANIES - 1) Integer> companies,
      @ForAll @IntRange(max = 1) int leave) {
    var run = run(paid, companies, leave);
    var heads = companies.size() - leave;

    var basis = basis(run);

    assertThat(basis.mix().heads()).isEqualTo(heads);
    assertThat(basis.gone()).isEqualTo(leave);
    var base = basis.base().orElseThrow();
    assertThat(basis.price().each(heads)).contains(base);
    assertThat(basis.price().income(base, heads))
        .as("what the invoices say")
        .isEqualTo(basis.net());
    var prices = new Balloting(run).prices(aBallot());
    assertThat(prices.before().now()).as("the ballot").isEqualTo(base);
    var onTheRow = new RunPrice(run.roster().run().budget());
    for (var of = 1; of <= heads + 2; of++) {
      assertThat(onTheRow.each(of)).as("the network's page").isEqualTo(basis.price().each(of));
    }
    var row =
        PriceTable.of(basis.price(), heads, heads).rows().stream()
            .filter(each -> each.heads() == heads)
            .findFirst()
            .orElseThrow();
    assertThat(row.costs()).isEqualTo(basis.costs());
    assertThat(row.breakEven()).isEqualTo(prices.carrying(List.of("theme-1")).now());
    if (paid.asked.isPresent()) {
      assertThat(row.surplus()).contains(basis.surplus());
    } else {
      assertThat(row.breakEven()).isEqualTo(base);
      assertThat(basis.surplus()).isGreaterThanOrEqualTo(Amount.ZERO);
      assertThat(basis.price().income(new Amount(base.oere() - 1), heads))
          .as("an øre less is short")
          .isLessThan(basis.costs());
    }
  }

  /// Each who stays with their company's earlier seats is one of the groups that may be meant.
  @Property(tries = 100)
  void whatIsSaidOfFewerHoldsWhoeverIsMissing(
      @ForAll("paid") Paid paid,
      @ForAll @Size(min = 2, max = 9) List<@IntRange(max = COMPANIES - 1) Integer> companies,
      @ForAll @Size(COMPANIES) List<@IntRange(max = 9) Integer> kept) {
    var basis = basis(run(paid, companies, 0));
    var base = basis.base().orElseThrow();
    var income = Amount.ZERO;
    var heads = 0;
    for (var company = 0; company < COMPANIES; company++) {
      var of = company;
      var there = (int) companies.stream().filter(each -> each == of).count();
      for (var number = 1; number <= Math.min(there, kept.get(company)); number++) {
        income = income.plus(paid.tariff.price(base, Seat.of(isMember(company), number)));
        heads++;
      }
    }

    assertThat(basis.price().income(base, heads)).isLessThanOrEqualTo(income);
    assertThat(basis.price().income(base, 0)).isEqualTo(Amount.ZERO);
  }

  @Property(tries = 100)
  void fromTheLeastNumberOnEveryNumberCarriesTheCosts(
      @ForAll("paid") Paid paid,
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = COMPANIES - 1) Integer> companies) {
    var basis = basis(run(paid, companies, 0));
    var asked = paid.asked.orElse(basis.base().orElseThrow());
    var price = basis.price();

    var found = price.leastHeads(asked);

    if (found.isEmpty()) {
      assertThat(asked).isLessThanOrEqualTo(price.costs().perPerson());
      return;
    }
    var least = found.getAsLong();
    for (var heads = least; heads <= Math.max(least, companies.size()); heads++) {
      assertThat(price.income(asked, (int) heads)).isGreaterThanOrEqualTo(price.total((int) heads));
    }
    if (least > 1) {
      assertThat(price.income(asked, (int) least - 1)).isLessThan(price.total((int) least - 1));
    }
  }

  private static InvoiceBasis basis(RunMeetings run) {
    return InvoiceBasis.of(run.roster(), run.meetings(), REGISTER, new Vat(25));
  }

  /// The last have left after the first meeting.
  private static RunMeetings run(Paid paid, List<Integer> companies, int leave) {
    var network = aNetwork().taking(1, 20).in(RunState.READY);
    var costed =
        new NetworkFixture(Outcomes.after(network.roster().costing(paid.budget(), MONDAY)));
    for (var number = 1; number <= companies.size(); number++) {
      costed = costed.having(placed(number, companies.get(number - 1)));
    }
    var known = new NetworkFixture(costed.roster().knowing(REGISTER));
    var run = aMeetingOf(known).fixedOn(morning(1, "2027-02-02")).all();
    for (var number = companies.size(); number > companies.size() - leave; number--) {
      var at = AFTER_FIRST.plus(Duration.ofDays(number));
      var roster = Outcomes.after(run.roster().leave("e-" + number, at));
      run =
          new RunMeetings(roster, run.meetings(), run.group())
              .moved(mover("e-" + number), at)
              .after();
    }
    return run;
  }

  private static Enrollment placed(int number, int company) {
    var known = person(number);
    var person =
        new Person(known.name(), Company.of("Firma " + company), known.address(), known.language());
    var since = MONDAY.plusSeconds(number);
    var who = Applicant.arriving("e-" + number, aNetwork().runId(), person, "", since);
    return new Enrollment.Confirmed(who, since);
  }

  private static boolean isMember(int company) {
    return company < 2;
  }

  /// The last company is not in it.
  private static CompanyRegister register() {
    var all = new ArrayList<RegisteredCompany>();
    for (var number = 0; number < COMPANIES - 1; number++) {
      all.add(
          new RegisteredCompany(
              Company.of("Firma " + number), "", isMember(number), "", List.of(), 1));
    }
    return new CompanyRegister(all);
  }

  @Provide
  Arbitrary<Paid> paid() {
    var tariff =
        Combinators.combine(
                Arbitraries.integers().between(50, 200),
                Arbitraries.integers().between(0, 150),
                Arbitraries.of(Credit.class))
            .as(Tariff::new);
    return Combinators.combine(
            tariff,
            Arbitraries.longs().between(100, 20_000_000),
            Arbitraries.longs().between(0, 500_000),
            Arbitraries.longs().between(100, 3_000_000).map(Amount::new).optional())
        .as(Paid::new);
  }
}
