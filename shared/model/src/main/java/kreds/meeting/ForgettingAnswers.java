package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.id.Ids;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;

/// What somebody has answered about a run and its meetings is forgotten with them (G2): counts
/// stay, and nothing that they have typed; how they found a meeting goes altogether, since it was
/// said without a name, but once that is counted its figures stay ([EvaluationClosing]). So is what
/// the same mailbox has said as the one who hosts a meeting, leads it or speaks there.
///
/// @param run with all that is asked in it
/// @param ids by which a mailbox is known in a meeting
record ForgettingAnswers(RunMeetings run, Ids ids) {

  /// Of whoever has that enrollment, if the roster has forgotten them, be it that they have come
  /// again since, and have answered anew; nothing where that was done before.
  Decision<RunMeetings, MeetingHappening> of(Mover mover) {
    var enrollment = mover.enrollment();
    if (!isForgotten(mover)) {
      return Decision.unchanged(run);
    }
    var gone = new ArrayList<ForgottenAnswer>();
    var meetings = new ArrayList<MeetingRecord>();
    for (var record : run.meetings()) {
      var own = mover.idsIn(record.meeting(), ids);
      meetings.add(
          new MeetingRecord(record.meeting(), without(record.inquiries(), own, mover, gone)));
    }
    var group = without(run.group(), Set.of(enrollment), mover, gone);
    return gone.isEmpty()
        ? Decision.unchanged(run)
        : Decision.of(
            new RunMeetings(run.roster(), meetings, group, run.statutes()),
            new MeetingHappening.AnswersForgotten(enrollment, gone));
  }

  private boolean isForgotten(Mover mover) {
    return mover.was().isPresent()
        || run.roster()
            .find(mover.enrollment())
            .filter(row -> row.person().isForgotten())
            .isPresent();
  }

  /// Whether it was given by whoever has come by that enrollment since.
  private boolean isAnew(Answer answer, Mover mover) {
    return answer.at().isAfter(mover.since())
        && run.roster()
            .find(mover.enrollment())
            .filter(row -> !row.person().isForgotten())
            .isPresent();
  }

  private List<InquiryRecord> without(
      List<InquiryRecord> all, Set<String> ids, Mover mover, List<ForgottenAnswer> gone) {
    var rest = new ArrayList<InquiryRecord>();
    for (var asked : all) {
      var answers = new ArrayList<Answer>();
      for (var answer : asked.answers()) {
        if (!ids.contains(answer.attendee()) || isAnew(answer, mover)) {
          answers.add(answer);
        } else {
          left(asked.inquiry(), answer, gone).ifPresent(answers::add);
        }
      }
      var inquiry =
          answers.size() == asked.answers().size()
              ? asked.inquiry()
              : EvaluationClosing.countedBelatedly(asked);
      rest.add(new InquiryRecord(inquiry, answers));
    }
    return rest;
  }

  private static Optional<Answer> left(Inquiry inquiry, Answer answer, List<ForgottenAnswer> gone) {
    var left =
        answer
            .response()
            .forgotten()
            .map(response -> new Answer(answer.attendee(), response, answer.at(), answer.turn()));
    if (!left.equals(Optional.of(answer))) {
      gone.add(new ForgottenAnswer(inquiry.id(), answer, left));
    }
    return left;
  }
}
