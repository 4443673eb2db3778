package kreds.inquiry;

import kreds.id.RunId;

/// Names one inquiry: which run is asked, about which of its meetings, what.
///
/// @param meeting the meeting that it is about; blank for one that concerns the whole run
/// @param kind `poll`, `rsvp`…: one of each kind about a meeting
public record InquiryId(RunId run, String meeting, String kind) {

  /// The date poll of a meeting.
  public static InquiryId poll(RunId run, String meeting) {
    return new InquiryId(run, meeting, Question.POLL);
  }

  /// Whether somebody may join the run. Who that is says the question: it lies with that one's
  /// seat.
  public static InquiryId admission(RunId run) {
    return new InquiryId(run, "", Question.ADMISSION);
  }

  /// Who comes to a meeting.
  public static InquiryId rsvp(RunId run, String meeting) {
    return new InquiryId(run, meeting, Question.RSVP);
  }
}
