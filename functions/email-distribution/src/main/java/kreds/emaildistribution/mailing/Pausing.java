package kreds.emaildistribution.mailing;

import java.time.InstantSource;
import kreds.change.Order;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.mailing.Mailing;
import kreds.outcome.Outcome;

/// Holds a mailing up while it goes out, and lets it go on. What waits is taken out of the line at
/// once, so that no sender can claim it; what a sender holds already still goes.
public record Pausing(MailingSteps steps, Deliveries deliveries, InstantSource clock) {

  public Outcome<Mailing> pause(String id, Order order) {
    var paused = steps.take(order, id, (mailing, _) -> mailing.pause());
    if (paused instanceof Outcome.Done<Mailing>(var mailing)) {
      deliveries
          .ofMailing(mailing.id())
          .filter(letter -> letter.state() == DeliveryState.PENDING && !letter.isParked())
          .forEach(letter -> {
            // One that moved on meanwhile is in a sender's hands.
            var unused = deliveries.mark(letter, letter.parked());
          });
    }
    return paused;
  }

  public Outcome<Mailing> resume(String id, Order order) {
    var resumed = steps.take(order, id, Mailing::resume);
    if (resumed instanceof Outcome.Done<Mailing>(var mailing)) {
      deliveries.ofMailing(mailing.id()).forEach(this::unpark);
    }
    return resumed;
  }

  /// Puts a letter back into the line if it stands aside.
  boolean unpark(Delivery delivery) {
    return delivery.isParked() && deliveries.mark(delivery, delivery.unparked(clock.instant()));
  }
}
