package kreds.delivery;

import java.time.Instant;
import java.util.Optional;

/// How far a letter has come.
///
/// @param providerId the message id that the provider gave; blank before
/// @param reason why it is where it is, as a code; blank when all is well
/// @param concern whether staff have to look at it
/// @param leftAt when its reader left its list by it
/// @param version rises with each change: whoever changes it changes what was read
public record DeliveryProgress(
    DeliveryState state,
    Tries tries,
    Waiting waiting,
    String providerId,
    String reason,
    Concern concern,
    Optional<Instant> leftAt,
    long version) {

  /// @param claims how often a sender has taken it; a claim is valid for one attempt
  /// @param doubts how many attempts ended without an answer
  public record Tries(int claims, int doubts) {
    static final Tries NONE = new Tries(0, 0);
  }

  /// @param dueAt when to look at it next; empty when it is done or held for staff
  /// @param since when it fell due first: what was put off has waited since then
  public record Waiting(Optional<Instant> dueAt, Instant since) {}

  /// Waits for its time.
  static DeliveryProgress pending(Instant dueAt) {
    var waiting = new Waiting(Optional.of(dueAt), dueAt);
    return new DeliveryProgress(
        DeliveryState.PENDING, Tries.NONE, waiting, "", "", Concern.NONE, Optional.empty(), 1);
  }

  /// Taken for one more attempt.
  DeliveryProgress claimed(Instant until) {
    return to(DeliveryState.SENDING, Optional.of(until), providerId, "")
        .tried(new Tries(tries.claims + 1, tries.doubts));
  }

  /// Let go by staff, whatever came of it before: as if it were new, but for the mail before it, of
  /// which reports may still come.
  DeliveryProgress again(Instant now) {
    return moved(DeliveryState.PENDING, new Waiting(Optional.of(now), now), providerId, "")
        .tried(new Tries(tries.claims, 0));
  }

  /// There may have been an attempt of which the ledger does not know: staff decide.
  DeliveryProgress doubted(String why) {
    if (state.isFinal()) {
      throw new IllegalStateException(state + " cannot become " + DeliveryState.UNKNOWN);
    }
    return moved(DeliveryState.UNKNOWN, until(Optional.empty()), providerId, why);
  }

  /// Stood aside, and waits anew.
  DeliveryProgress resumed(Instant now) {
    var resumed = to(DeliveryState.PENDING, Optional.of(now), providerId, "");
    return resumed.moved(resumed.state, new Waiting(Optional.of(now), now), providerId, "");
  }

  /// In another state; a step that the table does not know is a fault of the program.
  DeliveryProgress to(DeliveryState next, Optional<Instant> due, String messageId, String why) {
    if (next != state && !state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return moved(next, until(due), messageId, why);
  }

  /// As the provider reports it. Its word is the truth in every state, also where no step of ours
  /// leads: it may find harm in what it has taken.
  DeliveryProgress told(Report report, String messageId) {
    return moved(report.state(), until(Optional.empty()), messageId, report.reason());
  }

  /// The same with a note.
  DeliveryProgress noting(String note) {
    return moved(state, waiting, providerId, note);
  }

  /// The same, by which its reader left its list then, or came back.
  DeliveryProgress leaving(Optional<Instant> at) {
    return new DeliveryProgress(state, tries, waiting, providerId, reason, concern, at, version);
  }

  /// The same with one more doubt.
  DeliveryProgress doubting() {
    return tried(new Tries(tries.claims, tries.doubts + 1));
  }

  /// The same as staff see it, as the next version.
  DeliveryProgress next(Concern staff, long following) {
    return new DeliveryProgress(
        state, tries, waiting, providerId, reason, staff, leftAt, following);
  }

  /// Whether nobody knows whether it left, and nobody but staff will find out.
  boolean isHeld() {
    return state == DeliveryState.UNKNOWN && waiting.dueAt.isEmpty();
  }

  private Waiting until(Optional<Instant> due) {
    return new Waiting(due, waiting.since);
  }

  private DeliveryProgress moved(
      DeliveryState next, Waiting nextWaiting, String messageId, String why) {
    return new DeliveryProgress(next, tries, nextWaiting, messageId, why, concern, leftAt, version);
  }

  private DeliveryProgress tried(Tries next) {
    return new DeliveryProgress(state, next, waiting, providerId, reason, concern, leftAt, version);
  }
}
