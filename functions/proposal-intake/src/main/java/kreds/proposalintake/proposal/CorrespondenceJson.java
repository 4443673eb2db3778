package kreds.proposalintake.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.proposal.Comment;
import kreds.proposal.StaffNote;
import kreds.proposal.Suggestion;

/// What was said about a proposal, as data.
final class CorrespondenceJson {
  private static final String TEXT = "text";

  private CorrespondenceJson() {}

  static List<Object> comments(List<Comment> comments) {
    var list = new ArrayList<Object>();
    for (var comment : comments) {
      var from = comment.from() == Comment.From.PROPOSER ? "proposer" : "secretariat";
      list.add(Map.of("from", from, TEXT, comment.text(), "at", comment.at().toString()));
    }
    return list;
  }

  static List<Object> suggestions(List<Suggestion> suggestions) {
    var list = new ArrayList<Object>();
    for (var one : suggestions) {
      list.add(
          Map.of(
              "name", one.name(), "company", one.company().name(), "email", one.address().value()));
    }
    return list;
  }

  /// For staff only (P3).
  static List<Object> notes(List<StaffNote> notes) {
    var list = new ArrayList<Object>();
    for (var note : notes) {
      list.add(Map.of("by", note.by(), TEXT, note.text(), "at", note.at().toString()));
    }
    return list;
  }
}
