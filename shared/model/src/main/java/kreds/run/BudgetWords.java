package kreds.run;

import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.text.Money;

/// A budget as the audit keeps it: sums, and nobody's name, which what staff call a cost may hold.
final class BudgetWords {
  private BudgetWords() {}

  static String of(Budget budget) {
    var costs = budget.costs();
    var terms = budget.terms();
    var tariff = terms.tariff();
    return "costs: "
        + costs.all().size()
        + ", per run "
        + sum(budget, Cost.Per.RUN)
        + ", per meeting "
        + sum(budget, Cost.Per.MEETING)
        + ", per person "
        + sum(budget, Cost.Per.PERSON)
        + "; price "
        + terms.price().map(price -> Money.decimal(price.oere())).orElse("from the costs")
        + "; non-members "
        + tariff.nonMemberPercent()
        + " %, second seats "
        + tariff.secondSeatPercent()
        + " %, credit "
        + tariff.credit().word()
        + "; VAT "
        + terms.vat().map(vat -> vat.percent() + " %").orElse("as usual")
        + "; meetings "
        + (terms.meetings().isPresent() ? terms.meetings().getAsInt() : "as usual");
  }

  private static String sum(Budget budget, Cost.Per per) {
    return Money.decimal(budget.costs().sum(per).oere());
  }
}
