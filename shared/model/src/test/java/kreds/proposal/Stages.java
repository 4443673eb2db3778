package kreds.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.Wording;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// One proposal in each of its states.
final class Stages {
  static final Instant NOW = Instant.parse("2027-01-04T08:00:00Z");

  private Stages() {}

  static Proposal received() {
    var person = new Person("Karen Holm", "", EmailAddress.of("karen@holm.example"), Language.DA);
    var idea = new Idea("Værktøj", "Vi lærer af hinanden.", "");
    return Proposal.received("p-1", "f-1", new Proposer(person, ""), idea, NOW);
  }

  static Proposal asked() {
    return done(in(ProposalState.DESCRIBED).ask(NOW));
  }

  static Proposal approved() {
    return done(asked().approve(1, NOW));
  }

  static Proposal in(ProposalState state) {
    return switch (state) {
      case RECEIVED -> received();
      case REFINING -> done(received().refine(NOW));
      case DESCRIBED -> done(in(ProposalState.REFINING).describe(description("Værktøj"), NOW));
      case PUBLISHED -> done(approved().publish("vaerktoej", false, NOW));
      case DECLINED -> done(received().decline("Findes allerede.", NOW));
      case WITHDRAWN -> done(received().withdraw(NOW));
      case MERGED -> merged();
    };
  }

  static Description description(String title) {
    var wording = new Wording(title, "Tekst", "", List.of());
    return new Description(
        Map.of(Language.DA, wording),
        List.of(),
        new Capacity(12, 15),
        LocalDate.parse("2027-03-01"),
        0);
  }

  static Proposal done(Outcome<Proposal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Proposal>(var proposal) -> proposal;
      case Outcome.Refused<Proposal>(var refusal) -> throw new AssertionError(refusal.detail());
    };
  }

  static Optional<Refusal> refusal(Outcome<Proposal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Proposal> _ -> Optional.empty();
      case Outcome.Refused<Proposal>(var refusal) -> Optional.of(refusal);
    };
  }

  private static Proposal merged() {
    var first = received();
    return new Proposal(
        first.id(),
        first.fingerprint(),
        first.proposer(),
        first.idea(),
        ProposalState.MERGED,
        first.talk(),
        first.refinement(),
        first.ending(),
        first.stamp());
  }
}
