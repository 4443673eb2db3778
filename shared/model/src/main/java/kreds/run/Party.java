package kreds.run;

import java.time.Instant;
import java.util.Optional;

/// Colleagues whom one post has enrolled, as each of their enrollments knows it.
///
/// @param id made from all whom the post has named, so that the same post again is the same party
///   and another post of the same person another one
/// @param others how many the form has named beside each of them: what a page says of it is no hint
///   of who of them was known already (A4)
/// @param fit what they wish where not all of them can have a place
/// @param waitsUntil until when somebody is waited for whom the post has named, and who has no form
///   by it: whoever was known already is waited for like anybody who does not click, so that nobody
///   learns from a place who was (A4); empty for nobody
public record Party(String id, int others, Fit fit, Optional<Instant> waitsUntil) {
  /// So many colleagues one post may name, beside whoever sends it: five people with a place, a
  /// letter and a line each fit one transaction, and no post writes to more strangers.
  public static final int COLLEAGUES = 4;

  /// Where everybody has a form by the post.
  public Party(String id, int others, Fit fit) {
    this(id, others, fit, Optional.empty());
  }

  /// The same, which waits until then for whom it has named besides.
  Party waiting(Instant until) {
    return new Party(id, others, fit, Optional.of(until));
  }

  /// The same, which waits for nobody but those who have a form by it.
  Party waited() {
    return new Party(id, others, fit);
  }

  /// Whether it is of the same post.
  boolean isSameAs(Party other) {
    return id.equals(other.id);
  }

  /// Whether nobody of it takes a place before all can.
  public boolean isBound() {
    return fit == Fit.ALL_OR_NONE;
  }
}
