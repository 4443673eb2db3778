package kreds.meeting;

import java.util.List;
import kreds.inquiry.Slot;

/// What was answered about one date.
///
/// @param refusedBy the host and the speakers who cannot: `host`, `speaker-1`…; such a date cannot
///   be chosen
public record DateTally(Slot slot, int yes, int ifNeeded, int no, List<String> refusedBy) {

  public DateTally {
    refusedBy = List.copyOf(refusedBy);
  }

  /// Whether the meeting can be on this date at all.
  public boolean isPossible() {
    return refusedBy.isEmpty();
  }
}
