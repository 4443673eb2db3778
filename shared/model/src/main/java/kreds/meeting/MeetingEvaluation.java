package kreds.meeting;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.inquiry.Attendee;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.run.Roster;
import kreds.time.WorkingDays;

/// How a meeting was (S18): those who were there are asked on the next working day. The question is
/// there from the meeting's end on, when nothing moves or cancels it any more (M12), and waits
/// until then, so that who was there and what the programme came to be are known.
///
/// @param run with its meetings
public record MeetingEvaluation(RunMeetings run) {
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
    var slot = MeetingLetters.slot(over);
    return Inquiry.opened(
            InquiryId.evaluation(over.run(), over.id()),
            Question.Evaluating.NOBODY_YET,
            closes(slot))
        .remindingAt(morningAfter(slot));
  }

  /// Until when one can say how a meeting of that date was.
  static Instant closes(Slot slot) {
    return morningAfter(slot).plus(Question.Evaluating.OPEN);
  }

  /// The first morning after it on which people are at work: whoever is asked on a Saturday has
  /// forgotten it by Monday.
  static Instant morningAfter(Slot slot) {
    return WorkingDays.from(slot.end().local().toLocalDate().plusDays(1))
        .atTime(MORNING)
        .atZone(slot.end().zone())
        .toInstant();
  }

  /// Whether people are to be asked now.
  static boolean isToAsk(Inquiry inquiry, Instant now) {
    return inquiry.question() instanceof Question.Evaluating question
        && question.asked().isEmpty()
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
    var meeting = record.meeting();
    var points = points(meeting.agreed());
    var question = new Question.Evaluating(points, Set.of()).asking(people);
    var asked =
        waiting
            .reopened(question, now.plus(Question.Evaluating.OPEN))
            .reminding(Question.Evaluating.REMINDED_BEFORE, now)
            .notifying(people);
    return Optional.of(new Asked(asked, people));
  }

  /// Asks those, too, of whom it is noted only now that they were there, while it takes answers and
  /// others were asked: whoever notes it on the day may note a few, and staff the rest later. Each
  /// is asked once.
  ///
  /// @param record the meeting, with who was there as it is noted now
  Optional<Asked> askMore(MeetingRecord record, Instant now) {
    var evaluation = record.evaluation().filter(each -> hasAsked(each.inquiry()));
    if (evaluation.isEmpty()
        || !evaluation.get().inquiry().isOpen(now)
        || !run.statutes().evaluation()) {
      return Optional.empty();
    }
    var more =
        there(record).stream()
            .filter(each -> askedAs(run.roster(), evaluation.get(), each.id()).isEmpty())
            .toList();
    return more.isEmpty()
        ? Optional.empty()
        : Optional.of(new Asked(widened(evaluation.get().inquiry(), more), more));
  }

  static boolean hasAsked(Inquiry inquiry) {
    return inquiry.question() instanceof Question.Evaluating question
        && !question.asked().isEmpty();
  }

  /// Whether that person was asked, whatever has become of the place since.
  static boolean hasAsked(Inquiry inquiry, Attendee one) {
    return inquiry.question() instanceof Question.Evaluating question
        && one.isAmong(question.asked());
  }

  private static Inquiry widened(Inquiry inquiry, List<Attendee> more) {
    var question = ((Question.Evaluating) inquiry.question()).asking(more);
    var wider = inquiry.reopened(question, inquiry.closesAt()).notifying(more);
    return inquiry.remindsAt().map(wider::remindingAt).orElse(wider);
  }

  /// As whom somebody is asked how a meeting was: by the address that they have, or had when they
  /// were asked, so that each says it once; empty for whoever is not asked.
  public static Optional<String> askedAs(
      Roster roster, InquiryRecord evaluation, String enrollment) {
    return evaluation.inquiry().question() instanceof Question.Evaluating question
        ? roster.idsOf(enrollment).stream().filter(question.asked()::contains).findFirst()
        : Optional.empty();
  }

  /// Those who were asked and there, and have not said it.
  List<Attendee> silent(MeetingRecord record, InquiryRecord evaluation) {
    return there(record).stream()
        .filter(each ->
            askedAs(run.roster(), evaluation, each.id())
                .filter(asked -> evaluation.under(asked).isEmpty())
                .isPresent())
        .toList();
  }

  /// Those who were there, under whichever address they had then, also where they have left since;
  /// while nobody has noted it, those who had a place to its end, or gave it up while it was on,
  /// and have not said that they stay away.
  List<Attendee> there(MeetingRecord record) {
    var meeting = record.meeting();
    var roll = new MeetingRoll(run.roster(), meeting);
    return roll.people().stream()
        .filter(each ->
            meeting.attendance().isTaken()
                ? roll.wasSeen(each.id())
                : hadPlace(each, meeting) && !staysAway(record, each))
        .toList();
  }

  private boolean hadPlace(Attendee one, Meeting meeting) {
    var end = MeetingLetters.slot(meeting).end().instant();
    return one.since().filter(end::isAfter).isPresent()
        || run.roster().find(one.id()).filter(row -> LateLeavers.isOne(row, meeting)).isPresent();
  }

  private static boolean staysAway(MeetingRecord record, Attendee one) {
    return record
        .rsvp()
        .flatMap(asked -> asked.response(one, Response.Rsvp.class))
        .filter(said -> !said.comes())
        .isPresent();
  }

  /// A point that somebody stands at who never said that they would give it is asked about as a
  /// theme: nobody rates who was not there.
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
