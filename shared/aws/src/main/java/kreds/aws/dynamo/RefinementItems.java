package kreds.aws.dynamo;

import java.util.Optional;
import kreds.network.NetworkPlan;
import kreds.proposal.Approval;
import kreds.proposal.Refinement;

/// How far the description has come, as parts of a proposal's row.
final class RefinementItems {
  private static final String PLAN = "plan";
  private static final String APPROVED_AT = "approvedAt";

  private RefinementItems() {}

  static void put(Item item, Refinement refinement) {
    item.put("round", refinement.round()).put("askedAt", refinement.askedAt());
    if (refinement.plan().isPresent()) {
      item.put(PLAN, NetworkItems.plan(refinement.plan().get()));
    }
    if (refinement.approval().isPresent()) {
      var approval = refinement.approval().get();
      item.put("approvedBy", approval.by()).put(APPROVED_AT, approval.at());
    }
  }

  static Refinement of(Item item) {
    var approval =
        item.maybeInstant(APPROVED_AT).map(at -> new Approval(item.text("approvedBy"), at));
    return new Refinement(plan(item), item.whole("round"), item.maybeInstant("askedAt"), approval);
  }

  private static Optional<NetworkPlan> plan(Item item) {
    return item.has(PLAN) ? Optional.of(NetworkItems.plan(item.part(PLAN))) : Optional.empty();
  }
}
