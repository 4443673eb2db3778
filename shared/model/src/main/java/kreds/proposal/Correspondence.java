package kreds.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;

/// What has been said about a proposal: by staff among themselves, between proposer and staff, and
/// who might take part.
///
/// @param linkSentAt when the link to the page was last sent again
public record Correspondence(
    List<StaffNote> notes,
    List<Comment> comments,
    List<Suggestion> suggestions,
    Optional<Instant> linkSentAt) {

  /// How many people a proposer can name.
  public static final int MOST_SUGGESTIONS = 30;

  /// How many people a proposal holds, whoever thought of them: each is two rows when it is
  /// published, and all of that is one transaction.
  public static final int MOST_PEOPLE = 40;

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
    return suggestions.size() < MOST_PEOPLE && named().size() < MOST_SUGGESTIONS
        ? Outcome.done(
            new Correspondence(notes, comments, append(suggestions, suggestion), linkSentAt))
        : Refusals.suggestionsFull(MOST_SUGGESTIONS);
  }

  /// With the people of another proposal; nobody twice, in the order in which they were thought of.
  Outcome<Correspondence> carrying(List<Suggestion> others) {
    var all = new ArrayList<>(suggestions);
    for (var other : others) {
      if (!has(other.address())) {
        all.add(other);
      }
    }
    if (all.size() > MOST_PEOPLE) {
      return Refusals.tooManyTogether(MOST_PEOPLE);
    }
    all.sort(Comparator.comparing(Suggestion::at).thenComparing(Suggestion::id));
    return Outcome.done(new Correspondence(notes, comments, all, linkSentAt));
  }

  /// With somebody's own wish to join, in place of an earlier one of the same address. Where no
  /// more fit it stays as it is: what was typed reaches staff by mail.
  Correspondence joinedBy(Suggestion self) {
    var all = new ArrayList<>(suggestions);
    var isThere = all.removeIf(known -> known.id().equals(self.id()));
    if (!isThere && all.size() >= MOST_PEOPLE) {
      return this;
    }
    all.add(self);
    return new Correspondence(notes, comments, all, linkSentAt);
  }

  /// Who want to join.
  public List<Suggestion> wishes() {
    return from(SuggestionSource.SELF);
  }

  /// The wish of that address to join.
  Optional<Suggestion> wishOf(EmailAddress who) {
    for (var one : suggestions) {
      if (one.source() == SuggestionSource.SELF && one.address().equals(who)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /// Those of them who are here no more.
  public List<Suggestion> without(List<Suggestion> before) {
    var gone = new ArrayList<>(before);
    for (var here : suggestions) {
      gone.removeIf(known -> known.id().equals(here.id()));
    }
    return gone;
  }

  Correspondence without(Suggestion wish) {
    var others = new ArrayList<>(suggestions);
    others.remove(wish);
    return new Correspondence(notes, comments, others, linkSentAt);
  }

  /// Whom the proposer has named: nobody else's people are theirs to read.
  public List<Suggestion> named() {
    return from(SuggestionSource.PROPOSER);
  }

  private List<Suggestion> from(SuggestionSource source) {
    var found = new ArrayList<Suggestion>();
    for (var one : suggestions) {
      if (one.source() == source) {
        found.add(one);
      }
    }
    return found;
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

  /// Whom the proposer has named at that address.
  Optional<Suggestion> named(EmailAddress address) {
    for (var known : suggestions) {
      if (known.source() == SuggestionSource.PROPOSER && known.address().equals(address)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private boolean has(EmailAddress address) {
    for (var known : suggestions) {
      if (known.address().equals(address)) {
        return true;
      }
    }
    return false;
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
