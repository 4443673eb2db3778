package kreds.enrollment;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.commit.Write;
import kreds.run.Roster;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What people see of a price: the estimate of the budget, or the price that staff have set.
final class AskedPriceTest {
  private static final String NBSP = "\u00A0";
  private static final Costs COSTS =
      new Costs(
          List.of(
              new Cost("Alt", Amount.kroner(30_000), Cost.Per.RUN),
              new Cost("Lokale", Amount.kroner(1_200), Cost.Per.MEETING),
              new Cost("Frokost", Amount.kroner(300), Cost.Per.PERSON)));

  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void theEstimateIsThatOfTheBudget() {
    costing(Budget.of(COSTS, Terms.USUAL));

    assertThat(page("da"))
        .contains(
            "Ca. 18.300"
                + NBSP
                + "kr. ekskl. moms pr."
                + NBSP
                + "deltager for et helt forløb, ned"
                + " til ca. 12.300"
                + NBSP
                + "kr., når alle pladser er taget")
        .doesNotContain("betaler hver af de øvrige");
  }

  @Test
  void aPriceThatIsSetIsSaidAsItIs() {
    costing(asking(Tariff.USUAL, 4_250));

    assertThat(page("da"))
        .contains(
            "<dd>4.250" + NBSP + "kr. ekskl. moms pr." + NBSP + "deltager for et helt forløb</dd>",
            "Prisen er 4.250" + NBSP + "kr. ekskl. moms")
        .doesNotContain("Ca. ", "Gruppen vælger selv oplægsholdere");
  }

  @Test
  void whatOthersPayIsSaidToo() {
    costing(asking(new Tariff(125, 80, Credit.NONE), 4_250));

    assertThat(page("en"))
        .contains(
            "DKK"
                + NBSP
                + "4,250 excl. VAT per participant from a member company and DKK"
                + NBSP
                + "5,312.50 from other companies for the whole year",
            "If several take part from one company, each of the others pays 80"
                + NBSP
                + "% of what the first one pays.");
    assertThat(page("da")).contains("fra en medlemsvirksomhed og 5.312,50" + NBSP + "kr.");
  }

  @Test
  void whatOthersPayIsSaidBeforeAPriceIsSetToo() {
    costing(
        Budget.of(
            COSTS,
            new Terms(
                Optional.empty(),
                new Tariff(150, 100, Credit.NONE),
                Optional.empty(),
                OptionalInt.empty())));

    assertThat(page("da"))
        .contains("Deltagere fra andre virksomheder betaler 150" + NBSP + "% af det.")
        .doesNotContain("betaler hver af de øvrige");
  }

  @Test
  void aGroupIsFullOnceAllHaveAPlaceAndNotWhileAnOfferIsOpen() {
    var offered = aNetwork().taking(2, 3).seated(1, 2).offered(3, MONDAY.plusSeconds(60)).roster();
    costing(offered, Budget.of(COSTS, Terms.USUAL));
    assertThat(page("en")).contains("down to about", "when all 3 places are taken");

    var full = aNetwork().taking(2, 3).seated(1, 2, 3).roster();
    costing(full, Budget.of(COSTS, Terms.USUAL));
    assertThat(page("en")).contains("as all 3 places are taken").doesNotContain("down to about");
  }

  @Test
  void theFeedSaysThePriceThatIsSet() {
    costing(asking(Tariff.USUAL, 4_250));

    assertThat(function.send(function.event("http/networks-feed")).body())
        .contains("4.250" + NBSP + "kr. ekskl. moms");
  }

  private String page(String language) {
    var event = function.event("http/network");
    event.put("queryStringParameters", Map.of("lang", language));
    return function.send(event).body();
  }

  private void costing(Budget budget) {
    costing(function.stored.roster(EnrollmentFunction.NETWORK), budget);
  }

  private void costing(Roster roster, Budget budget) {
    var before = function.stored.roster(EnrollmentFunction.NETWORK).run();
    var after = Outcomes.after(roster.costing(budget, MONDAY));
    function.stored.write(new Write.RunSaved(Optional.of(before), after.run()));
  }

  private static Budget asking(Tariff tariff, int price) {
    return Budget.of(
        COSTS,
        new Terms(
            Optional.empty(), tariff, Optional.of(Amount.kroner(price)), OptionalInt.empty()));
  }
}
