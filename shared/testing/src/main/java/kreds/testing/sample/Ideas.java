package kreds.testing.sample;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kreds.basics.Consequences;
import kreds.basics.EmailAddress;
import kreds.basics.Outcome;
import kreds.basics.Person;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.Proposer;
import kreds.proposal.StaffNote;
import kreds.text.Language;

/// A proposal at each stage of its life: Karen Holm's network for toolmakers.
public final class Ideas {
  /// What staff think of it, and nobody else may read (P3).
  public static final String SECRET = "Ringede til konkurrenten: hemmeligt notat";

  private Ideas() {}

  /// Who had the idea.
  public static Person karen() {
    return new Person(
        "Karen Holm", "Holm Værktøj ApS", EmailAddress.of("karen@holm.example"), Language.DA);
  }

  /// The idea as it was typed.
  public static Idea toolmakers() {
    return new Idea(
        "Netværk for værktøjsmagere", "Vi er få, og vi lærer af hinanden.", "Værktøjsmagere");
  }

  /// Just arrived.
  public static Proposal received() {
    return Proposal.received(
        "p-1", "f-1", new Proposer(karen(), "20 30 40 50"), toolmakers(), SampleNetworks.MONDAY);
  }

  /// Taken by staff, who have noted something among themselves.
  public static Proposal refining() {
    var note = new StaffNote("mette@example.dk", SECRET, later(1));
    return done(done(received().refine(later(1))).note(note, later(1)));
  }

  /// Described, not asked about.
  public static Proposal described() {
    return done(refining().describe(description(), later(2)));
  }

  /// The proposer is asked.
  public static Proposal asked() {
    return done(described().ask(later(3)));
  }

  /// The proposer has approved.
  public static Proposal approved() {
    return done(asked().approve(1, later(4)));
  }

  /// As staff describe it.
  public static Description description() {
    var wording =
        new Wording(
            "Netværk for værktøjsmagere",
            "Erfaringer med sprøjtestøbeværktøj.",
            "Værktøjsmagere og konstruktører",
            List.of("Stålvalg", "Vedligehold"));
    return new Description(
        Map.of(Language.DA, wording),
        List.of(new SpeakerIdea("Ole Kirk", "Stål", 6_000)),
        new Capacity(12, 15),
        LocalDate.parse("2027-03-01"),
        30_000);
  }

  /// No letter, no line in the audit.
  public static Consequences nothing() {
    return new Consequences(List.of(), List.of());
  }

  /// So many hours after it arrived.
  public static Instant later(int hours) {
    return SampleNetworks.MONDAY.plus(Duration.ofHours(hours));
  }

  /// What came of a step that is possible.
  public static Proposal done(Outcome<Proposal> outcome) {
    return switch (outcome) {
      case Outcome.Done<Proposal>(var proposal) -> proposal;
      case Outcome.Refused<Proposal>(var refusal) -> throw new AssertionError(refusal.detail());
    };
  }
}
