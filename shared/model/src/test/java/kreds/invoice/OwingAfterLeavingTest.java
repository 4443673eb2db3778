package kreds.invoice;

import static kreds.invoice.InvoiceSteps.AFTER_FIRST;
import static kreds.invoice.InvoiceSteps.HOUR;
import static kreds.invoice.InvoiceSteps.basis;
import static kreds.invoice.InvoiceSteps.company;
import static kreds.invoice.InvoiceSteps.held;
import static kreds.invoice.InvoiceSteps.network;
import static kreds.invoice.InvoiceSteps.payer;
import static kreds.invoice.InvoiceSteps.placed;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Credit;
import kreds.budget.Mix;
import kreds.budget.Tariff;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.Timing;
import kreds.person.Company;
import kreds.run.Enrollment;
import kreds.run.RunState;
import kreds.run.Stay;
import kreds.sample.Outcomes;
import org.junit.jupiter.api.Test;

/// What is owed for a place that somebody has left, given up or was taken off (B2).
final class OwingAfterLeavingTest {
  @Test
  void whoLeftBeforeTheFirstMeetingOwesNothingAndWhoNeverHadAPlaceNeither() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(1);
    var roster =
        network
            .having(left(2, Instant.parse("2027-02-02T08:29:59Z"), Optional.of(MONDAY)))
            .having(left(3, AFTER_FIRST, Optional.empty()))
            .waiting(4)
            .offered(5, MONDAY.plusSeconds(9))
            .roster();

    var basis = basis(roster, held(network));

    assertThat(basis.companies()).extracting(CompanyInvoice::name).containsExactly("Firma 1 A/S");
  }

  @Test
  void whoLeavesAsItBeginsOwesAllOfItWhereNothingIsGivenBack() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(1);
    var leaving = left(2, Instant.parse("2027-02-02T08:30:00Z"), Optional.of(MONDAY));

    var basis = basis(network.having(leaving).roster(), held(network));

    assertThat(basis.companies().getLast().lines())
        .containsExactly(
            new InvoiceLine(
                InvoiceLine.Kind.SEAT, "Deltager 2", 1, Amount.kroner(1_000), Amount.kroner(250)));
    assertThat(basis.mix().heads()).as("who carries the costs").isEqualTo(1);
  }

  @Test
  void theShareOfTheMeetingsThatHadNotBegunIsGivenBack() {
    var tariff = new Tariff(100, 100, Credit.MEETINGS_LEFT);
    var network = network(tariff, Optional.of(Amount.kroner(1_000))).seatedUpTo(1);
    var leaving = left(2, AFTER_FIRST, Optional.of(MONDAY));

    var basis = basis(network.having(leaving).roster(), held(network));

    var company = basis.companies().getLast();
    assertThat(company.lines().getLast())
        .isEqualTo(
            new InvoiceLine(
                InvoiceLine.Kind.CREDIT,
                "Deltager 2",
                1,
                Amount.kroner(-800),
                Amount.kroner(-200)));
    assertThat(company.gross()).isEqualTo(Amount.kroner(250));
  }

  @Test
  void aColleagueStaysTheSecondWhenTheFirstHasLeft() {
    var tariff = new Tariff(100, 50, Credit.NONE);
    var network =
        network(tariff, Optional.of(Amount.kroner(1_000))).having(placed(2, "Firma 1", 5));
    var stayed = new Stay(at(1).orElseThrow(), AFTER_FIRST);
    var gone =
        new Enrollment.Left(applicant(network.runId(), 1).having(stayed), AFTER_FIRST, "e-1");

    var basis = basis(network.having(gone).roster(), held(network));

    assertThat(basis.mix()).isEqualTo(new Mix(0, 1, 0, 0));
    assertThat(basis.companies().getFirst().lines())
        .extracting(InvoiceLine::net)
        .containsExactly(Amount.kroner(1_000), Amount.kroner(500));
  }

  @Test
  void aCancelledMeetingHasNotBegunForAnybody() {
    var network = network(Tariff.USUAL, Optional.of(Amount.kroner(1_000))).seatedUpTo(1);
    var leaving = left(2, AFTER_FIRST, Optional.of(MONDAY));
    var cancelled =
        held(network).stream()
            .map(record ->
                new MeetingRecord(
                    new Meeting(
                        record.meeting().id(),
                        record.meeting().run(),
                        record.meeting().outline(),
                        record.meeting().team(),
                        new Timing(MeetingState.CANCELLED, record.meeting().slot(), false),
                        record.meeting().invitations(),
                        record.meeting().calendar(),
                        2),
                    record.inquiries()))
            .toList();

    assertThat(basis(network.having(leaving).roster(), cancelled).companies()).hasSize(1);
  }

  /// A debt is of the company that had the place.
  @Test
  void whoComesAgainForAnotherCompanyLeavesTheDebtWhereItWas() {
    var network = aNetwork().taking(1, 9).seatedUpTo(2).in(RunState.RUNNING);
    var left = Outcomes.after(network.roster().leave("e-1", AFTER_FIRST));
    var forgotten = Outcomes.after(left.forgotten("e-1", AFTER_FIRST));

    for (var roster : List.of(left, forgotten)) {
      var again = Outcomes.after(roster.enroll(payer(1, "Ny Firma"), AFTER_FIRST.plus(HOUR)));

      assertThat(again.find("e-1").orElseThrow().person().company().name()).isEqualTo("Ny Firma");
      assertThat(basis(again, held(network)).companies())
          .extracting(CompanyInvoice::name)
          .containsExactly("Firma 1 A/S", "Firma 2 A/S");
    }
  }

  @Test
  void whoGivesUpAPlaceIsRememberedToHaveHadIt() {
    var network = aNetwork().taking(1, 9).seatedUpTo(2).leaving(1);

    assertThat(network.roster().find("e-1").orElseThrow())
        .isInstanceOfSatisfying(
            Enrollment.Left.class,
            left ->
                assertThat(left.who().had())
                    .contains(new Stay(MONDAY, Optional.of(left.at()), Company.of("Firma 1 A/S"))));
    var waiting = aNetwork().taking(1, 1).seatedUpTo(2).leaving(2);
    assertThat(waiting.roster().find("e-2").orElseThrow())
        .isInstanceOfSatisfying(
            Enrollment.Left.class, left -> assertThat(left.who().had()).isEmpty());
  }

  /// Neither a form that is turned away nor that they may come back takes away what they owe.
  @Test
  void whoWasTakenOffStillHadThePlace() {
    var later = AFTER_FIRST.plus(HOUR).plus(HOUR);
    var network = aNetwork().taking(1, 9).seatedUpTo(2);
    var off = Outcomes.after(network.roster().removed("e-1", "mette", "Afbud", AFTER_FIRST));
    var again = Outcomes.after(off.enroll(applicant(network.runId(), 1), AFTER_FIRST.plus(HOUR)));
    var back = Outcomes.after(again.admitted("e-1", "", later));

    assertThat(again.find("e-1")).isNotEqualTo(off.find("e-1"));
    for (var roster : List.of(off, again, back)) {
      assertThat(basis(roster, held(network)).companies())
          .extracting(CompanyInvoice::name)
          .containsExactly("Firma 1 A/S", "Firma 2 A/S");
    }
  }

  /// Whatever they send after it, be it that they want to come again.
  @Test
  void whoSendsTheFormAgainStillOwesForThePlaceThatTheyHad() {
    var network = aNetwork().taking(1, 9).seatedUpTo(2);
    var left = Outcomes.after(network.roster().leave("e-1", AFTER_FIRST));
    var form = Outcomes.after(left.enroll(applicant(network.runId(), 1), AFTER_FIRST.plus(HOUR)));
    var lapsed = form.at(AFTER_FIRST.plus(Duration.ofDays(30))).after();
    var back = Outcomes.after(form.confirm("e-1", AFTER_FIRST.plus(HOUR)));
    var again = Outcomes.after(back.leave("e-1", AFTER_FIRST.plus(HOUR).plus(HOUR)));

    assertThat(form.find("e-1").orElseThrow()).isInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(lapsed.find("e-1").orElseThrow()).isInstanceOf(Enrollment.Lapsed.class);
    for (var roster : List.of(left, form, lapsed, back, again)) {
      assertThat(basis(roster, held(network)).companies())
          .as(roster.find("e-1").orElseThrow().state())
          .flatExtracting(CompanyInvoice::lines)
          .extracting(InvoiceLine::kind)
          .containsExactly(InvoiceLine.Kind.SEAT, InvoiceLine.Kind.SEAT);
    }
  }

  @Test
  void whoHandsOnThePlaceThatTheyCameBackForOwesNothing() {
    var network = aNetwork().taking(1, 9).seatedUpTo(2);
    var had = applicant(network.runId(), 3).having(new Stay(MONDAY, AFTER_FIRST));
    var gone = new Enrollment.Transferred(had, AFTER_FIRST.plus(HOUR), "e-2");

    assertThat(basis(network.having(gone).roster(), held(network)).companies()).hasSize(2);
  }

  private static Enrollment left(int number, Instant at, Optional<Instant> since) {
    var who = payer(number, "Firma " + number);
    return new Enrollment.Left(
        since.map(from -> who.having(new Stay(from, at))).orElse(who), at, "e-" + number);
  }

  private static Optional<Instant> at(int second) {
    return Optional.of(MONDAY.plusSeconds(second));
  }
}
