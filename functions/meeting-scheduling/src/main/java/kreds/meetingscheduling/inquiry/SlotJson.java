package kreds.meetingscheduling.inquiry;

import java.time.LocalDateTime;
import kreds.inquiry.Slot;
import kreds.web.api.Means;

/// A date that a meeting has, or may have: times of the wall clock in the association's zone.
public record SlotJson(
    String date,
    @Means("Wall time, such as 2027-02-03T09:30.") LocalDateTime start,
    LocalDateTime end,
    String zone) {

  /// Of that date.
  public static SlotJson of(Slot slot) {
    return new SlotJson(
        slot.id(), slot.start().local(), slot.end().local(), slot.start().zone().getId());
  }
}
