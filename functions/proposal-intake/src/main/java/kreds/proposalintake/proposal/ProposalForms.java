package kreds.proposalintake.proposal;

import java.util.Map;
import kreds.proposal.Idea;
import kreds.web.Form;
import kreds.web.Visit;

/// The forms of the proposer's page, one for each thing to do. Where something is typed, one alone
/// is shown; it may hold what was typed and what is wrong with it.
///
/// @param edit changes the idea
/// @param approve approves the description
/// @param comment says something to staff
/// @param suggest names somebody
public record ProposalForms(Form edit, Form approve, Form comment, Form suggest) {

  /// Forms that nobody has filled in.
  static ProposalForms of(Visit visit, Idea idea) {
    var known = Map.of("title", idea.title(), "idea", idea.text(), "forWhom", idea.forWhom());
    return new ProposalForms(
        visit.form(known), visit.emptyForm(), visit.emptyForm(), visit.emptyForm());
  }

  /// The same in the words of that visit.
  ProposalForms readBy(Visit reader) {
    return new ProposalForms(
        edit.readBy(reader),
        approve.readBy(reader),
        comment.readBy(reader),
        suggest.readBy(reader));
  }

  /// The same, of which one was sent and is not right.
  ProposalForms sent(Form form) {
    return switch (form.typed("action")) {
      case "approve" -> new ProposalForms(edit, form, comment, suggest);
      case "comment" -> new ProposalForms(edit, approve, form, suggest);
      case "suggest-candidate" -> new ProposalForms(edit, approve, comment, form);
      default -> new ProposalForms(form, approve, comment, suggest);
    };
  }
}
