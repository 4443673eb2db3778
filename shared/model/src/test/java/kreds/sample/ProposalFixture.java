package kreds.sample;

import static kreds.sample.SamplePeople.MONDAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.NetworkPlan;
import kreds.network.Wording;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.proposal.Comment;
import kreds.proposal.Idea;
import kreds.proposal.PreparedDecision;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalMerging;
import kreds.proposal.ProposalState;
import kreds.proposal.Proposer;
import kreds.proposal.Suggestion;
import kreds.proposal.Told;
import kreds.text.Language;

/// One proposal in each of its states: `aProposal().asked()`.
public record ProposalFixture(Proposal proposal) {
  /// Karen Holm's idea, as it has arrived.
  public static ProposalFixture aProposal() {
    var person = SamplePeople.person("Karen Holm", "karen@holm.example");
    var idea = new Idea("Værktøj", "Vi lærer af hinanden.", "");
    var received = Proposal.received("p-1", new Proposer(person, ""), idea, Told.ALL, MONDAY);
    return new ProposalFixture(received.after());
  }

  /// How a network of that title is described, for 12 to 15, without costs.
  public static NetworkPlan plan(String title) {
    var wording = new Wording(title, "Tekst", "", List.of());
    var description = new Description(Map.of(Language.DA, wording), List.of());
    return new NetworkPlan(description, new Capacity(12, 15), LocalDate.parse("2027-03-01"), 0);
  }

  /// The proposer says something.
  public static Comment comment(String id, String text) {
    return new Comment(id, Comment.From.PROPOSER, text, MONDAY);
  }

  /// Staff say something to the proposer.
  public static Comment fromStaff(String id, String text) {
    return new Comment(id, Comment.From.STAFF, text, MONDAY);
  }

  /// The decision to decline it, prepared then.
  public static PreparedDecision declining(Proposal seen, String reason, Instant at) {
    return new PreparedDecision(
        PreparedDecision.Kind.DECLINE,
        reason,
        "",
        "",
        Optional.empty(),
        "mette@example.dk",
        at,
        PreparedDecision.Seen.of(seen));
  }

  /// The proposer thinks of that person.
  public static Suggestion suggestion(int number) {
    var address = EmailAddress.of("person" + number + "@firma.example");
    return new Suggestion("n-" + number, "Person " + number, Company.of("Firma"), address, MONDAY);
  }

  /// Described, and the proposer is asked.
  public ProposalFixture asked() {
    var described = in(ProposalState.DESCRIBED).proposal;
    return new ProposalFixture(Outcomes.after(described.ask(Optional.empty(), MONDAY)));
  }

  /// Asked, and the proposer has approved.
  public ProposalFixture approved() {
    return new ProposalFixture(Outcomes.after(asked().proposal.approve(1, MONDAY)));
  }

  /// In that state, by the steps that lead there.
  public ProposalFixture in(ProposalState state) {
    return new ProposalFixture(
        switch (state) {
          case RECEIVED -> proposal;
          case REFINING -> Outcomes.after(proposal.refine(MONDAY));
          case DESCRIBED ->
              Outcomes.after(in(ProposalState.REFINING).proposal.describe(plan("Værktøj"), MONDAY));
          case PUBLISHED ->
              Outcomes.after(
                  approved().proposal.publish("vaerktoej", "", Optional.empty(), MONDAY));
          case DECLINED -> Outcomes.after(proposal.decline("Findes allerede.", MONDAY));
          case WITHDRAWN -> Outcomes.after(proposal.withdraw(MONDAY));
          case MERGED -> merged();
        });
  }

  /// Merged into the one beside it.
  private Proposal merged() {
    return Outcomes.done(
            new ProposalMerging(proposal, another().proposal).decide(new CountingIds(), MONDAY))
        .from()
        .after();
  }

  /// Bo Lund's idea on the same theme, as it has arrived.
  public static ProposalFixture another() {
    var person = SamplePeople.person("Bo Lund", "bo@lund.example");
    var idea = new Idea("Forme", "Vi bygger forme selv.", "");
    var received = Proposal.received("p-2", new Proposer(person, ""), idea, Told.ALL, MONDAY);
    return new ProposalFixture(received.after());
  }
}
