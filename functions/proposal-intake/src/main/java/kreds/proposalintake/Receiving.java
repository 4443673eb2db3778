package kreds.proposalintake;

import java.util.Locale;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.Proposer;

/// Takes in an idea: the proposer gets a receipt with a personal link, staff hear of it. The same
/// post again, be it a double click or a network that tried twice, is answered the same and changes
/// nothing.
final class Receiving {
  private final IntakePorts ports;
  private final IntakeContext context;

  Receiving(IntakePorts ports, IntakeContext context) {
    this.ports = ports;
    this.context = context;
  }

  /// The proposal, as it is now.
  ///
  /// @param key of the post, if it had one: another post with the same key is refused
  Outcome<Proposal> receive(Proposer proposer, Idea idea, Optional<String> key) {
    var fingerprint = fingerprint(proposer, idea);
    var ids = context.ids();
    var id = key.isPresent() ? ids.of("p", "key", key.get()) : ids.of("p", "content", fingerprint);
    return context
        .tries()
        .untilFresh(() -> {
          var known = ports.proposals().of(id);
          return known.isPresent()
              ? repeated(known.get(), fingerprint)
              : Outcome.done(first(id, fingerprint, proposer, idea));
        });
  }

  private Proposal first(String id, String fingerprint, Proposer proposer, Idea idea) {
    var now = context.now();
    var proposal = Proposal.received(id, fingerprint, proposer, idea, now);
    var line =
        context
            .auditing()
            .line(
                ChangingAProposal.subject(id),
                Proposer.ACTOR,
                "propose",
                "",
                ChangingAProposal.word(proposal.state()));
    var letters = context.letters();
    var news = letters.news(proposal, ProposalEvent.ARRIVED, now);
    ports
        .proposals()
        .receive(proposal, Consequences.of(line, letters.receipt(proposal, now), news));
    return proposal;
  }

  private static Outcome<Proposal> repeated(Proposal known, String fingerprint) {
    return known.fingerprint().equals(fingerprint)
        ? Outcome.done(known)
        : Outcome.refused(
            Refusal.invalid(
                "key-used-before",
                "This idempotency key was used for another post. Send this one with a new key."));
  }

  /// The content, whatever its spaces and capitals.
  private String fingerprint(Proposer proposer, Idea idea) {
    var person = proposer.person();
    return context
        .ids()
        .of(
            "f",
            person.address().value(),
            folded(person.name()),
            folded(person.company()),
            folded(proposer.phone()),
            folded(idea.title()),
            folded(idea.text()),
            folded(idea.forWhom()));
  }

  private static String folded(String text) {
    var folded = new StringBuilder(text.length());
    var lower = text.toLowerCase(Locale.ROOT);
    for (var i = 0; i < lower.length(); i++) {
      var c = lower.charAt(i);
      if (!Character.isWhitespace(c)) {
        folded.append(c);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }
}
