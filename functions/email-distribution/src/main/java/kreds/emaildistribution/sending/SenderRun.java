package kreds.emaildistribution.sending;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import kreds.aws.InFlight;
import kreds.aws.Log;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.delivery.MailLine;
import kreds.mailing.Mailing;
import kreds.mailing.Mailings;

/// One sender's work within one invocation: knows how much time is left, whether letters may leave,
/// and the mailings whose letters it hands over, so that a mail does not cost a reading of either.
/// Several letters are in flight at once, so it is asked from several threads.
public final class SenderRun {
  /// The longest call to the provider and the mark after it.
  private static final int NEEDED_MILLIS = 15_000;

  /// After so many letters a mailing and the gate are read again, so that pausing and stopping are
  /// noticed.
  private static final int READ_AGAIN_AFTER = 20;

  private final Mailings mailings;
  private final IntSupplier remainingMillis;
  private final Circuit circuit;
  private final SendingGate gate;
  private final Pacer pacer;
  private final SendingFigures figures;
  private final Log log;
  private final Map<String, Known> known = new HashMap<>();

  private boolean isOpen;
  private boolean mayTry;
  private boolean knowsDoubts;
  private int askedGate = READ_AGAIN_AFTER;

  private record Known(Optional<Mailing> mailing, int uses) {}

  /// @param remainingMillis until the invocation is cut off
  /// @param circuit what is known of the provider from before
  /// @param gate whether anything may leave
  /// @param pacer when
  /// @param log hears how it goes
  public SenderRun(
      Mailings mailings,
      IntSupplier remainingMillis,
      Circuit circuit,
      SendingGate gate,
      Pacer pacer,
      Log log) {
    this.mailings = mailings;
    this.remainingMillis = remainingMillis;
    this.circuit = circuit;
    this.gate = gate;
    this.pacer = pacer;
    this.figures = new SendingFigures(log);
    this.log = log;
  }

  /// A round of the schedule begins, of which there is one a minute: its first letter may try. In
  /// an outage a mail to nobody tries instead, once something is due.
  public synchronized void begins() {
    circuit.rested();
    mayTry = true;
  }

  /// Whether there is time for one more: what is claimed must be handed over and marked before the
  /// time runs out.
  public boolean hasTime() {
    return remainingMillis.getAsInt() > NEEDED_MILLIS;
  }

  /// Whether the provider wants no more for now, or nothing may leave: it is the same for every
  /// other letter.
  public synchronized boolean isStopped() {
    if (!isOpen()) {
      return true;
    }
    var tries = mayTry && circuit.isOutage();
    mayTry = false;
    if (tries) {
      tries();
    }
    return circuit.isBroken();
  }

  private void tries() {
    var handed = circuit.handing(LetterKind.MAIL_MISSED, MailLine.SERVICE);
    var answer = circuit.tried();
    if (heard(answer, handed)) {
      tells(answer);
    }
  }

  private boolean isOpen() {
    if (askedGate >= READ_AGAIN_AFTER) {
      askedGate = 0;
      var permit = gate.permit();
      isOpen = gate.isOpen(permit);
      permit.ifPresent(known -> knows(known.doubts()));
    }
    askedGate++;
    return isOpen;
  }

  /// What others had, when it begins; later its own letters may not have been counted yet.
  private void knows(int doubts) {
    if (knowsDoubts) {
      circuit.knowsAtLeast(doubts);
    } else {
      circuit.knows(doubts);
      knowsDoubts = true;
    }
  }

  /// Letters of a line that are under way at once.
  InFlight flights(MailLine line) {
    return new InFlight(() -> circuit.window(line));
  }

  /// Waits until that letter may be handed over.
  ///
  /// @return whether it may; the time may be short by then, or the provider have said no to
  ///   everybody
  boolean awaits(Delivery letter) {
    return pacer.awaits(letter.line(), this::mayWait) && mayWait();
  }

  private boolean mayWait() {
    return hasTime() && !circuit.isBroken();
  }

  /// Whether that letter has to wait, though others go on.
  boolean rests(Delivery letter) {
    return circuit.isBrokenFor(letter.letter().kind());
  }

  /// That letter is about to be handed over.
  Circuit.Handed handing(Delivery letter) {
    return circuit.handing(letter.letter().kind(), letter.line());
  }

  /// Learns from what the provider answered to it.
  ///
  /// @return whether others have to be told of it
  boolean heard(SesAnswer answer, Circuit.Handed handed) {
    figures.heard(answer);
    return circuit.heard(answer, handed);
  }

  /// Tells all senders of a doubt, or that there is none any more.
  void tells(SesAnswer answer) {
    try {
      circuit.knowsAtLeast(answer instanceof SesAnswer.Unsure ? gate.doubted() : gate.answered());
    } catch (RuntimeException trouble) {
      // The letter is handed over and marked, whoever else hears of the doubt.
      log.aside("sending", "doubts", trouble);
    }
  }

  /// Tells how long the oldest of what is due has waited.
  void sees(Optional<Instant> oldest, Instant now) {
    figures.oldest(oldest, now);
  }

  /// Mailings have been looked after: what was known of them holds no more.
  public synchronized void looked() {
    known.clear();
  }

  /// A mailing, as it was a moment ago.
  public synchronized Optional<Mailing> mailing(String id) {
    var before = known.get(id);
    var now =
        before == null || before.uses >= READ_AGAIN_AFTER
            ? new Known(mailings.of(id), 1)
            : new Known(before.mailing, before.uses + 1);
    known.put(id, now);
    return now.mailing;
  }
}
