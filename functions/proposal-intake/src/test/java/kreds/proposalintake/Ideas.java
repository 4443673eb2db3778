package kreds.proposalintake;

import static kreds.sample.SamplePeople.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.NetworkPlan;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Comment;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.Proposer;
import kreds.proposal.StaffNote;
import kreds.proposal.Told;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import kreds.text.Language;

/// A proposal at each stage of its life: Karen Holm's network for toolmakers.
final class Ideas {
  /// What staff think of it, and nobody else may read (P3).
  static final String SECRET = "Ringede til konkurrenten: hemmeligt notat";

  /// The network of the samples in `events/`.
  static final String NETWORK = "plastgenanvendelse";

  private Ideas() {}

  /// Just arrived.
  static Proposal received() {
    var karen =
        new Person(
            "Karen Holm",
            Company.of("Holm Værktøj ApS"),
            EmailAddress.of("karen@holm.example"),
            Language.DA);
    var idea =
        new Idea(
            "Netværk for værktøjsmagere", "Vi er få, og vi lærer af hinanden.", "Værktøjsmagere");
    return Proposal.received("p-1", new Proposer(karen, "20 30 40 50"), idea, Told.ALL, MONDAY)
        .after();
  }

  /// The same of somebody who reads English, as staff have described it in Danish, with a word to
  /// her.
  static Proposal ofAnEnglishReader() {
    var karen = received().proposer().person();
    var reader = new Person(karen.name(), karen.company(), karen.address(), Language.EN);
    var idea = new Idea("Tool makers", "We are few, and learn from one another.", "Tool makers");
    var received =
        Proposal.received("p-1", new Proposer(reader, ""), idea, Told.ALL, MONDAY).after();
    var refining = Outcomes.after(received.refine(later(1)));
    var message = new Comment("m-1", Comment.From.STAFF, "Is this what you meant?", later(3));
    return Outcomes.after(
        Outcomes.after(refining.describe(plan(), later(2))).ask(Optional.of(message), later(3)));
  }

  /// Taken by staff, who have noted something among themselves.
  static Proposal refining() {
    var note = new StaffNote("mette@example.dk", SECRET, later(1));
    return Outcomes.after(Outcomes.after(received().refine(later(1))).note(note, later(1)));
  }

  /// Taken by staff, of a proposer who reads that language.
  static Proposal readIn(Language language) {
    var known = refining();
    var karen = known.proposer().person();
    var reader = new Person(karen.name(), karen.company(), karen.address(), language);
    return new Proposal(
        known.id(),
        new Proposer(reader, known.proposer().phone()),
        known.idea(),
        known.state(),
        known.correspondence(),
        known.refinement(),
        known.handling(),
        known.ending(),
        known.stamp());
  }

  /// Described, not asked about.
  static Proposal described() {
    return Outcomes.after(refining().describe(plan(), later(2)));
  }

  /// The proposer is asked.
  static Proposal asked() {
    return Outcomes.after(described().ask(Optional.empty(), later(3)));
  }

  /// The proposer has approved.
  static Proposal approved() {
    return Outcomes.after(asked().approve(1, later(4)));
  }

  /// As staff describe it.
  static NetworkPlan plan() {
    var wording =
        new Wording(
            "Netværk for værktøjsmagere",
            "Erfaringer med sprøjtestøbeværktøj.",
            "Værktøjsmagere og konstruktører",
            List.of("Stålvalg", "Vedligehold"));
    var speaker = new SpeakerIdea("Ole Kirk", "Stål", 6_000);
    return new NetworkPlan(
        new Description(Map.of(Language.DA, wording), List.of(speaker)),
        new Capacity(12, 15),
        LocalDate.parse("2027-03-01"),
        30_000);
  }

  private static Instant later(int hours) {
    return MONDAY.plus(Duration.ofHours(hours));
  }

  /// That person as a candidate of the sample's network, named by staff.
  static Candidate candidate(int number, Basis basis) {
    var origin = new Candidate.Origin(CandidateSource.STAFF, basis, "");
    return Candidate.named("c-" + number, NETWORK, SamplePeople.person(number), origin, MONDAY);
  }

  /// What somebody types who has an idea.
  static Map<String, Object> typed() {
    return Map.of(
        "name",
        "Karen Holm",
        "email",
        "karen@holm.example",
        "title",
        "Værktøj",
        "idea",
        "Vi lærer af hinanden.");
  }
}
