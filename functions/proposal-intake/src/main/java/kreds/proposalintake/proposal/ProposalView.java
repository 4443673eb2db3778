package kreds.proposalintake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.network.NetworkPlan;
import kreds.proposal.Comment;
import kreds.proposal.Idea;
import kreds.proposal.Proposal;
import kreds.proposal.ProposalState;
import kreds.proposal.Suggestion;
import kreds.text.Language;

/// What the proposer's page shows. A template sees no more of a proposal than this: no way leads
/// from here to what staff noted (P3).
public final class ProposalView {
  private static final List<ProposalState> STAGES =
      List.of(
          ProposalState.RECEIVED,
          ProposalState.REFINING,
          ProposalState.DESCRIBED,
          ProposalState.PUBLISHED);

  private final Proposal proposal;
  private final Optional<Proposal> carrier;
  private final ProposalForms forms;
  private final String task;
  private final String done;

  /// @param carrier what carries it on, if it is merged
  ProposalView(
      Proposal proposal,
      Optional<Proposal> carrier,
      ProposalForms forms,
      String task,
      String done) {
    this.proposal = proposal;
    this.carrier = carrier;
    this.forms = forms;
    this.task = task;
    this.done = done;
  }

  /// One stage of the way.
  ///
  /// @param passed whether it is behind the proposal, or where it is
  public record Stage(String name, boolean passed, boolean current) {}

  /// What it is called, for a reader of that language.
  public String title(Language reader) {
    return proposal.titleFor(reader);
  }

  /// The language of that title.
  public Language titleLanguage(Language reader) {
    return proposal.titleLanguage(reader);
  }

  /// The language in which the proposer writes, and in which staff write back: what they say is
  /// said to this one person.
  public Language language() {
    return proposal.proposer().person().language();
  }

  /// The state as its proposer sees it, as its texts are named.
  public String state() {
    return seen().word();
  }

  /// A description that the proposer cannot read yet is still being written.
  private ProposalState seen() {
    return proposal.state() == ProposalState.DESCRIBED && plan().isEmpty()
        ? ProposalState.REFINING
        : proposal.state();
  }

  /// What comes next, as its text is named: of a described proposal it matters whose turn it is.
  public String stage() {
    if (canApprove()) {
      return "approve";
    }
    return isApproved() && isOpen() ? "approved" : proposal.state().word();
  }

  /// How the state looks.
  public String badge() {
    return switch (proposal.state()) {
      case RECEIVED, REFINING, DESCRIBED -> "";
      case PUBLISHED -> "good";
      case DECLINED, MERGED, WITHDRAWN -> "quiet";
    };
  }

  /// The way to a network, with where this proposal is on it: what is approved is done.
  public List<Stage> steps() {
    var steps = new ArrayList<Stage>();
    var reached = STAGES.indexOf(seen());
    for (var at = 0; at < STAGES.size(); at++) {
      steps.add(new Stage(STAGES.get(at).word(), at <= reached, at == reached && !isApproved()));
    }
    return steps;
  }

  /// The one thing that is being written, as its text is named; blank where the page is only read.
  /// Never two at a time, so that what is typed into one form is not lost by sending another.
  public String task() {
    return task;
  }

  /// What has just been done, as its text is named; blank when nothing was.
  public String done() {
    return done;
  }

  /// Why it was declined; blank otherwise.
  public String reason() {
    return proposal.ending().reason();
  }

  /// The network that it became; blank otherwise.
  public String network() {
    return proposal.ending().network();
  }

  /// Whether something can still come of it.
  public boolean isOpen() {
    return proposal.state().isOpen();
  }

  /// Whether the proposer can still edit and withdraw it.
  public boolean canEdit() {
    return AllowedActions.canEdit(proposal);
  }

  /// Whether the proposer is asked to approve the description.
  public boolean canApprove() {
    return AllowedActions.canApprove(proposal);
  }

  /// Whether the proposer has approved it.
  public boolean isApproved() {
    return proposal.refinement().approval().isPresent();
  }

  /// Which description this is, so that nobody approves one that was not read.
  public String round() {
    return Integer.toString(proposal.refinement().round());
  }

  /// The description, once the proposer is asked about it.
  public Optional<NetworkPlan> plan() {
    return AllowedActions.isShown(proposal) ? proposal.refinement().plan() : Optional.empty();
  }

  /// The idea in the proposer's own words.
  public Idea idea() {
    return proposal.idea();
  }

  /// The conversation with staff.
  public List<Comment> comments() {
    return proposal.correspondence().comments();
  }

  /// Whom the proposer has named.
  public List<Suggestion> suggestions() {
    return proposal.correspondence().named();
  }

  /// What carries it on, if it is merged, for a reader of that language: it is another's, of whom
  /// nothing is shown.
  public Optional<CarrierJson> carrier(Language reader) {
    return carrier.map(it -> CarrierJson.of(it, reader));
  }

  /// The language of its title.
  public Language carrierLanguage(Language reader) {
    return carrier.map(it -> it.titleLanguage(reader)).orElse(reader);
  }

  /// The forms of the page.
  public ProposalForms forms() {
    return forms;
  }
}
