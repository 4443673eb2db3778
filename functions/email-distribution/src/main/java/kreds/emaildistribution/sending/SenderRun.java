package kreds.emaildistribution.sending;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import kreds.mailing.Mailing;
import kreds.mailing.Mailings;

/// One sender's work within one invocation: knows how much time is left, and the mailings whose
/// letters it hands over, so that a mail does not cost a reading of its mailing.
public final class SenderRun {
  /// The longest call to the provider and the mark after it.
  private static final int NEEDED_MILLIS = 15_000;

  /// After so many letters a mailing is read again, so that pausing it is noticed.
  private static final int READ_AGAIN_AFTER = 20;

  private final Mailings mailings;
  private final IntSupplier remainingMillis;
  private final Circuit circuit;
  private final Map<String, Known> known = new HashMap<>();

  private record Known(Optional<Mailing> mailing, int uses) {}

  /// @param remainingMillis until the invocation is cut off
  /// @param circuit what is known of the provider from before
  public SenderRun(Mailings mailings, IntSupplier remainingMillis, Circuit circuit) {
    this.mailings = mailings;
    this.remainingMillis = remainingMillis;
    this.circuit = circuit;
  }

  /// Whether there is time for one more: what is claimed must be handed over and marked before the
  /// time runs out.
  public boolean hasTime() {
    return remainingMillis.getAsInt() > NEEDED_MILLIS;
  }

  /// Whether the provider wants no more for now: every other letter would hear the same.
  public boolean isStopped() {
    return circuit.isBroken();
  }

  /// Learns from what the provider answered.
  void heard(SesAnswer answer) {
    circuit.heard(answer);
  }

  /// A mailing, as it was a moment ago.
  public Optional<Mailing> mailing(String id) {
    var before = known.get(id);
    var now =
        before == null || before.uses >= READ_AGAIN_AFTER
            ? new Known(mailings.of(id), 1)
            : new Known(before.mailing, before.uses + 1);
    known.put(id, now);
    return now.mailing;
  }
}
