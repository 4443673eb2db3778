package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;

/// What it means for the meetings of a run that its group evaluates them no more, or does again
/// (S18). What people are asked then is called off, and stays so: they have read that nothing of it
/// counts. Where the group wants it again, a meeting is asked about whose morning is still to come,
/// and none whose morning is over.
///
/// @param meetings as they are then
/// @param calledOff those about which people were asked
/// @param unasked those that are over and about which nobody is asked any more
record EvaluationTurn(
    List<MeetingRecord> meetings, List<Meeting> calledOff, List<Meeting> unasked) {

  EvaluationTurn {
    meetings = List.copyOf(meetings);
    calledOff = List.copyOf(calledOff);
    unasked = List.copyOf(unasked);
  }

  /// @param before as the group had agreed so far
  /// @param after with the statutes as they are then
  static EvaluationTurn of(boolean before, RunMeetings after, Instant now) {
    return before == after.statutes().evaluation()
        ? new EvaluationTurn(after.meetings(), List.of(), List.of())
        : before ? off(after, now) : on(after, now);
  }

  private static EvaluationTurn off(RunMeetings run, Instant now) {
    var all = new ArrayList<MeetingRecord>();
    var calledOff = new ArrayList<Meeting>();
    for (var record : run.meetings()) {
      var open = open(record, now);
      open.ifPresent(_ -> calledOff.add(record.meeting()));
      all.add(
          open.map(each -> record.having(EvaluationClosing.calledOff(each.inquiry())))
              .orElse(record));
    }
    return new EvaluationTurn(all, calledOff, List.of());
  }

  private static Optional<InquiryRecord> open(MeetingRecord record, Instant now) {
    return record
        .evaluation()
        .filter(each -> each.inquiry().isOpen(now))
        .filter(each -> MeetingEvaluation.hasAsked(each.inquiry()));
  }

  private static EvaluationTurn on(RunMeetings run, Instant now) {
    var all = new ArrayList<MeetingRecord>();
    var unasked = new ArrayList<Meeting>();
    for (var record : run.meetings()) {
      var meeting = record.meeting();
      var isLost = record.evaluation().map(EvaluationTurn::isLost).orElse(isTooLate(meeting, now));
      if (isOver(meeting, now) && isLost) {
        unasked.add(meeting);
      }
      all.add(
          isOver(meeting, now) && !isTooLate(meeting, now)
              ? new MeetingRecord(
                  meeting, new MeetingEvaluation(run).with(record.inquiries(), meeting))
              : record);
    }
    return new EvaluationTurn(all, List.of(), unasked);
  }

  private static boolean isOver(Meeting meeting, Instant now) {
    return meeting.state() != MeetingState.CANCELLED && meeting.isOver(now);
  }

  private static boolean isTooLate(Meeting meeting, Instant now) {
    return meeting
        .slot()
        .filter(slot -> !now.isBefore(MeetingEvaluation.morningAfter(slot)))
        .isPresent();
  }

  /// Of what was called off nothing comes, and nothing of what nobody was asked in its time.
  private static boolean isLost(InquiryRecord evaluation) {
    var inquiry = evaluation.inquiry();
    return inquiry.closed()
        && inquiry.question() instanceof Question.Evaluating question
        && (question.isCalledOff() || question.asked().isEmpty());
  }
}
