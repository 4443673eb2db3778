package kreds.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;

/// What has been said about a proposal: by staff among themselves, between proposer and staff, and
/// whom the proposer has named.
///
/// @param linkSentAt when the link to the page was last sent again
public record Correspondence(
    List<StaffNote> notes,
    List<Comment> comments,
    List<Suggestion> suggestions,
    Optional<Instant> linkSentAt) {

  /// How many people a proposer can name.
  public static final int MOST_SUGGESTIONS = 30;

  /// How many characters of notes and remarks one proposal holds: what a row of the table takes,
  /// with room to spare.
  static final int MOST_CHARACTERS = 100_000;

  /// Nothing yet.
  public static final Correspondence NONE =
      new Correspondence(List.of(), List.of(), List.of(), Optional.empty());

  public Correspondence {
    notes = List.copyOf(notes);
    comments = List.copyOf(comments);
    suggestions = List.copyOf(suggestions);
  }

  Outcome<Correspondence> add(StaffNote note) {
    return hasRoomFor(note.text())
        ? Outcome.done(new Correspondence(append(notes, note), comments, suggestions, linkSentAt))
        : Refusals.full();
  }

  Outcome<Correspondence> add(Comment comment) {
    return hasRoomFor(comment.text())
        ? Outcome.done(
            new Correspondence(notes, append(comments, comment), suggestions, linkSentAt))
        : Refusals.full();
  }

  Outcome<Correspondence> add(Suggestion suggestion) {
    return suggestions.size() < MOST_SUGGESTIONS
        ? Outcome.done(
            new Correspondence(notes, comments, append(suggestions, suggestion), linkSentAt))
        : Refusals.suggestionsFull(MOST_SUGGESTIONS);
  }

  Correspondence linkSent(Instant now) {
    return new Correspondence(notes, comments, suggestions, Optional.of(now));
  }

  boolean has(StaffNote note) {
    for (var known : notes) {
      if (note.repeats(known)) {
        return true;
      }
    }
    return false;
  }

  boolean holds(Comment comment) {
    for (var known : comments) {
      if (known.id().equals(comment.id())) {
        return true;
      }
    }
    return false;
  }

  /// Whether that side has said those words, whenever it was.
  boolean says(Comment comment) {
    for (var known : comments) {
      if (known.from() == comment.from() && known.text().equals(comment.text())) {
        return true;
      }
    }
    return false;
  }

  Optional<Suggestion> at(EmailAddress address) {
    for (var known : suggestions) {
      if (known.address().equals(address)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private boolean hasRoomFor(String text) {
    var used = text.length();
    for (var note : notes) {
      used += note.text().length();
    }
    for (var comment : comments) {
      used += comment.text().length();
    }
    return used <= MOST_CHARACTERS;
  }

  private static <T> List<T> append(List<T> all, T one) {
    var longer = new ArrayList<>(all);
    longer.add(one);
    return longer;
  }
}
