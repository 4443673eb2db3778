package kreds.meetingscheduling.budget;

import java.util.List;
import kreds.budget.Budget;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.web.form.Field;
import kreds.web.form.Input;
import kreds.web.form.SentValues;

/// What a run is to cost, and what is to be asked for it.
///
/// @param costs all of them: they replace those that stand
/// @param dryRun whether staff only want to know what would come of it
record CostsInput(String network, List<Cost> costs, TermsInput terms, boolean dryRun) {
  private static final Field<List<CostInput>> COSTS =
      Field.list("costs", 1, Costs.MOST, CostInput.INPUT)
          .means("All of them, without VAT; they replace those that stand.");

  static final Input<CostsInput> INPUT = Input.of(CostsInput::of);

  CostsInput {
    costs = List.copyOf(costs);
  }

  private static CostsInput of(SentValues sent) {
    var network = sent.get(PlanInput.NETWORK);
    var costs = sent.get(COSTS).stream().map(CostInput::cost).toList();
    sent.require(!Costs.isTwice(costs), COSTS, "cost-twice");
    return new CostsInput(network, costs, TermsInput.of(sent), sent.get(PlanInput.DRY_RUN));
  }

  /// What holds after that.
  Budget after(Budget before) {
    return Budget.of(new Costs(costs), terms.after(before.terms()));
  }
}
