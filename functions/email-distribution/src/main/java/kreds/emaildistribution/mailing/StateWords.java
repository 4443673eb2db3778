package kreds.emaildistribution.mailing;

import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.web.form.Choices;

/// States in a word, as staff read them.
public final class StateWords {
  private StateWords() {}

  /// The state of a letter; *gathered* waits for its digest.
  public static String of(Delivery delivery) {
    if (delivery.isHeld()) {
      return "held";
    }
    if (delivery.isGathered() && delivery.state() == DeliveryState.PENDING) {
      return "gathered";
    }
    return delivery.isParked() ? "paused" : Choices.written(delivery.state());
  }
}
