package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kreds.aws.Problem;
import kreds.inquiry.Attendee;
import kreds.meeting.DatePoll;
import kreds.meeting.DateTally;
import kreds.meeting.Unheard;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.outcome.Refusal;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// Why a date is not chosen, where it lies with people: posts mean nothing to staff who have people
/// before them, so those who cannot or have not answered are said by name, and what staff can do.
record NotChosen(MeetingContext context, Refusal refusal, Instant now) {

  /// Whether it lies with people.
  static boolean isAboutPeople(Refusal refusal) {
    return refusal.code().equals(DatePoll.DECLINED) || refusal.code().equals(Unheard.CODE);
  }

  /// @param date as it was ordered
  StaffAnswer of(String date) {
    var poll = new DatePoll(context.record(), context.attendees());
    return refusal.code().equals(Unheard.CODE) ? unheard(poll, date) : declined(poll, date);
  }

  /// The one order that goes on although they have not answered is there to be completed.
  private StaffAnswer unheard(DatePoll poll, String date) {
    var silent = poll.silent().stream().map(Attendee::post).toList();
    return saying("Have not answered: ", MeetingDetailsJson.named(silent, context))
        .next(StaffCommand.SHOW_MEETING, named())
        .toFill(StaffCommand.CHOOSE_DATE, dated(date), "anyway");
  }

  /// Another host may come on the date; where no date is left, there is only another meeting to
  /// plan.
  private StaffAnswer declined(DatePoll poll, String date) {
    var best = poll.best();
    var asked = poll.named(date);
    var posts =
        best.stream()
            .filter(tally -> asked.filter(tally.slot()::equals).isPresent())
            .flatMap(tally -> tally.refusedBy().stream())
            .toList();
    var answer =
        saying("Cannot: ", MeetingDetailsJson.named(posts, context))
            .next(StaffCommand.SHOW_MEETING, named());
    var host = Attendee.Role.HOST.word();
    var other =
        posts.contains(host) ? answer.toFill(StaffCommand.CORRECT_MEETING, named(), host) : answer;
    if (best.stream().anyMatch(DateTally::isPossible)) {
      return other.toFill(StaffCommand.CHOOSE_DATE, named(), "date");
    }
    var network = Map.of("network", context.network().id());
    return context.record().isPolling(now)
        ? other.toFill(
            StaffCommand.PLAN_MEETING, network, "title", "dates", "pollDeadline", "another")
        : other.toFill(StaffCommand.PLAN_MEETING, network, "title", "dates", "pollDeadline");
  }

  private StaffAnswer.Refused saying(String what, List<String> names) {
    var problem = Problem.of(refusal);
    return new StaffAnswer.Refused(
        names.isEmpty()
            ? problem
            : problem.saying(sentence() + " " + what + String.join(", ", names) + "."));
  }

  private String sentence() {
    return refusal.detail().endsWith(".") ? refusal.detail() : refusal.detail() + ".";
  }

  private Map<String, String> named() {
    return Map.of("network", context.network().id(), "meeting", context.meeting().id());
  }

  private Map<String, String> dated(String date) {
    return Map.of(
        "network", context.network().id(), "meeting", context.meeting().id(), "date", date);
  }
}
