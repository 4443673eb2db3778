package kreds.invoice;

import static kreds.invoice.InvoiceSteps.VAT;
import static kreds.invoice.InvoiceSteps.basis;
import static kreds.invoice.InvoiceSteps.network;
import static kreds.invoice.InvoiceSteps.placed;
import static kreds.sample.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Credit;
import kreds.budget.MeetingNumber;
import kreds.budget.Mix;
import kreds.budget.Tariff;
import kreds.run.RunState;
import org.junit.jupiter.api.Test;

/// What each company is to be invoiced for a run (B2).
final class InvoiceBasisTest {
  @Test
  void aPublishedNetworkDividesItsCosts() {
    var basis = basis(aNetwork().taking(2, 20).seatedUpTo(3).roster(), List.of());

    assertThat(basis.base()).contains(Amount.kroner(16_000));
    assertThat(basis.vat()).isEqualTo(VAT);
    assertThat(basis.mix()).isEqualTo(new Mix(1, 0, 2, 0));
    assertThat(basis.meetings()).isEqualTo(new MeetingNumber(5, MeetingNumber.Source.USUAL));
    assertThat(basis.net()).isEqualTo(Amount.kroner(48_000)).isEqualTo(basis.costs());
    assertThat(basis.surplus()).isEqualTo(Amount.ZERO);
    assertThat(basis.unknown()).containsExactly("Firma 3 A/S");
    assertThat(basis.companies())
        .extracting(CompanyInvoice::name, CompanyInvoice::cvr, CompanyInvoice::membership)
        .containsExactly(
            tuple("Firma 1 A/S", "10000001", Membership.MEMBER),
            tuple("Firma 2 A/S", "10000002", Membership.NO_MEMBER),
            tuple("Firma 3 A/S", "", Membership.UNKNOWN));
  }

  @Test
  void oneCompanyUnderTwoNamesIsOneWithItsSeatsInTheOrderOfTheirPlaces() {
    var roster =
        network(new Tariff(200, 50, Credit.NONE), Optional.of(Amount.kroner(1_000)))
            .having(placed(1, "Firma 1 A/S", 20))
            .having(placed(2, "den første", 10))
            .having(placed(3, "Den anden ApS", 30))
            .having(placed(4, "FIRMA 2", 40))
            .roster();

    var basis = basis(roster, List.of());

    assertThat(basis.mix()).isEqualTo(new Mix(1, 1, 1, 1));
    var member = basis.companies().getFirst();
    assertThat(member.name()).isEqualTo("Firma 1 A/S");
    assertThat(member.lines())
        .containsExactly(
            new InvoiceLine(
                InvoiceLine.Kind.SEAT, "Deltager 2", 1, Amount.kroner(1_000), Amount.kroner(250)),
            new InvoiceLine(
                InvoiceLine.Kind.SEAT, "Deltager 1", 2, Amount.kroner(500), Amount.kroner(125)));
    assertThat(member.net()).isEqualTo(Amount.kroner(1_500));
    assertThat(member.vat()).isEqualTo(Amount.kroner(375));
    assertThat(member.gross()).isEqualTo(Amount.kroner(1_875));
    assertThat(member.lines().getFirst().gross()).isEqualTo(Amount.kroner(1_250));
    assertThat(basis.companies().getLast().lines())
        .extracting(InvoiceLine::net)
        .containsExactly(Amount.kroner(2_000), Amount.kroner(1_000));
    assertThat(basis.net()).isEqualTo(Amount.kroner(4_500));
  }

  @Test
  void ofWhomNoCompanyIsKnownEverybodyPaysAlone() {
    var roster =
        network(new Tariff(100, 50, Credit.NONE), Optional.of(Amount.kroner(1_000)))
            .having(placed(1, "", 1))
            .having(placed(2, "", 2))
            .roster();

    var basis = basis(roster, List.of());

    assertThat(basis.mix()).isEqualTo(new Mix(0, 0, 2, 0));
    assertThat(basis.companies()).hasSize(2).allMatch(each -> each.name().isEmpty());
    assertThat(basis.unknown()).isEmpty();
  }

  @Test
  void inARunThatWasCancelledNobodyPays() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(2);

    assertThat(basis(network.in(RunState.CANCELLED).roster(), List.of()).companies()).isEmpty();
    assertThat(basis(network.in(RunState.FINISHED).roster(), List.of()).companies()).hasSize(2);
  }

  @Test
  void nobodyAndNoPriceIsNoInvoice() {
    var basis = basis(aNetwork().roster(), List.of());

    assertThat(basis.base()).isEmpty();
    assertThat(basis.companies()).isEmpty();
    assertThat(basis.net()).isEqualTo(Amount.ZERO);
  }
}
