package kreds.invoice;

import java.util.List;
import java.util.function.Function;
import kreds.budget.Amount;

/// What one company is to be invoiced.
///
/// @param name as the register has it, or as the first of its people has typed it; blank for a
///   person of whom no company is known
/// @param cvr blank where it is not known
public record CompanyInvoice(
    String name, String cvr, Membership membership, List<InvoiceLine> lines) {

  public CompanyInvoice {
    lines = List.copyOf(lines);
  }

  /// Without VAT.
  public Amount net() {
    return sum(InvoiceLine::net);
  }

  /// The VAT: that of the lines added up, so that the sum is what stands above it.
  public Amount vat() {
    return sum(InvoiceLine::vat);
  }

  /// What it is to pay.
  public Amount gross() {
    return net().plus(vat());
  }

  private Amount sum(Function<InvoiceLine, Amount> each) {
    return lines.stream().map(each).reduce(Amount.ZERO, Amount::plus);
  }
}
