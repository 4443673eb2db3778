package kreds.commit;

import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.proposal.Opens;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalConsequences;
import kreds.proposal.ProposalHappening;
import kreds.proposal.ProposalMerging;

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

  /// What both write when one carries on the other; answered with the one that is merged.
  public Change<Proposal> of(ProposalMerging read, ProposalMerging.Both decided, Moment at) {
    var from = of(read.from(), decided.from(), at);
    var into = of(read.into(), decided.into(), at.about(Subject.proposal(read.into().id())));
    return from.and(into.writes().toArray(Write[]::new));
  }

  /// What follows for whoever had the idea that was carried on, once what carries it on is over.
  ///
  /// @param carrier as it is now
  /// @param opens from when one can enroll, if it is a network now
  public Consequences followed(Proposal merged, Proposal carrier, Opens opens, Moment at) {
    return consequences.of(
        new ProposalHappening.Followed(carrier, opens),
        merged.state().word(),
        merged,
        at.about(Subject.proposal(merged.id())));
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
