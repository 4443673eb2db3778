package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import kreds.person.EmailAddress;
import kreds.proposal.Comment;
import kreds.proposal.StaffNote;
import kreds.proposal.Suggestion;
import kreds.proposal.Correspondence;

/// What was said about a proposal, as parts of its row. Staff's notes lie in an attribute of their
/// own.
final class TalkItems {
  private static final String NOTES = "staffNotes";
  private static final String COMMENTS = "comments";
  private static final String SUGGESTIONS = "suggestions";

  private TalkItems() {}

  static void put(Item item, Correspondence talk) {
    var notes = new ArrayList<Item>();
    for (var note : talk.notes()) {
      notes.add(Item.empty().put("by", note.by()).put("text", note.text()).put("at", note.at()));
    }
    var comments = new ArrayList<Item>();
    for (var comment : talk.comments()) {
      comments.add(toItem(comment));
    }
    var suggestions = new ArrayList<Item>();
    for (var suggestion : talk.suggestions()) {
      suggestions.add(toItem(suggestion));
    }
    item.putAll(NOTES, notes).putAll(COMMENTS, comments).putAll(SUGGESTIONS, suggestions);
  }

  static Correspondence of(Item item) {
    var notes = new ArrayList<StaffNote>();
    for (var note : item.parts(NOTES)) {
      notes.add(new StaffNote(note.text("by"), note.text("text"), note.instant("at")));
    }
    return new Talk(notes, comments(item), suggestions(item));
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

  private static Item toItem(Suggestion suggestion) {
    return Item.empty()
        .put("name", suggestion.name())
        .put("company", suggestion.company())
        .put("address", suggestion.address().value())
        .put("at", suggestion.at());
  }

  private static List<Suggestion> suggestions(Item item) {
    var suggestions = new ArrayList<Suggestion>();
    for (var part : item.parts(SUGGESTIONS)) {
      var address = new EmailAddress(part.required("address"));
      suggestions.add(
          new Suggestion(part.text("name"), part.text("company"), address, part.instant("at")));
    }
    return suggestions;
  }
}
