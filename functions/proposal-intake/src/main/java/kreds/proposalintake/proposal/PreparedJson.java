package kreds.proposalintake.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kreds.proposal.PreparedDecision;
import kreds.proposal.Proposal;

/// What staff have decided about a proposal and told nobody.
///
/// @param changed what has happened since
public record PreparedJson(
    PreparedDecision.Kind decision,
    String reason,
    String network,
    String withoutApproval,
    Optional<LocalDate> opens,
    String by,
    Instant at,
    List<PreparedDecision.Since> changed) {

  /// Of that decision, beside how its proposal stands now.
  public static PreparedJson of(PreparedDecision decision, Proposal now) {
    return new PreparedJson(
        decision.kind(),
        decision.reason(),
        decision.network(),
        decision.withoutApproval(),
        decision.opens(),
        decision.by(),
        decision.at(),
        decision.since(now));
  }
}
