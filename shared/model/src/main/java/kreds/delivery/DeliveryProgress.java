package kreds.delivery;

import java.time.Instant;
import java.util.Optional;

/// How far a letter has come.
///
/// @param attempts how often it was claimed; a claim is valid for one attempt. State and attempts
///   together never come back once they are left, so they tell one moment of the row from every
///   other
/// @param doubts how many attempts ended without an answer
/// @param dueAt when to look at it next; empty when it is done or held for staff
/// @param providerId the message id that the provider gave; blank before
/// @param reason why it is where it is, as a code; blank when all is well
public record DeliveryProgress(
    DeliveryState state,
    int attempts,
    int doubts,
    Optional<Instant> dueAt,
    String providerId,
    String reason) {

  /// Waits for its time.
  static DeliveryProgress pending(Instant dueAt) {
    return new DeliveryProgress(DeliveryState.PENDING, 0, 0, Optional.of(dueAt), "", "");
  }

  /// Taken for one more attempt.
  DeliveryProgress claimed(Instant until) {
    var next = to(DeliveryState.SENDING, Optional.of(until), providerId, "");
    return new DeliveryProgress(next.state, attempts + 1, doubts, next.dueAt, providerId, "");
  }

  /// In another state; a step that the table does not know is a fault of the program.
  DeliveryProgress to(DeliveryState next, Optional<Instant> due, String messageId, String why) {
    if (next != state && !state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return new DeliveryProgress(next, attempts, doubts, due, messageId, why);
  }

  /// As the provider reports it. Its word is the truth in every state, also where no step of ours
  /// leads: it may find harm in what it has taken.
  DeliveryProgress told(Report report, String messageId) {
    return new DeliveryProgress(
        report.state(), attempts, doubts, Optional.empty(), messageId, report.reason());
  }

  /// The same with a note.
  DeliveryProgress noting(String note) {
    return new DeliveryProgress(state, attempts, doubts, dueAt, providerId, note);
  }

  /// The same with so many doubts.
  DeliveryProgress doubting(int count) {
    return new DeliveryProgress(state, attempts, count, dueAt, providerId, reason);
  }
}
