package kreds.aws.dynamo;

import java.util.Optional;
import kreds.network.Description;
import kreds.proposal.Approval;
import kreds.proposal.Refinement;

/// How far the description has come, as parts of a proposal's row.
final class RefinementItems {
  private static final String DESCRIPTION = "description";
  private static final String APPROVED_AT = "approvedAt";

  private RefinementItems() {}

  static void put(Item item, Refinement refinement) {
    item.put("round", refinement.round()).put("askedAt", refinement.askedAt());
    if (refinement.description().isPresent()) {
      item.put(DESCRIPTION, NetworkItems.description(refinement.description().get()));
    }
    if (refinement.approval().isPresent()) {
      var approval = refinement.approval().get();
      item.put("approvedBy", approval.by()).put(APPROVED_AT, approval.at());
    }
  }

  static Refinement of(Item item) {
    var approval =
        item.maybeInstant(APPROVED_AT).map(at -> new Approval(item.text("approvedBy"), at));
    return new Refinement(
        description(item), item.whole("round"), item.maybeInstant("askedAt"), approval);
  }

  private static Optional<Description> description(Item item) {
    return item.has(DESCRIPTION)
        ? Optional.of(NetworkItems.description(item.part(DESCRIPTION)))
        : Optional.empty();
  }
}
