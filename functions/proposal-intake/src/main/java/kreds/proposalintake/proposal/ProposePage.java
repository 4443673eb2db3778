package kreds.proposalintake.proposal;

import kreds.proposalintake.pages.JteproposeGenerated;
import kreds.proposalintake.pages.JteproposedGenerated;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// The page where anybody proposes a network. What it answers says nothing of who has written
/// before, or what became of it: that stands behind the link in the receipt.
public final class ProposePage {
  private static final String PATH = "/proposals/new";

  private final Receiving receiving;

  public ProposePage(Receiving receiving) {
    this.receiving = receiving;
  }

  /// With its routes.
  public Routes on(Routes routes) {
    return routes
        .get(
            "GET /proposals/new",
            Operation.of(
                "proposalForm",
                "The form to propose a network",
                ProposalHelpJson.class,
                "The form."),
            this::show)
        .post(
            "POST /proposals",
            Operation.of(
                    "propose",
                    "Propose a network",
                    ProposalReceivedJson.class,
                    "The idea has arrived; a receipt with a personal link follows by email.")
                .accepted()
                .details(
                    "An address gets one receipt a day. The same proposal again, a day later, brings"
                        + " its link in place of a receipt. More than people send of one source is"
                        + " answered the same and not taken."),
            ProposalInput.INPUT,
            this::receive,
            this::form,
            _ -> arrived());
  }

  /// The form, or the thanks for one that was sent.
  Reply show(Visit visit) {
    return visit.query("sent").isPresent()
        ? thanks(visit)
        : form(visit, visit.emptyForm())
            .about(visit.text("propose.lead", "association", visit.association()));
  }

  /// The form as it is.
  Reply.Page form(Visit visit, Form form) {
    return Reply.page(
        visit.text("propose.title"),
        out -> JteproposeGenerated.render(out, null, visit, form),
        ProposalInput.toJson());
  }

  /// Takes in what was typed.
  Reply receive(Visit visit, ProposalInput typed) {
    return receiving
        .receive(typed.proposer(visit.language()), typed.toIdea(), visit.arrival())
        .fold(_ -> arrived(), Reply::no);
  }

  private static Reply arrived() {
    return Reply.seeOther(PATH + "?sent=1", 202, new ProposalReceivedJson());
  }

  private static Reply thanks(Visit visit) {
    return Reply.page(
        visit.text("proposed.title"),
        out -> JteproposedGenerated.render(out, null, visit),
        ProposalInput.toJson());
  }
}
