package kreds.invoice;

import java.util.ArrayList;
import java.util.List;
import kreds.budget.Amount;
import kreds.budget.RunPrice;
import kreds.budget.Vat;
import kreds.meeting.HeldMeetings;

/// Writes the lines: one for everybody who pays, and one more for what is given back.
record Invoicing(RunPrice price, Vat vat, HeldMeetings held) {

  List<CompanyInvoice> all(List<Billed> billed, Amount base) {
    return billed.stream().map(company -> of(company, base)).toList();
  }

  private CompanyInvoice of(Billed company, Amount base) {
    var lines = new ArrayList<InvoiceLine>();
    var tariff = price.budget().terms().tariff();
    var number = 0;
    for (var payer : company.payers()) {
      number++;
      var paid = tariff.price(base, company.seat(number));
      var name = payer.who().person().name();
      lines.add(InvoiceLine.of(InvoiceLine.Kind.SEAT, name, number, paid, vat));
      var back = payer.leftAt().map(at -> price.back(paid, held.begunAt(at))).orElse(Amount.ZERO);
      if (!back.isZero()) {
        lines.add(InvoiceLine.of(InvoiceLine.Kind.CREDIT, name, number, back.back(), vat));
      }
    }
    return new CompanyInvoice(company.name(), company.cvr(), company.membership(), lines);
  }
}
