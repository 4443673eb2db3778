package kreds.invoice;

import kreds.budget.Amount;
import kreds.budget.Vat;
import kreds.text.Worded;

/// One line of what a company is to be invoiced.
///
/// @param person for whom; blank for somebody who is forgotten, whose company owes all the same
/// @param seat which of its company, from 1
/// @param net without VAT; below zero for what is given back
public record InvoiceLine(Kind kind, String person, int seat, Amount net, Amount vat) {

  /// What a line is for.
  public enum Kind implements Worded {
    /// A place in the run.
    SEAT,
    /// What is given back to somebody who has left.
    CREDIT
  }

  static InvoiceLine of(Kind kind, String person, int seat, Amount net, Vat vat) {
    return new InvoiceLine(kind, person, seat, net, vat.on(net));
  }

  /// What is to be paid.
  public Amount gross() {
    return net.plus(vat);
  }
}
