package kreds.proposalintake;

import java.util.Map;
import java.util.Set;
import kreds.outcome.Outcome;
import kreds.proposal.Proposal;
import kreds.proposalintake.pages.JtenoticeGenerated;
import kreds.proposalintake.pages.JteproposalGenerated;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;

/// The proposer's own page, behind the link of the receipt: where the proposal stands, what comes
/// next, and what the proposer can do about it.
final class ProposalPage {
  private static final Set<String> DONE =
      Set.of("edit", "withdraw", "approve", "comment", "suggest-candidate");

  private final IntakePorts ports;
  private final ChangingAProposal stepping;
  private final ProposerChanges steps;

  ProposalPage(IntakePorts ports, IntakeContext context) {
    this.ports = ports;
    this.stepping = new ChangingAProposal(ports, context);
    this.steps = new ProposerChanges(context);
  }

  /// The page.
  Reply show(Visit visit, String id) {
    var done = visit.query("done").filter(DONE::contains).orElse("");
    return ports
        .proposals()
        .of(id)
        .map(it -> page(visit, it, ProposalForms.of(visit, it.idea()), done))
        .orElseGet(() -> gone(visit));
  }

  /// The page with a form that is not right.
  Reply.Page again(Visit visit, String id, Form form) {
    return ports
        .proposals()
        .of(id)
        .map(it -> page(visit, it, ProposalForms.of(visit, it.idea()).sent(form), ""))
        .orElseGet(() -> gone(visit));
  }

  /// Does what the proposer wants.
  Reply act(Visit visit, String id, ProposerAction act) {
    return switch (stepping.take(id, step(visit, act))) {
      case Outcome.Refused<Proposal>(var refusal) -> Reply.no(refusal);
      case Outcome.Done<Proposal>(var proposal) ->
          Reply.seeOther(
              "/proposals/" + visit.path("token") + "?done=" + act.name(),
              200,
              ProposalJson.forProposer(proposal));
    };
  }

  private ProposalChange step(Visit visit, ProposerAction act) {
    return switch (act) {
      case ProposerAction.Edit edit -> steps.edit(edit.toIdea());
      case ProposerAction.Withdraw _ -> steps.withdraw();
      case ProposerAction.Approve(var round) -> steps.approve(round);
      case ProposerAction.Say(var comment) -> steps.comment(comment, visit.idempotencyKey());
      case ProposerAction.Suggest(var name, var company, var email) ->
          steps.suggest(name, company, email);
    };
  }

  private static Reply.Page page(Visit visit, Proposal proposal, ProposalForms forms, String done) {
    var view = new ProposalView(proposal, forms, done);
    return Reply.page(
        proposal.title(),
        out -> JteproposalGenerated.render(out, null, visit, view),
        ProposalJson.forProposer(proposal));
  }

  private static Reply.Page gone(Visit visit) {
    var heading = visit.text("proposal.gone.title");
    var text = visit.text("proposal.gone.text");
    var link = visit.text("propose.title");
    return Reply.page(
            heading,
            out ->
                JtenoticeGenerated.render(out, null, visit, heading, text, "/proposals/new", link),
            Map.of())
        .status(404);
  }
}
