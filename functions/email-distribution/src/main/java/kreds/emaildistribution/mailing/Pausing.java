package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import java.util.function.UnaryOperator;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.basics.Tries;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;
import kreds.mail.DeliveryState;
import kreds.mail.Mailing;
import kreds.mail.MailingState;
import kreds.mail.Mailings;

/// Holds a mailing up while it goes out, and lets it go on. What waits is taken out of the line at
/// once, so that no sender can claim it; what a sender holds already still goes.
record Pausing(
    Mailings mailings, Deliveries deliveries, Auditing auditing, InstantSource clock, Tries tries) {

  Outcome<Mailing> pause(String id, String actor) {
    var paused = step(id, MailingState.SENDING, Mailing::paused, "pause-mailing", actor);
    if (paused instanceof Outcome.Done<Mailing>(var mailing)) {
      for (var delivery : deliveries.ofMailing(mailing.id())) {
        if (delivery.state() == DeliveryState.PENDING && !delivery.isParked()) {
          // One that moved on meanwhile is in a sender's hands.
          var unused = deliveries.save(delivery, delivery.parked());
        }
      }
    }
    return paused;
  }

  Outcome<Mailing> resume(String id, String actor) {
    var resumed =
        step(
            id,
            MailingState.PAUSED,
            mailing -> mailing.sending(clock.instant()),
            "resume-mailing",
            actor);
    if (resumed instanceof Outcome.Done<Mailing>(var mailing)) {
      for (var delivery : deliveries.ofMailing(mailing.id())) {
        unpark(delivery);
      }
    }
    return resumed;
  }

  /// Puts a letter back into the line if it stands aside.
  boolean unpark(Delivery delivery) {
    return delivery.isParked() && deliveries.save(delivery, delivery.unparked(clock.instant()));
  }

  private Outcome<Mailing> step(
      String id, MailingState from, UnaryOperator<Mailing> change, String action, String actor) {
    return tries.untilFresh(() -> {
      var mailing = mailings.of(id);
      if (mailing.isEmpty()) {
        return Outcome.refused(Drafting.unknown());
      }
      var before = mailing.get().state();
      if (before != from) {
        return Outcome.refused(
            Refusal.illegal(
                "mailing-not-" + word(from), "The mailing is " + before + ", not " + from + "."));
      }
      var after = change.apply(mailing.get());
      var line = auditing.line("mailing/" + id, actor, action, before.name(), after.state().name());
      return Outcome.done(mailings.save(after, Consequences.of(line)));
    });
  }

  private static String word(MailingState state) {
    return state == MailingState.SENDING ? "sending" : "paused";
  }
}
