package kreds.mailing;

import java.util.EnumSet;
import java.util.Set;
import kreds.text.Worded;

/// The life of a mailing, as a table: draft → approved → sending ⇄ paused → finished | cancelled.
public enum MailingState implements Worded {
  /// Can be edited and dropped.
  DRAFT,
  /// Released by staff: its content is frozen, and it starts at its time.
  APPROVED,
  /// Its letters are being made and handed over.
  SENDING,
  /// None of its letters is handed over until it is resumed.
  PAUSED,
  /// None of its letters waits any more.
  FINISHED,
  /// Dropped, stopped, too late or faulty: not one letter was made.
  CANCELLED;

  /// Whether the step exists.
  public boolean mayBecome(MailingState next) {
    return followers().contains(next);
  }

  private Set<MailingState> followers() {
    return switch (this) {
      case DRAFT -> EnumSet.of(APPROVED, CANCELLED);
      case APPROVED -> EnumSet.of(SENDING, CANCELLED);
      case SENDING -> EnumSet.of(PAUSED, FINISHED);
      case PAUSED -> EnumSet.of(SENDING, FINISHED);
      case FINISHED, CANCELLED -> EnumSet.noneOf(MailingState.class);
    };
  }
}
