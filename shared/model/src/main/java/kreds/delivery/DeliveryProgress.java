package kreds.delivery;

import java.time.Instant;
import java.util.Optional;

/// How far a letter has come.
///
/// @param attempts how often it was claimed, or let go again by staff; a claim is valid for one
///   attempt. State and attempts together never come back once they are left, so they tell one
///   moment of the row from every other
/// @param doubts how many attempts ended without an answer
/// @param dueAt when to look at it next; empty when it is done or held for staff
/// @param since when it fell due first: what was put off has waited since then
/// @param providerId the message id that the provider gave; blank before
/// @param reason why it is where it is, as a code; blank when all is well
/// @param concern whether staff have to look at it
public record DeliveryProgress(
    DeliveryState state,
    int attempts,
    int doubts,
    Optional<Instant> dueAt,
    Instant since,
    String providerId,
    String reason,
    Concern concern) {

  /// Waits for its time.
  static DeliveryProgress pending(Instant dueAt) {
    return new DeliveryProgress(
        DeliveryState.PENDING, 0, 0, Optional.of(dueAt), dueAt, "", "", Concern.NONE);
  }

  /// Taken for one more attempt.
  DeliveryProgress claimed(Instant until) {
    var next = to(DeliveryState.SENDING, Optional.of(until), providerId, "");
    return new DeliveryProgress(
        next.state, attempts + 1, doubts, next.dueAt, since, providerId, "", concern);
  }

  /// Let go by staff, whatever came of it before: as if it were new, but for its attempts, and for
  /// the mail before it, of which reports may still come.
  DeliveryProgress again(Instant now) {
    return new DeliveryProgress(
        DeliveryState.PENDING,
        attempts + 1,
        0,
        Optional.of(now),
        now,
        providerId,
        "",
        Concern.NONE);
  }

  /// There may have been an attempt of which the ledger does not know: another one, for staff.
  DeliveryProgress doubted(String why) {
    if (state.isFinal()) {
      throw new IllegalStateException(state + " cannot become " + DeliveryState.UNKNOWN);
    }
    return new DeliveryProgress(
        DeliveryState.UNKNOWN,
        attempts + 1,
        doubts,
        Optional.empty(),
        since,
        providerId,
        why,
        concern);
  }

  /// Stood aside, and waits anew.
  DeliveryProgress resumed(Instant now) {
    var next = to(DeliveryState.PENDING, Optional.of(now), "", "");
    return new DeliveryProgress(next.state, attempts, doubts, next.dueAt, now, "", "", concern);
  }

  /// In another state; a step that the table does not know is a fault of the program.
  DeliveryProgress to(DeliveryState next, Optional<Instant> due, String messageId, String why) {
    if (next != state && !state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return new DeliveryProgress(next, attempts, doubts, due, since, messageId, why, concern);
  }

  /// As the provider reports it. Its word is the truth in every state, also where no step of ours
  /// leads: it may find harm in what it has taken.
  DeliveryProgress told(Report report, String messageId) {
    return new DeliveryProgress(
        report.state(),
        attempts,
        doubts,
        Optional.empty(),
        since,
        messageId,
        report.reason(),
        concern);
  }

  /// The same with a note.
  DeliveryProgress noting(String note) {
    return new DeliveryProgress(state, attempts, doubts, dueAt, since, providerId, note, concern);
  }

  /// The same with so many doubts.
  DeliveryProgress doubting(int count) {
    return new DeliveryProgress(state, attempts, count, dueAt, since, providerId, reason, concern);
  }

  /// The same as staff see it.
  DeliveryProgress concerning(Concern staff) {
    return new DeliveryProgress(state, attempts, doubts, dueAt, since, providerId, reason, staff);
  }

  /// Whether nobody knows whether it left, and nobody but staff will find out.
  boolean isHeld() {
    return state == DeliveryState.UNKNOWN && dueAt.isEmpty();
  }
}
