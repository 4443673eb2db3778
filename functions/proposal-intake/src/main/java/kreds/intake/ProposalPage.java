package kreds.intake;

import java.util.Map;
import java.util.Set;
import kreds.basics.Outcome;
import kreds.intake.pages.JtenoticeGenerated;
import kreds.intake.pages.JteproposalGenerated;
import kreds.proposal.Proposal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;

/// The proposer's own page, behind the link of the receipt: where the proposal stands, what comes
/// next, and what the proposer can do about it.
final class ProposalPage {
  private static final Set<String> DONE =
      Set.of("edit", "withdraw", "approve", "comment", "suggest-candidate");

  private final Ports ports;
  private final Stepping stepping;
  private final ProposerSteps steps;

  ProposalPage(Ports ports, Means means) {
    this.ports = ports;
    this.stepping = new Stepping(ports, means);
    this.steps = new ProposerSteps(means);
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
  Reply act(Visit visit, String id, Act act) {
    return switch (stepping.take(id, step(visit, act))) {
      case Outcome.Refused<Proposal>(var refusal) -> Reply.no(refusal);
      case Outcome.Done<Proposal>(var proposal) ->
          Reply.seeOther(
              "/proposals/" + visit.path("token") + "?done=" + act.name(),
              200,
              ProposalData.forProposer(proposal));
    };
  }

  private Step step(Visit visit, Act act) {
    return switch (act) {
      case Act.Edit edit -> steps.edit(edit.toIdea());
      case Act.Withdraw _ -> steps.withdraw();
      case Act.Approve(var round) -> steps.approve(round);
      case Act.Say(var comment) -> steps.comment(comment, visit.idempotencyKey());
      case Act.Suggest(var name, var company, var email) -> steps.suggest(name, company, email);
    };
  }

  private static Reply.Page page(Visit visit, Proposal proposal, ProposalForms forms, String done) {
    var view = new ProposalView(proposal, forms, done);
    return Reply.page(
        proposal.title(),
        out -> JteproposalGenerated.render(out, null, visit, view),
        ProposalData.forProposer(proposal));
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
