package kreds.invoice;

import static kreds.invoice.InvoiceSteps.AFTER_FIRST;
import static kreds.invoice.InvoiceSteps.HOUR;
import static kreds.invoice.InvoiceSteps.basis;
import static kreds.invoice.InvoiceSteps.company;
import static kreds.invoice.InvoiceSteps.held;
import static kreds.invoice.InvoiceSteps.network;
import static kreds.invoice.InvoiceSteps.sharing;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.Onward;
import kreds.run.RunState;
import kreds.run.Stay;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

/// By the bookkeeping act the debt of whoever is forgotten stays, and the personal data goes (B2).
final class OwingOnceForgottenTest {
  /// By the bookkeeping act the debt stays, the company's; the personal data goes.
  @Test
  void theCompanyOfWhoIsForgottenOwesAsBeforeAndNobodyElsePaysMore() {
    var network = sharing(Credit.NONE, 14).in(RunState.RUNNING);
    var before = basis(network.roster(), held(network));

    for (var roster :
        List.of(
            Outcomes.after(network.roster().forgotten("e-14", AFTER_FIRST)),
            Outcomes.after(
                Outcomes.after(network.roster().leave("e-14", AFTER_FIRST))
                    .forgotten("e-14", AFTER_FIRST.plus(HOUR))))) {
      var basis = basis(roster, held(network));

      assertThat(basis.base()).isEqualTo(before.base());
      assertThat(basis.net()).isEqualTo(before.net());
      assertThat(basis.companies())
          .extracting(CompanyInvoice::name, CompanyInvoice::net)
          .containsExactlyElementsOf(
              before.companies().stream().map(each -> tuple(each.name(), each.net())).toList());
      assertThat(company(basis, "Firma 14 A/S").lines())
          .extracting(InvoiceLine::person, InvoiceLine::net)
          .containsExactly(tuple("", new Amount(353_572)));
      assertThat(roster.find("e-14").orElseThrow().person()).isEqualTo(Person.forgotten());
    }
  }

  /// Nothing is given back to somebody who was there to the end, and is forgotten years after.
  @Test
  void inAFinishedYearWhoIsForgottenOwesWhatTheyOwed() {
    var network = sharing(Credit.MEETINGS_LEFT, 3);
    var finished = network.in(RunState.FINISHED).roster();
    var before = basis(finished, held(network));

    var basis =
        basis(Outcomes.after(finished.forgotten("e-3", AFTER_FIRST.plus(HOUR))), held(network));

    assertThat(basis.base()).isEqualTo(before.base()).contains(Amount.kroner(16_500));
    assertThat(basis.mix()).isEqualTo(before.mix());
    assertThat(basis.costs()).isEqualTo(before.costs());
    assertThat(company(basis, "Firma 3 A/S").lines())
        .extracting(InvoiceLine::kind, InvoiceLine::person, InvoiceLine::net)
        .containsExactly(tuple(InvoiceLine.Kind.SEAT, "", Amount.kroner(16_500)));
  }

  @Test
  void whoIsForgottenBeforeTheGroupHasMetOwesNothingAndLeavesNoCompanyBehind() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(2);
    var first = morning(1, "2027-02-02").start().instant();
    var run = aMeetingOf(network).fixedOn(morning(1, "2027-02-02")).all();

    var early = Outcomes.after(run.roster().forgotten("e-2", first.minusMillis(1)));
    assertThat(basis(early, run.meetings()).companies()).hasSize(1);
    assertThat(early.find("e-2").orElseThrow().who().had()).isEmpty();
    var late = Outcomes.after(run.roster().forgotten("e-2", first));
    assertThat(basis(late, run.meetings()).companies()).hasSize(2);
    var cancelled = network.in(RunState.CANCELLED).roster();
    assertThat(
            Outcomes.after(cancelled.forgotten("e-2", first)).find("e-2").orElseThrow().who().had())
        .isEmpty();
  }

  @Test
  void theRowsOfEarlierAddressesOweNothingBeside() {
    var network = sharing(Credit.NONE, 2).in(RunState.RUNNING);
    var had = applicant(network.runId(), 3).having(new Stay(MONDAY, AFTER_FIRST));
    var moved =
        network.having(new Enrollment.Transferred(had, AFTER_FIRST, "e-2", Onward.MOVED)).roster();

    var forgotten = Outcomes.after(moved.forgotten("e-2", AFTER_FIRST));

    assertThat(forgotten.find("e-3")).containsInstanceOf(Enrollment.Left.class);
    assertThat(basis(forgotten, held(network)).companies())
        .extracting(CompanyInvoice::name)
        .containsExactly("Firma 1 A/S", "Firma 2 A/S");
  }
}
