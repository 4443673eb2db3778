package kreds.emaildistribution.sending;

import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.outcome.Unavailable;

/// Writes down what came of an attempt, and does not give up at the first trouble: a mark that is
/// lost leaves a letter unknown that is not.
public record DeliveryMarks(Deliveries deliveries, Pause pause) {

  /// Waits some time, drawn between nothing and the ceiling.
  public interface Pause {
    /// @param ceiling in milliseconds
    void upTo(int ceiling);
  }

  private static final int MOST = 5;
  private static final int CEILING_MILLIS = 100;

  /// @return whether the row was still as it was read
  boolean mark(Delivery asRead, Delivery after) {
    for (var tried = 1; ; tried++) {
      try {
        return deliveries.mark(asRead, after);
      } catch (Unavailable busy) {
        if (tried == MOST) {
          throw busy;
        }
        pause.upTo(CEILING_MILLIS << tried);
      }
    }
  }
}
