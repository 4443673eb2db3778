package kreds.run;

import java.util.List;

/// How many persons there are of each kind in a run: kept with the run so that no page needs to
/// read every seat, and equal to the rows at any time (R3), since both are written in one
/// transaction.
///
/// @param confirmed have a place: what the minimum is counted by
/// @param offered hold a seat for a while
/// @param together how many of those who wait want all of their places or none ([Together]), and so
///   may be passed by
public record SeatCount(int confirmed, int offered, int waiting, int unconfirmed, int together) {

  /// Where nobody waits for colleagues.
  public SeatCount(int confirmed, int offered, int waiting, int unconfirmed) {
    this(confirmed, offered, waiting, unconfirmed, 0);
  }

  /// Nobody yet.
  public static final SeatCount NOBODY = new SeatCount(0, 0, 0, 0);

  /// Counts a roster.
  static SeatCount of(List<Enrollment> all) {
    var confirmed = 0;
    var offered = 0;
    var waiting = 0;
    var unconfirmed = 0;
    var together = 0;
    for (var enrollment : all) {
      switch (enrollment) {
        case Enrollment.Confirmed _ -> confirmed++;
        case Enrollment.Offered _ -> offered++;
        case Enrollment.Waiting waits -> {
          waiting++;
          together += isOfParty(waits) ? 1 : 0;
        }
        case Enrollment.Unconfirmed _ -> unconfirmed++;
        case Enrollment.Lapsed _, Enrollment.Left _, Enrollment.Transferred _ -> {}
      }
    }
    return new SeatCount(confirmed, offered, waiting, unconfirmed, together);
  }

  private static boolean isOfParty(Enrollment waiting) {
    var party = waiting.who().party();
    return party.isPresent() && party.get().isBound();
  }

  /// Whether the figures are those that everybody saw before: of forms that nobody has confirmed
  /// nobody hears.
  boolean isShownAs(SeatCount before) {
    return confirmed == before.confirmed
        && offered == before.offered
        && waiting == before.waiting
        && together == before.together;
  }

  /// Seats that nobody else can have.
  public int held() {
    return confirmed + offered;
  }
}
