package kreds.meetingscheduling.inquiry;

import kreds.meeting.DateTally;
import kreds.web.api.Inlined;

/// A proposed date, and how many answered what.
public record DateTallyJson(@Inlined SlotJson slot, int yes, int ifNeeded, int no) {

  /// Of that tally.
  public static DateTallyJson of(DateTally tally) {
    return new DateTallyJson(SlotJson.of(tally.slot()), tally.yes(), tally.ifNeeded(), tally.no());
  }
}
