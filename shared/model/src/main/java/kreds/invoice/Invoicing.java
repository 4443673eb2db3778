package kreds.invoice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.MeetingNumber;
import kreds.budget.Tariff;
import kreds.budget.Vat;
import kreds.meeting.HeldMeetings;

/// Writes the lines: one for everybody who pays, and one more for what is given back.
record Invoicing(Tariff tariff, Vat vat, MeetingNumber meetings, HeldMeetings held) {

  List<CompanyInvoice> all(List<Billed> billed, Amount base) {
    return billed.stream().map(company -> of(company, base)).toList();
  }

  /// The least base price at which all of them together pay that much; empty where nobody pays
  /// anything. Every price, and what is left of it after a credit, never falls as the base price
  /// rises ([Tariff#base]).
  Optional<Amount> carrying(Amount costs, List<Billed> billed) {
    return tariff.least(
        costs,
        base ->
            all(billed, base).stream().map(CompanyInvoice::net).reduce(Amount.ZERO, Amount::plus));
  }

  private CompanyInvoice of(Billed company, Amount base) {
    var lines = new ArrayList<InvoiceLine>();
    var number = 0;
    for (var payer : company.payers()) {
      number++;
      var price = tariff.price(base, company.seat(number));
      var name = payer.who().person().name();
      lines.add(InvoiceLine.of(InvoiceLine.Kind.SEAT, name, number, price, vat));
      var back = payer.leftAt().map(at -> credit(price, at)).orElse(Amount.ZERO);
      if (!back.isZero()) {
        lines.add(InvoiceLine.of(InvoiceLine.Kind.CREDIT, name, number, back.back(), vat));
      }
    }
    return new CompanyInvoice(company.name(), company.cvr(), company.membership(), lines);
  }

  private Amount credit(Amount price, Instant leftAt) {
    var ahead = Math.max(0, meetings.count() - held.begunAt(leftAt));
    return tariff.credit().of(price, ahead, meetings.count());
  }
}
