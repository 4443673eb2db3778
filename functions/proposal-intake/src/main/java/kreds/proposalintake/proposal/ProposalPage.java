package kreds.proposalintake.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.link.LinkSubject;
import kreds.proposal.Proposal;
import kreds.proposalintake.pages.JtenoticeGenerated;
import kreds.proposalintake.pages.JteproposalGenerated;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// The proposer's own page, behind the link of the receipt: where the proposal stands, what comes
/// next, and what the proposer can do about it.
public final class ProposalPage {
  private static final Set<String> DONE =
      Set.of("edit", "withdraw", "approve", "comment", "suggest-candidate");

  /// Of these something is typed: each has a page of its own.
  private static final Set<String> TASKS = Set.of("edit", "comment", "suggest-candidate");

  private static final Input<ProposerAction> ACTION =
      Input.byAction(
          List.of(
              ProposerAction.Edit.INPUT.named("edit"),
              ProposerAction.Withdraw.INPUT.named("withdraw"),
              ProposerAction.Approve.INPUT.named("approve"),
              ProposerAction.Say.INPUT.named("comment"),
              ProposerAction.Suggest.INPUT.named("suggest-candidate")));

  private final ChangingAProposal changing;

  public ProposalPage(ChangingAProposal changing) {
    this.changing = changing;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .link(
            "GET /proposals/{token}",
            Operation.of(
                "proposal",
                "The proposer's page; changes nothing",
                ProposalJson.class,
                "Where the proposal stands."),
            LinkSubject.OfProposal.LINK,
            this::show)
        .linkPost(
            "POST /proposals/{token}",
            Operation.of(
                "actOnProposal",
                "Edit, withdraw, approve, comment, or suggest a candidate",
                ProposalJson.class,
                "Where the proposal stands now."),
            LinkSubject.OfProposal.LINK,
            ACTION,
            this::act,
            this::again);
  }

  /// The page.
  private Reply show(Visit visit, LinkSubject.OfProposal about) {
    var done = visit.query("done").filter(DONE::contains).orElse("");
    return changing
        .proposals()
        .of(about.proposal())
        .map(it -> page(visit, it, ProposalForms.of(visit, it.idea()), asked(visit, it), done))
        .orElseGet(() -> gone(visit));
  }

  /// What the proposer wants to write, if that can be sent in this state.
  private static String asked(Visit visit, Proposal proposal) {
    return visit
        .query("do")
        .filter(TASKS::contains)
        .filter(AllowedActions.of(proposal)::contains)
        .orElse("");
  }

  /// The page with a form that is not right, which keeps what was typed whatever the state is.
  private Reply.Page again(Visit visit, LinkSubject.OfProposal about, Form form) {
    return changing
        .proposals()
        .of(about.proposal())
        .map(it -> page(visit, it, ProposalForms.of(visit, it.idea()).sent(form), task(form), ""))
        .orElseGet(() -> gone(visit));
  }

  private static String task(Form form) {
    var action = form.typed("action");
    return TASKS.contains(action) ? action : "";
  }

  /// Does what the proposer wants.
  private Reply act(Visit visit, LinkSubject.OfProposal about, ProposerAction action) {
    return Reply.of(
        changing.take(about.proposal(), action, visit.attempt()),
        proposal ->
            Reply.seeOther(
                "/proposals/" + visit.path("token") + "?done=" + action.word(),
                200,
                ProposalJson.of(proposal, carrier(proposal))));
  }

  private Optional<Proposal> carrier(Proposal proposal) {
    return MergingProposals.carrier(changing.proposals(), proposal);
  }

  private Reply.Page page(
      Visit visit, Proposal proposal, ProposalForms forms, String task, String done) {
    var reader = visit.readBy(proposal.proposer().person());
    var carrier = carrier(proposal);
    var view = new ProposalView(proposal, carrier, forms.readBy(reader), task, done);
    return Reply.page(
            task.isEmpty() ? view.title(reader.language()) : reader.text("task." + task),
            out -> JteproposalGenerated.render(out, null, reader, view),
            ProposalJson.of(proposal, carrier))
        .readBy(reader);
  }

  private static Reply.Page gone(Visit visit) {
    var heading = visit.text("proposal.gone.title");
    var text = visit.text("proposal.gone.text");
    var link = visit.text("propose.title");
    return Reply.gone(
        heading,
        out -> JtenoticeGenerated.render(out, null, visit, heading, text, "/proposals/new", link));
  }
}
