package kreds.meetingscheduling;

import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.testing.handler.Answered.part;
import static kreds.testing.handler.Answered.parts;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Terms;
import kreds.commit.Write;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Staff set what a run costs and look at what follows (B1, B2).
final class BudgetEventsTest {
  private final Door door = Door.with(3);

  @AfterEach
  void close() {
    door.close();
  }

  @Test
  void thePublishedEstimateIsABudgetAlready() {
    var answered = door.order("show-budget");

    assertThat(answered.message())
        .isEqualTo(
            "3 people have a place. The first of a member company pays 16000.00 kr. without VAT;"
                + " the costs are covered, and 0.00 kr. are over. No price is set: it is"
                + " whatever carries the costs.");
    assertThat(answered.data())
        .containsEntry("network", Door.NETWORK)
        .containsEntry("run", 1)
        .containsEntry("vat", 25)
        .containsEntry("meetings", Map.of("count", 5, "source", "usual"))
        .doesNotContainKeys("price", "leastHeads");
    assertThat(parts(answered.data(), "table"))
        .as("from its own minimum to its maximum")
        .hasSize(79)
        .first()
        .isEqualTo(
            Map.of(
                "heads", 2,
                "costs", "48000.00",
                "breakEven", "24000.00",
                "withVat", "30000.00"));
    assertThat(part(answered.data(), "now"))
        .containsEntry("heads", 3)
        .containsEntry("others", 3)
        .containsEntry("price", "16000.00");
    assertThat(answered.data().get("unknownCompanies"))
        .isEqualTo(List.of("Firma 1 A/S", "Firma 2 A/S", "Firma 3 A/S"));
  }

  @Test
  void theSampleSetsTheCostsAndNamesTheOldPriceAndTheNew() {
    var letters = door.aws.rows("Deliveries");

    var answered = door.order("set-costs");

    assertThat(answered.message())
        .isEqualTo(
            "The price of the first of a member company without VAT is 22401.00 kr. with 2, down to 814.28 kr."
                + " with 80; before, it was 24000.00 kr. with 2, down to 600.00 kr. with 80."
                + " Nobody is written to.");
    var budget = door.roster().run().budget();
    assertThat(budget.costs().all())
        .hasSize(5)
        .contains(
            new Cost("Lokale og forplejning", new Amount(185_050), Cost.Per.MEETING),
            new Cost("Materialer", Amount.kroner(125), Cost.Per.PERSON));
    assertThat(budget.terms().tariff().nonMemberPercent()).isEqualTo(125);
    assertThat(budget.terms().tariff().credit()).isEqualTo(Credit.MEETINGS_LEFT);
    assertThat(budget.terms().meetings()).hasValue(5);
    assertThat(door.aws.rows("Deliveries")).isEqualTo(letters);
    assertThat(audit())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.actor()).isEqualTo("mette@example.dk");
          assertThat(line.before()).contains("per run 48000,00");
          assertThat(line.after()).contains("per run 46500,00").doesNotContain("Oplægsholdere");
        });
  }

  @Test
  void whatIsSetAlreadyIsTheSameAnswerAndNoSecondLine() {
    door.order("set-costs");
    var version = door.roster().run().version();

    var again = door.order("set-costs");

    assertThat(again.message())
        .isEqualTo(
            "It stood so already. The price of the first of a member company without VAT is 22401.00"
                + " kr. with 2, down to 814.28 kr. with 80.");
    assertThat(door.roster().run().version()).isEqualTo(version);
    assertThat(audit()).hasSize(1);
  }

  @Test
  void aDryRunChangesNothingAndItsNextIsTheOrder() {
    var before = door.roster();
    var event = door.event("set-costs");
    event.put("dryRun", true);
    event.put("price", "4.200,50");
    event.put("vat", "");

    var answered = door.send(event);

    assertThat(answered.message())
        .startsWith(
            "Nothing is changed yet. The price of the first of a member company without VAT would be"
                + " 4200.50 kr.; before, it was 24000.00 kr. with 2");
    assertThat(door.roster()).isEqualTo(before);
    assertThat(audit()).isEmpty();

    var order = answered.next("set-costs");
    assertThat(order).doesNotContainKey("dryRun");
    assertThat(door.send(order).ok()).isTrue();
    assertThat(door.roster().run().budget().asked()).contains(new Amount(420_050));
    assertThat(door.roster().run().budget().costs().all()).hasSize(5);
  }

  @Test
  void whatIsLeftOutStaysAndWhatIsBlankGoesBackToTheUsual() {
    door.order("set-costs");
    var price = costing(Map.of("price", 5_000, "vat", 0));
    door.send(price);
    assertThat(door.roster().run().budget().terms().tariff().secondSeatPercent()).isEqualTo(80);
    assertThat(door.roster().run().budget().terms().vat().orElseThrow().percent()).isZero();

    door.send(
        costing(
            Map.of(
                "price",
                "",
                "vat",
                "",
                "nonMember",
                "",
                "secondSeat",
                "",
                "credit",
                "",
                "meetings",
                "")));

    assertThat(door.roster().run().budget().terms()).isEqualTo(Terms.USUAL);
    assertThat(door.roster().run().budget().costs().all()).hasSize(1);
  }

  @Test
  void everyFaultIsHeardAtOnce() {
    var event = door.event("set-costs");
    event.put(
        "costs",
        List.of(
            Map.of("what", "Lokale", "amount", "12,34,5"),
            Map.of("what", " lokale", "amount", 5, "perMeeting", true, "perPerson", true),
            Map.of("amount", -1)));
    event.put("vat", 101);
    event.put("nonMember", 0);
    event.put("credit", "all");
    event.put("price", 1.505);
    event.put("meetings", 0);

    var answered = door.send(event);

    assertThat(faults(answered))
        .containsExactlyInAnyOrder(
            "costs[0].amount not-an-amount",
            "costs[1].perPerson per-both",
            "costs[2].what missing",
            "costs[2].amount not-an-amount",
            "vat out-of-range",
            "nonMember out-of-range",
            "credit not-a-choice",
            "price not-an-amount",
            "meetings out-of-range");
    assertThat(door.roster().run().budget()).isEqualTo(Budget.estimated(8_000, 40_000));
  }

  @Test
  void twoCostsOfOneNameAreRefused() {
    var event = door.event("set-costs");
    event.put(
        "costs",
        List.of(Map.of("what", "Lokale", "amount", 1), Map.of("what", "LOKALE", "amount", 2)));

    assertThat(faults(door.send(event))).containsExactly("costs cost-twice");
  }

  @Test
  void changingOneFeeChangesEveryFigure() {
    door.order("set-costs");
    var before = parts(door.order("show-budget").data(), "table");
    var event = door.event("set-costs");
    var costs = parts(event, "costs");
    costs.getFirst().put("amount", 22_501);
    event.put("costs", costs);
    door.send(event);

    var after = parts(door.order("show-budget").data(), "table");
    for (var row = 0; row < before.size(); row++) {
      assertThat(after.get(row).get("breakEven")).isNotEqualTo(before.get(row).get("breakEven"));
    }
  }

  @Test
  void atThePriceThatIsAskedItSaysHowManyAreNeeded() {
    door.send(costing(Map.of("price", 4_000)));
    var answered = door.order("show-budget");
    assertThat(answered.message())
        .isEqualTo(
            "3 people have a place. The first of a member company pays 4000.00 kr. without VAT;"
                + " 28000.00 kr. of the costs are not covered. At that price at least 10"
                + " carry the costs.");
    assertThat(answered.data()).containsEntry("leastHeads", 10).containsEntry("price", "4000.00");
    assertThat(parts(answered.data(), "table").get(8)).containsEntry("surplus", "0.00");

    door.send(costing(Map.of("price", 100)));
    assertThat(door.order("show-budget").message())
        .endsWith(
            "At that price at least 400 carry the costs, and that is more than there are places.");
    door.send(costing(Map.of("price", 0)));
    assertThat(door.order("show-budget").message())
        .endsWith("At that price no number of participants carries the costs.");
  }

  @Test
  void whatAnotherYearExpectsOfItsSpeakersIsSaidUntilTheCostsAreSet() {
    door.order("set-costs");
    var before = door.roster();
    var costs = new Costs(List.of(new Cost("Lokale", Amount.kroner(9_000), Cost.Per.RUN)));
    var expecting =
        after(before.costing(Budget.of(costs, Terms.USUAL).expecting(6_000), door.clock.instant()));
    door.stored.write(new Write.RunSaved(Optional.of(before.run()), expecting.run()));

    var shown = door.order("show-budget");

    assertThat(shown.message())
        .contains("pays 5000.00 kr.")
        .endsWith(
            " The year before paid speakers 6000.00 kr., and the same is counted until others are"
                + " asked or set-costs says otherwise.");
    var page = door.send(door.visit("budget", BudgetPageTest.token(shown.data())));
    assertThat(page.body()).contains(">Oplægsholdere</th>", ">Lokale</th>");
    door.order("set-costs");
    assertThat(door.order("show-budget").message()).doesNotContain("The year before");
    assertThat(door.roster().run().budget().speakers()).isZero();
  }

  @Test
  void aMeetingThatIsOneTooManyIsCountedAtOnce() {
    door.order("set-costs");
    var event = door.event("set-costs");
    event.put("meetings", 1);
    door.send(event);
    assertThat(door.order("show-budget").data())
        .containsEntry("meetings", Map.of("count", 1, "source", "set"));
    door.polled();
    var second = door.event("schedule-meeting");
    second.put("title", "Et andet");
    second.put("another", true);
    second.put("start", "2027-03-16T09:30");
    second.put("end", "2027-03-16T15:00");
    assertThat(door.send(second).refusal()).isEqualTo("ok");

    assertThat(door.order("show-budget").data())
        .containsEntry("meetings", Map.of("count", 2, "source", "planned"));
  }

  @Test
  void aNetworkOrARunThatThereIsNotIsSaid() {
    for (var command : List.of("set-costs", "show-budget", "invoice-basis")) {
      var event = door.event(command);
      event.put("network", "ukendt");
      assertThat(door.send(event).refusal()).as(command).isEqualTo("network-unknown");
    }
    var later = door.event("show-budget");
    later.put("run", 2);
    assertThat(door.send(later).refusal()).isEqualTo("run-unknown");
    door.nextYear();
    var first = door.event("show-budget");
    first.put("run", 1);
    assertThat(door.send(first).data()).containsEntry("run", 1);
    assertThat(door.order("show-budget").data()).containsEntry("run", 2);
  }

  @Test
  void itsLinkHoldsAnHour() {
    var data = door.order("show-budget").data();
    var token = BudgetPageTest.token(data);
    assertThat(data).containsEntry("until", "2027-01-04T10:00");
    assertThat(door.send(door.visit("budget", token)).status()).isEqualTo(200);
    door.clock.advance(Duration.ofMinutes(62));
    var late = door.send(door.visit("budget", token));
    assertThat(late.status()).isEqualTo(410);
    assertThat(late.body())
        .contains("Send den samme kommando igen")
        .doesNotContain("Har du tilmeldt dig");
    assertThat(door.clock.instant()).isAfter(MONDAY);
  }

  private Map<String, Object> costing(Map<String, Object> terms) {
    var event = door.event("set-costs");
    event.keySet().retainAll(List.of("command", "actor", "network"));
    event.put("costs", List.of(Map.of("what", "Alt", "amount", 40_000)));
    event.putAll(terms);
    return event;
  }

  private List<AuditLine> audit() {
    return door.stored.trail().of("network/" + Door.NETWORK).stream()
        .filter(line -> line.action().equals("set-costs"))
        .toList();
  }

  private static List<String> faults(Answered answered) {
    return parts(answered.problem(), "errors").stream()
        .map(error -> error.get("field") + " " + error.get("code"))
        .toList();
  }
}
