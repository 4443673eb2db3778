package kreds.invoice;

import static kreds.sample.BallotFixture.aBallot;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.MeetingFixture.mover;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

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
import kreds.budget.PriceTable;
import kreds.budget.RunPrice;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.budget.Vat;
import kreds.company.CompanyRegister;
import kreds.meeting.Balloting;
import kreds.meeting.RunMeetings;
import kreds.network.Capacity;
import kreds.network.PriceEstimate;
import kreds.run.RunState;
import kreds.sample.MeetingFixture;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// The ballot, the network's page, the budget's page and the invoices state one price for the same
/// heads, whoever has left, however many meetings are planned, and whether a price is set.
final class OnePricePropertiesTest {
  private static final Instant AFTER_FIRST = Instant.parse("2027-02-02T12:00:00Z");

  @Property(tries = 60)
  void thePriceIsOneNumberEverywhere(
      @ForAll("budgets") Budget budget,
      @ForAll @IntRange(min = 1, max = 8) int stay,
      @ForAll @IntRange(max = 3) int leave,
      @ForAll @IntRange(min = 1, max = 7) int planned) {
    var run = run(budget, stay, leave, planned);
    var roster = run.roster();

    var invoiced = InvoiceBasis.of(roster, run.meetings(), CompanyRegister.EMPTY, new Vat(25));
    var base = invoiced.base().orElseThrow();
    var row = roster.run().budget();
    assertThat(row).as("the row knows what the invoices know").isEqualTo(invoiced.budget());

    assertThat(new RunPrice(row).each(stay)).contains(base);
    var estimate = PriceEstimate.of(row, new Capacity(stay, stay)).orElseThrow();
    assertThat(estimate.whenFull()).as("the network's page").isEqualTo(base.kronerUp());
    var ballot = new Balloting(run).prices(aBallot());
    assertThat(ballot.before().now()).as("the ballot").isEqualTo(base);
    assertThat(ballot.with(List.of("theme-1")).now()).isEqualTo(base);
    var table = PriceTable.of(new RunPrice(row), stay, stay).rows();
    var now = table.stream().filter(each -> each.heads() == stay).findFirst().orElseThrow();
    assertThat(now.costs()).as("the budget's page").isEqualTo(invoiced.costs());
    assertThat(now.breakEven()).isEqualTo(ballot.carrying(List.of("theme-1")).now());
    if (row.asked().isEmpty()) {
      assertThat(now.breakEven()).isEqualTo(base);
    } else {
      assertThat(now.surplus()).contains(invoiced.surplus());
    }
  }

  /// So many take part after so many have left, and so many meetings are planned.
  private static RunMeetings run(Budget budget, int stay, int leave, int planned) {
    var network = aNetwork().taking(1, 20).seatedUpTo(stay + leave).in(RunState.READY);
    var costed = Outcomes.after(network.roster().costing(budget, MONDAY));
    var fixture = aMeetingOf(new NetworkFixture(costed)).fixedOn(morning(1, "2027-02-02"));
    for (var number = 2; number <= planned; number++) {
      fixture = fixture.another("m-" + number).fixedOn(morning(1, "2027-02-1" + number));
    }
    return left(fixture, stay, leave);
  }

  private static RunMeetings left(MeetingFixture fixture, int stay, int leave) {
    var run = fixture.all();
    for (var number = stay + 1; number <= stay + leave; number++) {
      var at = AFTER_FIRST.plus(Duration.ofDays(number));
      var who = "e-" + number;
      var roster = Outcomes.after(run.roster().leave(who, at));
      var forgotten = number % 2 == 0 ? Outcomes.after(roster.forgotten(who, at)) : roster;
      run = new RunMeetings(forgotten, run.meetings(), run.group()).moved(mover(who), at).after();
    }
    return run;
  }

  @Provide
  Arbitrary<Budget> budgets() {
    var oere = Arbitraries.longs().between(100, 20_000_000);
    var set = Arbitraries.longs().between(100, 2_000_000).map(Amount::new).optional();
    var credit = Arbitraries.of(Credit.class);
    var meetings = Arbitraries.integers().between(1, 7).optional();
    return Combinators.combine(oere, oere, oere, set, credit, meetings)
        .as(OnePricePropertiesTest::budget);
  }

  private static Budget budget(
      long once,
      long each,
      long person,
      Optional<Amount> set,
      Credit credit,
      Optional<Integer> meetings) {
    var costs =
        new Costs(
            List.of(
                new Cost("Facilitator", new Amount(once), Cost.Per.RUN),
                new Cost("Lokale", new Amount(each), Cost.Per.MEETING),
                new Cost("Bog", new Amount(person), Cost.Per.PERSON)));
    var expected = meetings.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    var tariff = new Tariff(100, 100, credit);
    return Budget.of(costs, new Terms(Optional.empty(), tariff, set, expected));
  }
}
