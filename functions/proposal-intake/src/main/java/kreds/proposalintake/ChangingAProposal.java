package kreds.proposalintake;

import java.time.Instant;
import java.util.Locale;
import kreds.change.Consequences;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;

/// Takes a step with a proposal: reads, decides, and writes the change with its letter and its line
/// in the audit, in one transaction. A step that is refused changes nothing but the audit (P2); one
/// that changes nothing writes nothing.
final class ChangingAProposal {
  /// There is none of that name.
  static final Refusal UNKNOWN =
      Refusal.notFound("proposal-unknown", "There is no proposal with that identifier.");

  private final IntakePorts ports;
  private final IntakeContext context;

  ChangingAProposal(IntakePorts ports, IntakeContext context) {
    this.ports = ports;
    this.context = context;
  }

  /// The proposal as it is afterwards.
  Outcome<Proposal> take(String id, ProposalChange step) {
    return context.tries().untilFresh(() -> attempt(id, step));
  }

  private Outcome<Proposal> attempt(String id, ProposalChange step) {
    var found = ports.proposals().of(id);
    if (found.isEmpty()) {
      return unknown();
    }
    var before = found.get();
    var now = context.now();
    return switch (step.rule().on(before, now)) {
      case Outcome.Refused<Proposal>(var refusal) -> refused(before, step, refusal);
      case Outcome.Done<Proposal>(var after) when after.equals(before) -> Outcome.done(before);
      case Outcome.Done<Proposal>(var after) -> saved(before, after, step, now);
    };
  }

  private Outcome<Proposal> saved(
      Proposal before, Proposal after, ProposalChange step, Instant now) {
    var from = word(before.state());
    var line =
        context
            .auditing()
            .line(subject(before.id()), step.actor(), step.action(), from, word(after.state()));
    var consequences = Consequences.of(line).and(step.letters().of(after, now));
    ports.proposals().save(before, after, consequences);
    return Outcome.done(after);
  }

  private Outcome<Proposal> refused(Proposal before, ProposalChange step, Refusal refusal) {
    ports
        .trail()
        .append(
            context.auditing().refused(subject(before.id()), step.actor(), step.action(), refusal));
    return Outcome.refused(refusal);
  }

  /// What the audit calls a proposal.
  static String subject(String id) {
    return "proposal/" + id;
  }

  /// What the audit calls a state.
  static String word(ProposalState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  /// There is none of that name.
  static <T> Outcome<T> unknown() {
    return Outcome.refused(UNKNOWN);
  }
}
