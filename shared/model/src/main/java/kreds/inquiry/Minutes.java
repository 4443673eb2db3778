package kreds.inquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What is kept of a meeting in writing, for those who take part and who leads (S13).
///
/// @param version of the meeting's minutes, from 1: a corrected text is another version
/// @param text as it was written; it is in no language but staff's
/// @param told which files of the meeting those who read them have been told of, by number
/// @param stood when the last objection was said that staff have looked at, and let the minutes
///   stay as they are
public record Minutes(int version, String text, Set<String> told, Optional<Instant> stood) {

  public Minutes {
    if (version < 1 || text.isBlank()) {
      throw new IllegalArgumentException("minutes have a version and a text");
    }
    told = Set.copyOf(told);
  }

  /// Of whose files nobody has been told.
  public Minutes(int version, String text) {
    this(version, text, Set.of());
  }

  /// Of which nobody has said that they stay as they are.
  public Minutes(int version, String text, Set<String> told) {
    this(version, text, told, Optional.empty());
  }

  /// The same, which stay as they are whatever was objected until then, and that included.
  public Minutes standing(Instant seen) {
    return new Minutes(version, text, told, Optional.of(seen));
  }

  /// The same, once people have been told of these files, too.
  public Minutes telling(Collection<String> more) {
    var all = new HashSet<>(told);
    all.addAll(more);
    return new Minutes(version, text, all, stood);
  }
}
