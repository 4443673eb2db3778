package kreds.proposalintake.proposal;

import java.util.List;
import java.util.function.Supplier;
import kreds.proposalintake.pages.JteproposeGenerated;
import kreds.proposalintake.pages.JteproposedGenerated;
import kreds.text.PercentEncoded;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// The page where anybody proposes a network. What it answers says nothing of who has written
/// before, or what became of it: that stands behind the link in the receipt.
public final class ProposePage {
  private static final String PATH = "/proposals/new";
  private static final String ABOUT = "about";
  private static final int MOST_AFTERWARD = 3;

  private final Receiving receiving;
  private final Supplier<JoinPage> joining;

  /// @param joining made once somebody looks for what is alike, or wants to join it
  public ProposePage(Receiving receiving, Supplier<JoinPage> joining) {
    this.receiving = receiving;
    this.joining = joining;
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
                    "Propose a network, see what is like it, or join an idea",
                    ProposalReceivedJson.class,
                    "The idea, or the wish to join one, has arrived; a receipt follows by email."
                        + " To a preview (200): what is like it.")
                .accepted()
                .details(
                    "An address gets one receipt a day. The same proposal again, a day later, brings"
                        + " its link in place of a receipt. More than people send of one source is"
                        + " answered the same and not taken. With action=preview nothing is stored."),
            IdeaPost.INPUT,
            this::receive,
            this::again,
            ProposePage::arrived);
  }

  /// The form, or the thanks for one that was sent.
  Reply show(Visit visit) {
    if (visit.query("sent").isPresent()) {
      return thanks(visit);
    }
    return visit.query("join").isPresent()
        ? joining.get().show(visit)
        : form(visit, visit.emptyForm(), List.of())
            .about(visit.text("propose.lead", "association", visit.association()));
  }

  /// The form that was sent and is not right, or is to be read in another language.
  private Reply.Page again(Visit visit, Form form) {
    if (!form.typed("join").isEmpty()) {
      return joining.get().form(visit, form);
    }
    return JoinPage.isPreview(form)
        ? joining.get().preview(visit, form)
        : form(visit, form, List.of());
  }

  /// The form as it is.
  ///
  /// @param similar what is like what stands in it
  static Reply.Page form(Visit visit, Form form, List<SimilarJson> similar) {
    return Reply.page(
        visit.text("propose.title"),
        out -> JteproposeGenerated.render(out, null, visit, form, similar),
        ProposalInput.toJson());
  }

  /// Takes in what was typed.
  Reply receive(Visit visit, IdeaPost posted) {
    if (posted instanceof ProposalInput typed) {
      return receiving
          .receive(typed.proposer(visit.language()), typed.toIdea(), visit.arrival())
          .fold(_ -> arrived(typed.title()), Reply::no);
    }
    return joining.get().receive(visit, posted);
  }

  /// The same for what is not taken: what it was about is in the form.
  private static Reply arrived(Visit visit) {
    var about = "";
    for (var field : visit.posted().fields()) {
      if (field.value().equals("join")) {
        return JoinPage.arrived();
      }
      about = field.value().equals("title") ? field.label() : about;
    }
    return arrived(about);
  }

  /// What the page with thanks compares is the title alone, since it stands in an address.
  private static Reply arrived(String title) {
    var about = title.isBlank() ? "" : "&" + ABOUT + "=" + PercentEncoded.of(title.strip(), "-._~");
    return Reply.seeOther(PATH + "?sent=1" + about, 202, new ProposalReceivedJson());
  }

  private Reply thanks(Visit visit) {
    var joined = visit.query("sent").filter(JoinPage.JOINED::equals).isPresent();
    var about = joined ? "" : visit.query(ABOUT).orElse("");
    var similar =
        about.isBlank()
            ? List.<SimilarJson>of()
            : joining.get().similar(visit, about, "", MOST_AFTERWARD);
    return Reply.page(
        visit.text(joined ? "joined.title" : "proposed.title"),
        out -> JteproposedGenerated.render(out, null, visit, joined, similar),
        ProposalInput.toJson());
  }
}
