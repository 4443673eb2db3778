package kreds.meeting;

import java.util.List;
import kreds.inquiry.InquiryRecord;

/// All that is planned and asked in one run, as one reading.
///
/// @param meetings by number
/// @param group what its participants are asked about the run as a whole
/// @param statutes how its meetings are prepared and kept
public record RunRecord(
    List<MeetingRecord> meetings, List<InquiryRecord> group, Statutes statutes) {

  public RunRecord {
    meetings = List.copyOf(meetings);
    group = List.copyOf(group);
  }
}
