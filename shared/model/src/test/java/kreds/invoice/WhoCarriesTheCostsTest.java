package kreds.invoice;

import static kreds.invoice.InvoiceSteps.AFTER_FIRST;
import static kreds.invoice.InvoiceSteps.basis;
import static kreds.invoice.InvoiceSteps.held;
import static kreds.invoice.InvoiceSteps.network;
import static kreds.invoice.InvoiceSteps.placed;
import static kreds.invoice.InvoiceSteps.sharing;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

/// How many carry the costs of a run, and what those who stay pay for who has left (B2).
final class WhoCarriesTheCostsTest {
  /// Two of three pay double, so that one more member is enough of 48,000 kr., not six in all.
  @Test
  void whoIsThereIsReckonedAtWhatTheyPayAndWhoComesBesidesAsAMember() {
    var tariff = new Tariff(200, 100, Credit.NONE);
    var network = network(tariff, Optional.of(Amount.kroner(8_000))).seatedUpTo(3);
    var basis = basis(network.roster(), List.of());

    assertThat(basis.price().surplus(3)).contains(Amount.kroner(-8_000)).contains(basis.surplus());
    assertThat(basis.price().surplus(4)).contains(Amount.ZERO);
    assertThat(basis.price().surplus(2))
        .as("one of those who pay double is missing")
        .contains(Amount.kroner(-24_000));
    assertThat(basis.leastHeads()).hasValue(4);

    var dearer = network(tariff, Optional.of(Amount.kroner(10_000))).seatedUpTo(3);
    assertThat(basis(dearer.roster(), List.of()).leastHeads()).as("they do").hasValue(3);
    var alike = network(tariff, Optional.of(Amount.kroner(24_000))).seatedUpTo(3);
    assertThat(basis(alike.roster(), List.of()).leastHeads()).as("two would").hasValue(2);
    var nobody = basis(network(tariff, Optional.of(Amount.kroner(8_000))).roster(), List.of());
    assertThat(nobody.leastHeads()).hasValue(6);
    var open = basis(network(tariff, Optional.empty()).seatedUpTo(3).roster(), List.of());
    assertThat(open.price().surplus(4)).isEmpty();
    assertThat(open.leastHeads()).isEmpty();
  }

  /// Two of one company pay 24,000 and 4,800 kr., and that is less than any other two do.
  @Test
  void fewerCarryTheCostsWhoeverIsMissing() {
    var tariff = new Tariff(100, 20, Credit.NONE);
    var network =
        network(tariff, Optional.of(Amount.kroner(24_000)))
            .having(placed(1, "Firma 1 A/S", 1))
            .having(placed(2, "Firma 1 A/S", 2))
            .having(placed(3, "Firma 2 A/S", 3));
    var basis = basis(network.roster(), List.of());

    assertThat(basis.price().surplus(4)).contains(Amount.kroner(28_800));
    assertThat(basis.price().surplus(3)).contains(Amount.kroner(4_800));
    assertThat(basis.price().surplus(2)).contains(Amount.kroner(-19_200));
    assertThat(basis.price().surplus(1)).contains(Amount.kroner(-24_000));
    assertThat(basis.leastHeads()).as("two alike would do, but these need not").hasValue(3);
  }

  /// Of 14 who share 49,500 kr. one leaves after the first meeting: 3,535.72 each, as it was
  /// invoiced, and not a seat too much.
  @Test
  void thePriceOfThoseWhoStayIsTheSameWhenSomebodyLeavesWhoPaysAllTheSame() {
    var network = sharing(Credit.NONE, 14);
    var before = basis(network.roster(), held(network));
    var after = Outcomes.after(network.roster().leave("e-14", AFTER_FIRST));

    var basis = basis(after, held(network));

    assertThat(before.base()).contains(new Amount(353_572));
    assertThat(basis.base()).isEqualTo(before.base());
    assertThat(basis.companies()).isEqualTo(before.companies());
    assertThat(basis.mix().heads()).isEqualTo(13);
    assertThat(basis.gone()).isOne();
    assertThat(basis.costs()).isEqualTo(Amount.kroner(49_500));
    assertThat(basis.surplus()).isEqualTo(new Amount(8));
  }

  /// Four of five meetings are given back: the others carry that, and no more.
  @Test
  void whatIsGivenBackIsCarriedByThoseWhoStay() {
    var network = sharing(Credit.MEETINGS_LEFT, 14);
    var after = Outcomes.after(network.roster().leave("e-14", AFTER_FIRST));

    var basis = basis(after, held(network));

    assertThat(basis.base()).contains(new Amount(375_000));
    assertThat(basis.net()).isEqualTo(Amount.kroner(49_500));
    assertThat(basis.surplus()).isEqualTo(Amount.ZERO);
  }

  @Test
  void whereEverybodyHasLeftTheyCarryIt() {
    var network = sharing(Credit.MEETINGS_LEFT, 1);
    var after = Outcomes.after(network.roster().leave("e-1", AFTER_FIRST));

    var basis = basis(after, held(network));

    assertThat(basis.base()).contains(new Amount(24_749_996));
    assertThat(basis.net()).isEqualTo(Amount.kroner(49_500));
  }
}
