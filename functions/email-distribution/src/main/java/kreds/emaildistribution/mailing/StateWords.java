package kreds.emaildistribution.mailing;

import java.util.Locale;
import kreds.delivery.Delivery;

/// Constants and states in a word, as staff read them.
public final class StateWords {
  private StateWords() {}

  /// The state of a letter.
  public static String of(Delivery delivery) {
    if (delivery.isHeld()) {
      return "held";
    }
    return delivery.isParked() ? "paused" : of(delivery.state());
  }

  /// A constant in lower case, with hyphens.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
