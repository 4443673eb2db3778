package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.Calculation;
import kreds.budget.CompanySeats;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Payers;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.budget.Vat;

/// What staff have set of a run's costs and prices, as parts of its row; sums are øre.
final class BudgetItems {
  /// Of a row that has one of these; any other has the two sums of the estimate.
  static final String COSTS = "costs";

  static final String TERMS = "terms";

  /// Of a row of a run where not all pay the same: of each company whether it is a member, and its
  /// seats, as `member - 2`: one that is taken, and one that was left after two meetings.
  static final String PAYERS = "payers";

  private static final String MEMBER = "member";
  private static final String TAKEN = "-";
  private static final String VAT = "vat";
  private static final String PRICE = "price";
  private static final String MEETINGS = "meetings";

  private BudgetItems() {}

  static Item put(Item run, Calculation calculated) {
    var costs = new ArrayList<Item>();
    for (var cost : calculated.costs().all()) {
      costs.add(
          Item.empty()
              .put("what", cost.what())
              .put("oere", cost.amount().oere())
              .put("per", cost.per()));
    }
    run.putAll(COSTS, costs);
    return calculated.terms().equals(Terms.USUAL)
        ? run
        : run.put(TERMS, toItem(calculated.terms()));
  }

  static void put(Item run, Payers payers) {
    var companies = new ArrayList<String>();
    for (var company : payers.companies()) {
      var written = new StringBuilder(company.member() ? MEMBER : "other");
      for (var begun : company.begun()) {
        written.append(' ');
        if (begun.isPresent()) {
          written.append(begun.getAsInt());
        } else {
          written.append(TAKEN);
        }
      }
      companies.add(written.toString());
    }
    run.putTexts(PAYERS, companies);
  }

  static Payers payers(Item run) {
    var companies = new ArrayList<CompanySeats>();
    for (var written : run.texts(PAYERS)) {
      var words = List.of(written.split(" "));
      var begun = new ArrayList<OptionalInt>();
      for (var seat : words.subList(1, words.size())) {
        begun.add(
            seat.equals(TAKEN) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(seat)));
      }
      companies.add(new CompanySeats(words.getFirst().equals(MEMBER), begun));
    }
    return new Payers(companies);
  }

  static Budget of(Item run) {
    return Budget.of(costs(run), run.has(TERMS) ? fromItem(run.part(TERMS)) : Terms.USUAL);
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
