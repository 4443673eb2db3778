package kreds.proposalintake.proposal;

import java.util.List;
import kreds.limit.OpenForm;
import kreds.outcome.Refusal;
import kreds.proposalintake.pages.JtenoticeGenerated;
import kreds.proposalintake.pages.JteproposeGenerated;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.FieldError;

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
                    "The idea has arrived; a receipt with a personal link follows by mail.")
                .accepted()
                .details(
                    "An address gets one receipt a day. More than people send of one source is"
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
        .receive(
            typed.proposer(visit.language()),
            typed.toIdea(),
            visit.idempotencyKey(),
            visit.arrival())
        .fold(
            _ -> arrived(),
            refusal -> OpenForm.isOver(refusal) ? Reply.no(refusal) : again(visit, typed, refusal));
  }

  private static Reply arrived() {
    return Reply.seeOther(PATH + "?sent=1", 202, new ProposalReceivedJson());
  }

  private Reply again(Visit visit, ProposalInput typed, Refusal refusal) {
    return new Reply.Invalid(
        List.of(FieldError.of("idempotencyKey", refusal.code())),
        form(visit, visit.form(typed.again()).refused(refusal)).status(422));
  }

  private static Reply thanks(Visit visit) {
    var heading = visit.text("propose.sent.title");
    var text = visit.text("propose.sent.text");
    var link = visit.text("propose.sent.networks");
    return Reply.page(
        heading,
        out -> JtenoticeGenerated.render(out, null, visit, heading, text, "/networks", link),
        ProposalInput.toJson());
  }
}
