package kreds.mailing;

import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;

/// What became of a mailing, in numbers (M15): told by the provider and by what people did, never
/// by a picture that watches who reads. Nobody is named.
///
/// @param letters how many were made
/// @param sent how many left
/// @param delivered how many the recipients' servers took; one called spam arrived, too
/// @param bounced how many they refused
/// @param complained how many were called spam
/// @param left how many left their list by it
/// @param enrolled how many of those whom it may have reached have enrolled since in a network that
///   it tells of, and have confirmed it
public record MailingFigures(
    int letters, int sent, int delivered, int bounced, int complained, int left, int enrolled) {

  /// Of nothing yet.
  public static final MailingFigures NONE = new MailingFigures(0, 0, 0, 0, 0, 0, 0);

  /// With one letter more.
  ///
  /// @param isEnrolled whether its recipient has enrolled since
  public MailingFigures and(Delivery letter, boolean isEnrolled) {
    var state = letter.state();
    var hasLeft = state.hasLeft() && state != DeliveryState.UNKNOWN;
    var hasArrived = state == DeliveryState.DELIVERED || state == DeliveryState.COMPLAINED;
    return new MailingFigures(
        letters + 1,
        sent + one(hasLeft),
        delivered + one(hasArrived),
        bounced + one(state == DeliveryState.BOUNCED),
        complained + one(state == DeliveryState.COMPLAINED),
        left + one(letter.leftAt().isPresent()),
        enrolled + one(isEnrolled && hasLeft && state != DeliveryState.BOUNCED));
  }

  private static int one(boolean counts) {
    return counts ? 1 : 0;
  }
}
