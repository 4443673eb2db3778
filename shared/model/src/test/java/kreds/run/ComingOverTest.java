package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.sample.NetworkFixture;
import kreds.sample.SampleQuestions;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The letter of a merging says what each has there, before and after it (E15).
final class ComingOverTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofDays(20));
  private static final RunId BIO = RunId.first("bioplast");

  @Test
  void whoHasAPlaceWhoIsInTheLineAndWhyIsSaidOfEach() {
    var from = new NetworkFixture(bio(1, 2)).seated(1, 2, 3).roster();
    var into = aNetwork().taking(1, 2).seated(9).roster();

    var over = ComingOver.of(from, into, LATER);

    assertThat(over.factsFor("e-1", Language.DA)).containsEntry("outcome", "confirmed");
    assertThat(over.factsFor("e-2", Language.DA))
        .containsEntry("outcome", "waiting")
        .containsEntry("place", "1")
        .containsEntry("why", "full");
    assertThat(over.factsFor("e-3", Language.DA)).containsEntry("place", "2");
  }

  @Test
  void itIsTheSameBeforeAndAfterItIsDone() {
    var from = new NetworkFixture(bio(1, 2)).seated(1, 2).roster();
    var into = aNetwork().taking(1, 2).seated(9).roster();
    var merged = done(new Merging(from, into, address -> "there-" + address.value()).at(LATER));

    var before = ComingOver.of(from, into, LATER);
    var after = ComingOver.of(merged.from().after(), merged.into().after(), LATER);

    for (var id : List.of("e-1", "e-2")) {
      assertThat(after.factsFor(id, Language.EN)).isEqualTo(before.factsFor(id, Language.EN));
    }
  }

  @Test
  void anotherPriceIsSaidAndTheSameIsNot() {
    var from = new NetworkFixture(bio(10, 20)).seated(1).roster();

    var dearer = ComingOver.of(from, aNetwork().taking(4, 8).roster(), LATER);
    var same = ComingOver.of(from, aNetwork().taking(10, 20).roster(), LATER);

    assertThat(dearer.factsFor("e-1", Language.DA))
        .containsEntry("cost", "range")
        .containsEntry("few", "12.000\u00A0kr.")
        .containsEntry("price", "6.000\u00A0kr.");
    assertThat(dearer.factsFor("e-1", Language.EN)).containsEntry("price", "DKK\u00A06,000");
    assertThat(same.factsFor("e-1", Language.DA)).containsEntry("cost", "same");
  }

  @Test
  void aPriceThatIsAskedIsSaidExactlyWhereItIsAnother() {
    var from = new NetworkFixture(bio(10, 20)).seated(1).roster();
    var asked = asking(aNetwork().taking(10, 20).roster(), 425_050);

    assertThat(ComingOver.of(from, asked, LATER).factsFor("e-1", Language.DA))
        .containsEntry("cost", "asked")
        .containsEntry("price", "4.250,50\u00A0kr.");
    assertThat(ComingOver.of(asking(from, 425_050), asked, LATER).factsFor("e-1", Language.DA))
        .containsEntry("cost", "same");
    assertThat(ComingOver.of(asking(from, 425_000), asked, LATER).factsFor("e-1", Language.DA))
        .containsEntry("cost", "asked");
  }

  /// The same price of a member is another price for everybody else.
  @Test
  void aTariffThatIsAnotherIsSaidThoughAMemberPaysTheSame() {
    var from = new NetworkFixture(bio(10, 20)).seated(1).roster();
    var mixed = new Tariff(150, 20, Credit.NONE);
    var there = aNetwork().taking(10, 20).roster();

    assertThat(facts(asking(from, 425_050), asking(there, 425_050, mixed)))
        .containsEntry("cost", "asked")
        .containsEntry("each", "mixed");
    assertThat(facts(asking(from, 425_050, mixed), asking(there, 425_050, mixed)))
        .containsEntry("cost", "same");
    assertThat(facts(asking(from, 425_050, mixed), asking(there, 425_050)))
        .containsEntry("cost", "asked")
        .containsEntry("each", "alike");
    assertThat(facts(from, costing(there, new Tariff(150, 100, Credit.NONE), Optional.empty())))
        .as("nobody is there, so all who come pay as members")
        .containsEntry("cost", "range")
        .containsEntry("each", "mixed");
  }

  /// Of 48,000 kr. two pay 1.5 times as much as a member.
  @Test
  void whoIsThereIsReckonedAtWhatTheyPay() {
    var from = new NetworkFixture(bio(1, 2)).seated(1).roster();
    var full = aNetwork().taking(1, 2).seated(8, 9).roster();
    var tariff = new Tariff(150, 100, Credit.NONE);

    assertThat(facts(from, costing(full, tariff, Optional.empty())))
        .containsEntry("cost", "flat")
        .containsEntry("price", "16.000\u00A0kr.");
  }

  /// Both pages say one price, whoever is there.
  @Test
  void theSameCostsUnderTheSameTariffAreTheSamePriceWhoeverIsThere() {
    var tariff = new Tariff(150, 100, Credit.NONE);
    var from = new NetworkFixture(bio(1, 4)).seated(1).roster();
    var there = aNetwork().taking(1, 4).seated(8, 9).roster();

    assertThat(
            facts(
                costing(from, tariff, Optional.empty()), costing(there, tariff, Optional.empty())))
        .containsEntry("cost", "same");
    assertThat(
            facts(
                costing(from, tariff, Optional.empty()),
                costing(aNetwork().taking(1, 5).roster(), tariff, Optional.empty())))
        .containsEntry("cost", "range");
  }

  private static Map<String, String> facts(Roster from, Roster into) {
    return ComingOver.of(from, into, LATER).factsFor("e-1", Language.DA);
  }

  private static Roster asking(Roster roster, long price) {
    return asking(roster, price, Tariff.USUAL);
  }

  private static Roster asking(Roster roster, long price, Tariff tariff) {
    return costing(roster, tariff, Optional.of(new Amount(price)));
  }

  private static Roster costing(Roster roster, Tariff tariff, Optional<Amount> price) {
    var terms = new Terms(Optional.empty(), tariff, price, OptionalInt.empty());
    var budget = Budget.of(roster.run().budget().costs(), terms);
    return done(roster.costing(budget, MONDAY)).after();
  }

  @Test
  void whereAllPlacesAreTakenThePriceIsThatOfAFullGroup() {
    var from = new NetworkFixture(bio(10, 20)).seated(3).roster();
    var full = aNetwork().taking(1, 2).seated(1, 2).roster();

    assertThat(ComingOver.of(from, full, LATER).factsFor("e-3", Language.DA))
        .containsEntry("outcome", "waiting")
        .containsEntry("cost", "flat");
  }

  @Test
  void whatIsAskedThereIsAskedByThatLetterAndByNoOther() {
    var from = new NetworkFixture(bio(1, 2)).seated(1).roster();
    var asking = aNetwork().roster().asking(List.of(SampleQuestions.diet()), MONDAY);
    var into = done(asking).after();

    var merged = done(new Merging(from, into, _ -> "e-there").at(LATER)).into().after();

    assertThat(ComingOver.of(from, into, LATER).factsFor("e-1", Language.DA))
        .containsEntry("awaits", "some");
    var answers = merged.find("e-there").orElseThrow().who().answers();
    assertThat(merged.run().questions().awaitedOf(answers)).hasSize(1);
    assertThat(merged.run().questions().untoldOf(answers)).isEmpty();
  }

  @Test
  void whomStaffHadTakenOffThereIsNotIn() {
    var from = new NetworkFixture(bio(2, 15)).seated(1).roster();
    var there = aNetwork().taking(2, 15).seated(1, 2).roster();
    var into = done(there.removed("e-1", "mette@example.dk", "Har skiftet job", MONDAY)).after();

    assertThat(ComingOver.of(from, into, LATER).factsFor("e-1", Language.DA))
        .containsEntry("outcome", "removed");
  }

  private static Roster bio(int minimum, int maximum) {
    var plan = NetworkFixture.plan(minimum, maximum);
    var network = Network.published(BIO.network(), plan.description(), "p-2", MONDAY);
    return new Roster(
        network, Run.first(BIO.network(), plan, MONDAY), List.of(), CompanyRegister.EMPTY);
  }
}
