package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.budget.Vat;

/// What a run costs and what is asked for it, as parts of its row; sums are øre.
final class BudgetItems {
  private static final String COSTS = "costs";
  private static final String TERMS = "terms";
  private static final String VAT = "vat";
  private static final String PRICE = "price";
  private static final String MEETINGS = "meetings";
  private static final String SPEAKERS = "speakerCosts";

  private BudgetItems() {}

  static Item put(Item run, Budget budget) {
    var costs = new ArrayList<Item>();
    for (var cost : budget.costs().all()) {
      costs.add(
          Item.empty()
              .put("what", cost.what())
              .put("oere", cost.amount().oere())
              .put("per", cost.per()));
    }
    run.putAll(COSTS, costs);
    return budget.decided().isPresent() ? run.put(TERMS, toItem(budget.decided().get())) : run;
  }

  /// Rows from before costs had names have the two sums of the estimate.
  static Budget of(Item run) {
    return run.has(SPEAKERS)
        ? Budget.estimated(run.whole(SPEAKERS), run.whole("otherCosts"))
        : new Budget(
            costs(run), run.has(TERMS) ? Optional.of(fromItem(run.part(TERMS))) : Optional.empty());
  }

  private static Costs costs(Item run) {
    var costs = new ArrayList<Cost>();
    for (var item : run.parts(COSTS)) {
      costs.add(
          new Cost(
              item.required("what"),
              new Amount(item.number("oere")),
              item.constant("per", Cost.Per.class)));
    }
    return new Costs(costs);
  }

  private static Item toItem(Terms terms) {
    var tariff = terms.tariff();
    var item =
        Item.empty()
            .put("nonMember", tariff.nonMemberPercent())
            .put("secondSeat", tariff.secondSeatPercent())
            .put("credit", tariff.credit());
    if (terms.vat().isPresent()) {
      item.put(VAT, terms.vat().get().percent());
    }
    if (terms.price().isPresent()) {
      item.put(PRICE, terms.price().get().oere());
    }
    return terms.meetings().isPresent() ? item.put(MEETINGS, terms.meetings().getAsInt()) : item;
  }

  private static Terms fromItem(Item item) {
    return new Terms(
        item.has(VAT) ? Optional.of(new Vat(item.whole(VAT))) : Optional.empty(),
        new Tariff(
            item.whole("nonMember"),
            item.whole("secondSeat"),
            item.constant("credit", Credit.class)),
        item.has(PRICE) ? Optional.of(new Amount(item.number(PRICE))) : Optional.empty(),
        item.has(MEETINGS) ? OptionalInt.of(item.whole(MEETINGS)) : OptionalInt.empty());
  }
}
