package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import kreds.proposal.Comment;
import kreds.proposal.Correspondence;
import kreds.proposal.StaffNote;
import kreds.proposal.Suggestion;

/// What was said about a proposal, as parts of its row; whom the proposer named has rows of its
/// own. Staff's notes lie in an attribute of their own.
final class CorrespondenceItems {
  private static final String NOTES = "staffNotes";
  private static final String COMMENTS = "comments";
  private static final String LINK_SENT_AT = "linkSentAt";

  private CorrespondenceItems() {}

  static void put(Item item, Correspondence said) {
    var notes = new ArrayList<Item>();
    for (var note : said.notes()) {
      notes.add(Item.empty().put("by", note.by()).put("text", note.text()).put("at", note.at()));
    }
    var comments = new ArrayList<Item>();
    for (var comment : said.comments()) {
      comments.add(toItem(comment));
    }
    item.putAll(NOTES, notes).putAll(COMMENTS, comments).put(LINK_SENT_AT, said.linkSentAt());
  }

  static Correspondence of(Item item, List<Suggestion> suggestions) {
    var notes = new ArrayList<StaffNote>();
    for (var note : item.parts(NOTES)) {
      notes.add(new StaffNote(note.text("by"), note.text("text"), note.instant("at")));
    }
    return new Correspondence(notes, comments(item), suggestions, item.maybeInstant(LINK_SENT_AT));
  }

  private static Item toItem(Comment comment) {
    return Item.empty()
        .put("id", comment.id())
        .put("from", comment.from())
        .put("text", comment.text())
        .put("at", comment.at());
  }

  private static List<Comment> comments(Item item) {
    var comments = new ArrayList<Comment>();
    for (var comment : item.parts(COMMENTS)) {
      var from = comment.constant("from", Comment.From.class);
      comments.add(
          new Comment(comment.required("id"), from, comment.text("text"), comment.instant("at")));
    }
    return comments;
  }
}
