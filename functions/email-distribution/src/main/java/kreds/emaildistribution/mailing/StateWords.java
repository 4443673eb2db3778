package kreds.emaildistribution.mailing;

import kreds.delivery.Delivery;
import kreds.web.form.Choices;

/// States in a word, as staff read them.
public final class StateWords {
  private StateWords() {}

  /// The state of a letter.
  public static String of(Delivery delivery) {
    if (delivery.isHeld()) {
      return "held";
    }
    return delivery.isParked() ? "paused" : Choices.written(delivery.state());
  }
}
