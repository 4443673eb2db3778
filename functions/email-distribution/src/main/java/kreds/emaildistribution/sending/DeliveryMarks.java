package kreds.emaildistribution.sending;

import kreds.basics.Tries;
import kreds.basics.Unavailable;
import kreds.mail.Deliveries;
import kreds.mail.Delivery;

/// Writes down what came of an attempt, and does not give up at the first trouble: a mark that is
/// lost leaves a letter unknown that is not.
record DeliveryMarks(Deliveries deliveries, Tries.Pause pause) {
  private static final int MOST = 5;
  private static final int CEILING_MILLIS = 100;

  /// @return whether the row was still as it was read
  boolean mark(Delivery asRead, Delivery after) {
    for (var tried = 1; ; tried++) {
      try {
        return deliveries.save(asRead, after);
      } catch (Unavailable busy) {
        if (tried == MOST) {
          throw busy;
        }
        pause.upTo(CEILING_MILLIS << tried);
      }
    }
  }
}
