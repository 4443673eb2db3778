package kreds.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;

/// What somebody has answered about a run and its meetings is forgotten with them (G2): counts
/// stay, and nothing that they have typed; how they found a meeting goes altogether, since it was
/// said without a name, but once that is counted its figures stay ([EvaluationClosing]).
///
/// @param run with all that is asked in it
record ForgettingAnswers(RunMeetings run) {

  /// Of whoever has that enrollment, if the roster has forgotten them; nothing where that was done
  /// before.
  Decision<RunMeetings, MeetingHappening> of(String enrollment) {
    var isForgotten =
        run.roster().find(enrollment).filter(row -> row.person().isForgotten()).isPresent();
    if (!isForgotten) {
      return Decision.unchanged(run);
    }
    var gone = new ArrayList<ForgottenAnswer>();
    var meetings = new ArrayList<MeetingRecord>();
    for (var record : run.meetings()) {
      meetings.add(
          new MeetingRecord(record.meeting(), without(record.inquiries(), enrollment, gone)));
    }
    var group = without(run.group(), enrollment, gone);
    return gone.isEmpty()
        ? Decision.unchanged(run)
        : Decision.of(
            new RunMeetings(run.roster(), meetings, group, run.statutes()),
            new MeetingHappening.AnswersForgotten(enrollment, gone));
  }

  private static List<InquiryRecord> without(
      List<InquiryRecord> all, String enrollment, List<ForgottenAnswer> gone) {
    var rest = new ArrayList<InquiryRecord>();
    for (var asked : all) {
      var answers = new ArrayList<Answer>();
      for (var answer : asked.answers()) {
        var left = left(asked.inquiry(), answer, enrollment, gone);
        left.ifPresent(answers::add);
      }
      var inquiry =
          answers.size() == asked.answers().size()
              ? asked.inquiry()
              : EvaluationClosing.countedBelatedly(asked);
      rest.add(new InquiryRecord(inquiry, answers));
    }
    return rest;
  }

  private static Optional<Answer> left(
      Inquiry inquiry, Answer answer, String enrollment, List<ForgottenAnswer> gone) {
    if (!answer.attendee().equals(enrollment)) {
      return Optional.of(answer);
    }
    var left =
        answer
            .response()
            .forgotten()
            .map(response -> new Answer(enrollment, response, answer.at(), answer.turn()));
    if (!left.equals(Optional.of(answer))) {
      gone.add(new ForgottenAnswer(inquiry.id(), answer, left));
    }
    return left;
  }
}
