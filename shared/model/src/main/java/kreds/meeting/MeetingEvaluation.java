package kreds.meeting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.inquiry.Attendee;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;

/// How a meeting was (S18): those who were there are asked the morning after it. The question is
/// there from the meeting's end on, when nothing moves or cancels it any more (M12), and waits
/// until then, so that who was there and what the programme came to be are known.
///
/// @param run with its meetings
record MeetingEvaluation(RunMeetings run) {
  /// The time of day at which people are asked, on the clock of the meeting.
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  /// What was asked about a meeting, as it is once its day is over: with its evaluation, unless the
  /// group has agreed to none.
  List<InquiryRecord> with(List<InquiryRecord> asked, Meeting over) {
    var isThere =
        asked.stream().anyMatch(each -> each.inquiry().id().kind().equals(Question.EVALUATION));
    if (isThere || !run.statutes().evaluation()) {
      return asked;
    }
    var all = new ArrayList<>(asked);
    all.add(new InquiryRecord(waiting(over), List.of()));
    return all;
  }

  private static Inquiry waiting(Meeting over) {
    var morning = morningAfter(MeetingLetters.slot(over));
    return Inquiry.opened(
            InquiryId.evaluation(over.run(), over.id()),
            Question.Evaluating.NOBODY_YET,
            morning.plus(Question.Evaluating.OPEN))
        .remindingAt(morning);
  }

  private static Instant morningAfter(Slot slot) {
    return slot.end()
        .local()
        .toLocalDate()
        .plusDays(1)
        .atTime(MORNING)
        .atZone(slot.end().zone())
        .toInstant();
  }

  /// Whether people are to be asked now.
  static boolean isToAsk(Inquiry inquiry, Instant now) {
    return inquiry.question() instanceof Question.Evaluating(var _, var asked)
        && asked.isEmpty()
        && inquiry.isToRemind(now);
  }

  /// Those who are asked.
  ///
  /// @param inquiry as it is from then on
  record Asked(Inquiry inquiry, List<Attendee> people) {}

  /// Asks those who were there how it was; nobody where nobody was, or the group has agreed to no
  /// evaluation meanwhile.
  Optional<Asked> ask(MeetingRecord record, Inquiry waiting, Instant now) {
    var people = run.statutes().evaluation() ? there(record) : List.<Attendee>of();
    if (people.isEmpty()) {
      return Optional.empty();
    }
    var question =
        new Question.Evaluating(
            points(record.meeting().programme()),
            people.stream().map(Attendee::id).collect(Collectors.toSet()));
    var asked =
        waiting
            .reopened(question, now.plus(Question.Evaluating.OPEN))
            .reminding(Question.Evaluating.REMINDED_BEFORE, now)
            .notifying(people);
    return Optional.of(new Asked(asked, people));
  }

  /// Those who have a place and were there; while nobody has noted it, those who had one by then
  /// and have not said that they stay away.
  List<Attendee> there(MeetingRecord record) {
    var meeting = record.meeting();
    var end = MeetingLetters.slot(meeting).end().instant();
    return run.attendees(meeting).participants().stream()
        .filter(each ->
            meeting.attendance().isTaken()
                ? meeting.attendance().has(each.id())
                : each.since().filter(end::isAfter).isPresent() && !staysAway(record, each))
        .toList();
  }

  private static boolean staysAway(MeetingRecord record, Attendee one) {
    return record
        .rsvp()
        .flatMap(asked -> asked.response(one.id(), Response.Rsvp.class))
        .filter(said -> !said.comes())
        .isPresent();
  }

  static List<EvaluatedPoint> points(Programme programme) {
    var points = new ArrayList<EvaluatedPoint>();
    for (var item : programme.items()) {
      if (item.isATheme()) {
        points.add(
            new EvaluatedPoint("point-" + (points.size() + 1), item.title(), item.speaker()));
      }
    }
    return points;
  }
}
