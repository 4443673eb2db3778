package kreds.mailing;

import java.time.Instant;
import java.util.Optional;

/// How far a mailing has come.
///
/// @param expanded whether every letter of it is made
/// @param made how many letters there are
/// @param place the key of the last of them, in whose order they are made; blank before the first
/// @param dueAt when to look at it next; empty when nothing is to be done
/// @param reason why it was cancelled, as a code; blank otherwise
public record MailingProgress(
    MailingState state,
    boolean expanded,
    int made,
    String place,
    Optional<Instant> dueAt,
    String reason) {

  /// A draft.
  static final MailingProgress DRAFT =
      new MailingProgress(MailingState.DRAFT, false, 0, "", Optional.empty(), "");

  /// In another state, looked at again then; a step that the table does not know is a fault of the
  /// program.
  MailingProgress to(MailingState next, Optional<Instant> due, String why) {
    if (next != state && !state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return new MailingProgress(next, expanded, made, place, due, why);
  }

  /// The same with so many more letters, up to that one.
  MailingProgress made(int more, String last) {
    return new MailingProgress(state, expanded, made + more, last, dueAt, reason);
  }

  /// The same once every letter is made.
  MailingProgress all() {
    return new MailingProgress(state, true, made, place, dueAt, reason);
  }
}
