package kreds.commit;

import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalConsequences;
import kreds.proposal.ProposalHappening;

/// Writes down what was decided about a proposal, and what follows.
public record ProposalChange(ProposalConsequences consequences) {

  /// A proposal that has just arrived.
  public Change<Proposal> arrived(Decision<Proposal, ProposalHappening> decision, Moment at) {
    return written(Optional.empty(), "", decision, at);
  }

  /// What a decision writes; nothing if nothing happened.
  ///
  /// @param before as it was read
  public Change<Proposal> of(
      Proposal before, Decision<Proposal, ProposalHappening> decision, Moment at) {
    return decision.isNothing()
        ? Change.nothing(decision.after())
        : written(Optional.of(before), before.state().word(), decision, at);
  }

  private Change<Proposal> written(
      Optional<Proposal> before,
      String was,
      Decision<Proposal, ProposalHappening> decision,
      Moment at) {
    var after = decision.after();
    return Change.of(
        after,
        List.of(new Write.ProposalSaved(before, after)),
        Consequences.of(
            decision.happenings(), happening -> consequences.of(happening, was, after, at)));
  }
}
