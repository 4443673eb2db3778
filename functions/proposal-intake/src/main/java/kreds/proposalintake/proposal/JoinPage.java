package kreds.proposalintake.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.proposalintake.pages.JtejoinGenerated;
import kreds.proposalintake.pages.JtenoticeGenerated;
import kreds.proposalintake.pages.JteproposeGenerated;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.form.Field;

/// What is like an idea, and the page on which one joins it instead of proposing another (P6).
public final class JoinPage {
  static final String JOINED = "joined";

  private static final int MOST = 5;

  private final Joining joining;
  private final SimilarIdeas similar;

  public JoinPage(ChangingAProposal changing, SimilarIdeas similar) {
    this.joining = new Joining(changing);
    this.similar = similar;
  }

  /// The form to join the idea that the address names.
  Reply show(Visit visit) {
    return form(visit, visit.form(Map.of("join", visit.query("join").orElse(""))));
  }

  /// The form as it is, if there is such an idea.
  Reply.Page form(Visit visit, Form form) {
    var known = similar.toJoin(form.typed("join"), visit.language());
    if (known.isEmpty()) {
      return gone(visit);
    }
    var labelled = form.labelled(Map.of("idea", visit.text("join.words")));
    return Reply.page(
        visit.text("join.title"),
        out -> JtejoinGenerated.render(out, null, visit, labelled, known.get()),
        ProposalInput.toJson());
  }

  /// Shows what is like it, or takes in that somebody wants to join.
  Reply receive(Visit visit, IdeaPost posted) {
    return switch (posted) {
      case PreviewInput typed -> preview(visit, typed);
      case JoinInput wish ->
          joining
              .join(wish.join(), wish.person(visit.language()), wish.words(), visit.arrival())
              .fold(_ -> arrived(), Reply::no);
      case ProposalInput _ -> throw new IllegalArgumentException("an idea is received elsewhere");
    };
  }

  /// The same whoever it was, and whatever was there before.
  static Reply arrived() {
    return Reply.seeOther("/proposals/new?sent=" + JOINED, 202, new ProposalReceivedJson());
  }

  List<SimilarJson> similar(Visit visit, String title, String text, int most) {
    return similar.to(title, text, visit.language(), most);
  }

  /// The fields of the page: who it is, and a few words.
  public static List<Field<?>> fields() {
    return List.of(
        ProposalInput.NAME,
        ProposalInput.COMPANY,
        ProposalInput.EMAIL,
        ProposalInput.PHONE,
        ProposalInput.IDEA.or(""));
  }

  /// Whether what is like it is to be shown with the form.
  public static boolean isPreview(Form form) {
    return form.typed(PreviewInput.ACTION).equals("preview") && !form.isFaulty();
  }

  /// What is like what stands in the form, with the form to be sent on as it is.
  Reply.Page preview(Visit visit, Form form) {
    var typed = new PreviewInput(form.typed("title"), form.typed("idea"), form.typed("forWhom"));
    return ProposePage.form(visit, form, alike(visit, typed));
  }

  private Reply preview(Visit visit, PreviewInput typed) {
    var found = alike(visit, typed);
    var known = new HashMap<String, String>();
    for (var field : visit.posted().fields()) {
      known.put(field.value(), field.label());
    }
    var form = visit.form(known);
    return Reply.page(
        visit.text("propose.title"),
        out -> JteproposeGenerated.render(out, null, visit, form, found),
        ProposalReceivedJson.preview(found));
  }

  private List<SimilarJson> alike(Visit visit, PreviewInput typed) {
    return similar(visit, typed.title(), typed.idea() + "\n" + typed.forWhom(), MOST);
  }

  private static Reply.Page gone(Visit visit) {
    var heading = visit.text("join.gone.title");
    var text = visit.text("join.gone.text");
    var link = visit.text("propose.title");
    return Reply.gone(
        heading,
        out -> JtenoticeGenerated.render(out, null, visit, heading, text, "/proposals/new", link));
  }
}
