package kreds.web;

import kreds.meeting.Meeting;
import org.jspecify.annotations.Nullable;

/// Why a meeting does not take place, or did not, as staff have written it for this reader.
///
/// @param text blank where it takes place
/// @param lang the language of it, where the page is in another
public record OffReason(String text, @Nullable String lang) {
  /// Of what takes place.
  public static final OffReason NONE = new OffReason("", null);

  /// That of a meeting.
  public static OffReason of(Visit visit, Meeting meeting) {
    return meeting
        .off()
        .map(reason ->
            new OffReason(
                reason.in(visit.language()), visit.lang(reason.languageFor(visit.language()))))
        .orElse(NONE);
  }

  /// Whether there is one.
  public boolean isThere() {
    return !text.isEmpty();
  }
}
