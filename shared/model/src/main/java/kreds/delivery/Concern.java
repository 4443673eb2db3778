package kreds.delivery;

import kreds.contact.MailClass;

/// Whether staff have to look at a letter (U3): nobody knows whether it left, or it did not reach
/// its recipient. What belongs to a mailing is told with the mailing, at its end.
public enum Concern {
  /// There is nothing to do, or staff have let it be.
  NONE,
  /// Staff do not know of it yet.
  NEW,
  /// Staff have been told, and have not decided.
  TOLD;

  /// What a letter becomes for staff when its state changes.
  static Concern of(Delivery before, DeliveryProgress next) {
    var isHeld = next.isHeld();
    if (!isHeld && !(next.state().isMissed() && before.ofMailing().isEmpty())) {
      return NONE;
    }
    // Another reason is news, too: else the order of the provider's reports would tell.
    if (next.state() == before.state()
        && isHeld == before.isHeld()
        && next.reason().equals(before.reason())) {
      return before.progress().concern();
    }
    return isTold(before) ? NEW : TOLD;
  }

  /// A letter about a letter to staff would go the same way.
  private static boolean isTold(Delivery letter) {
    return letter.ofMailing().isEmpty() && letter.letter().kind().mailClass() != MailClass.STAFF;
  }
}
