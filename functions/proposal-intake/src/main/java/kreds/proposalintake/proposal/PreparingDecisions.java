package kreds.proposalintake.proposal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Stands;
import kreds.delivery.Letter;
import kreds.outcome.Outcome;
import kreds.proposal.PreparedDecision;
import kreds.proposal.Proposal;

/// Decides quietly about several proposals, and lets go of all decisions together (P8). What is
/// carried out then is publishing and declining as they are at any other time: each proposal in a
/// transaction of its own, so that one that is refused holds up none of the others.
public record PreparingDecisions(
    ChangingAProposal proposals, Publishing publishing, InstantSource clock) {

  /// What staff want to prepare.
  ///
  /// @param kind empty for nothing any more
  public record Wanted(
      String proposal,
      Optional<PreparedDecision.Kind> kind,
      String reason,
      String network,
      String withoutApproval,
      Optional<LocalDate> opens) {

    private PreparedDecision decision(Proposal proposal, PreparedDecision.Kind what, Moment at) {
      return new PreparedDecision(
          what,
          reason,
          network,
          withoutApproval,
          opens,
          at.step().actor().name(),
          at.now(),
          PreparedDecision.Seen.of(proposal));
    }
  }

  /// A prepared decision, and what carrying it out would write now.
  public record Trial(
      Proposal proposal, PreparedDecision decision, Outcome<Change<Proposal>> outcome) {

    /// The letters that would go out.
    public List<Letter> letters() {
      return outcome.fold(Change::letters, _ -> List.of());
    }
  }

  /// Prepares a decision, if it could be carried out now; or drops the one that is prepared.
  public Outcome<Stands<Proposal>> prepare(Wanted wanted, Order order) {
    return proposals
        .changing()
        .on(
            order.about(Subject.proposal(wanted.proposal())),
            () ->
                Outcome.of(proposals.proposals().of(wanted.proposal()), ChangingAProposal.UNKNOWN),
            (proposal, at) ->
                prepared(proposal, wanted, at)
                    .map(change -> Stands.after(change, stands -> stands)));
  }

  private Outcome<Change<Proposal>> prepared(Proposal proposal, Wanted wanted, Moment at) {
    var decision = wanted.kind().map(kind -> wanted.decision(proposal, kind, at));
    var possible =
        decision.isEmpty() || !proposal.state().isOpen()
            ? Outcome.done(Change.nothing(proposal))
            : carriedOut(proposal, decision.get(), at);
    return possible
        .then(_ -> proposal.prepare(decision, at.now()))
        .map(decided -> proposals.change().of(proposal, decided, at));
  }

  /// All that is prepared, the longest first, as it is now.
  public List<Proposal> all() {
    var ids = proposals.proposals().prepared().stream().map(Proposal::id).toList();
    var found = new ArrayList<Proposal>();
    for (var id : ids) {
      proposals
          .proposals()
          .of(id)
          .filter(it -> it.handling().prepared().isPresent())
          .ifPresent(found::add);
    }
    return found;
  }

  /// The word that confirms these decisions: it is another as soon as one of them is, or others
  /// want to join than whoever releases them has seen.
  public String confirmation(List<Proposal> prepared) {
    var content = new ArrayList<String>();
    for (var proposal : prepared) {
      var decision = decision(proposal);
      content.add(proposal.id());
      content.add(decision.kind().word());
      content.add(decision.reason());
      content.add(decision.network());
      content.add(decision.withoutApproval());
      content.add(decision.opens().map(LocalDate::toString).orElse(""));
      content.add(Integer.toString(PreparedDecision.Seen.of(proposal).wishes()));
    }
    return proposals.ids().of("ok", content.toArray(new String[0]));
  }

  /// What would come of a prepared decision now; nothing is written.
  public Trial trial(Proposal proposal, Order order) {
    var decision = decision(proposal);
    var at =
        new Moment(order.about(Subject.proposal(proposal.id())), clock.instant(), proposals.ids());
    return new Trial(proposal, decision, carriedOut(proposal, decision, at));
  }

  /// Carries out what is prepared.
  public Outcome<Proposal> release(Proposal proposal, Order order) {
    var decision = decision(proposal);
    return switch (decision.kind()) {
      case PUBLISH -> publishing.publish(wanted(proposal, decision), order);
      case DECLINE ->
          proposals.take(proposal.id(), order, (it, now) -> it.decline(decision.reason(), now));
    };
  }

  private Outcome<Change<Proposal>> carriedOut(
      Proposal proposal, PreparedDecision decision, Moment at) {
    return switch (decision.kind()) {
      case PUBLISH -> publishing.change(proposal, wanted(proposal, decision), at);
      case DECLINE ->
          proposal
              .decline(decision.reason(), at.now())
              .map(decided -> proposals.written(proposal, decided, at));
    };
  }

  private static Publishing.Wanted wanted(Proposal proposal, PreparedDecision decision) {
    return new Publishing.Wanted(
        proposal.id(), decision.network(), decision.withoutApproval(), decision.opens());
  }

  private static PreparedDecision decision(Proposal proposal) {
    return proposal
        .handling()
        .prepared()
        .orElseThrow(() -> new IllegalStateException("only what is prepared is released"));
  }
}
