package kreds.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.inquiry.Talk;
import kreds.time.WorkingDays;

/// What one speaker of a meeting is asked: open while the meeting is to come, whatever its date
/// becomes.
final class SpeakerInquiry {
  /// So long before staff stop waiting the silent are reminded, if twice as much is left.
  private static final Duration REMINDED_BEFORE = Duration.ofDays(2);

  /// So long they wait where they say nothing else.
  private static final Duration ANSWERED_WITHIN = Duration.ofDays(7);

  /// So long it is asked about a meeting that has no date.
  private static final Duration OF_A_RUN = Duration.ofDays(400);

  private SpeakerInquiry() {}

  /// Asks that of a member, or asks it anew.
  static Inquiry asking(
      MeetingRecord record, SpeakerRequest request, TeamMember member, Instant now) {
    var answerBy = answerBy(record, request, now);
    var question = new Question.Speaking(new Talk(request.subject(), request.fee(), answerBy));
    var asked = asking(record, question, member, until(record, now));
    var reminds = WorkingDays.until(answerBy.minus(REMINDED_BEFORE));
    var isTime = now.plus(REMINDED_BEFORE).isBefore(reminds);
    return (isTime ? asked.remindingAt(reminds) : asked)
        .notifying(member.reached().stream().toList());
  }

  /// Lets a member who has said yes elsewhere change it here: nobody is asked anew, nor reminded.
  static Inquiry goingOn(MeetingRecord record, Talk talk, TeamMember member, Instant now) {
    var question = new Question.Speaking(talk);
    var until = until(record, now);
    var id = InquiryId.speaking(record.meeting().run(), record.meeting().id(), member.id());
    return record
        .inquiry(id.kind())
        .map(before -> before.inquiry().reopened(question, until))
        .orElseGet(() -> Inquiry.opened(id, question, until))
        .notifying(member.reached().stream().toList());
  }

  private static Instant until(MeetingRecord record, Instant now) {
    return record.dates().stream()
        .map(Slot::changesUntil)
        .max(Comparator.naturalOrder())
        .orElse(now.plus(OF_A_RUN));
  }

  /// Notes of a member what was asked of the same person elsewhere: nobody is asked it there.
  static Inquiry noting(MeetingRecord record, Talk talk, TeamMember member, Instant now) {
    return asking(record, new Question.Speaking(talk), member, now).frozen();
  }

  private static Inquiry asking(
      MeetingRecord record, Question question, TeamMember member, Instant until) {
    var id = InquiryId.speaking(record.meeting().run(), record.meeting().id(), member.id());
    return record
        .inquiry(id.kind())
        .map(before -> before.inquiry().asking(question, until))
        .orElseGet(() -> Inquiry.opened(id, question, until));
  }

  /// A week, but not beyond the first day on which the meeting may be.
  private static Instant answerBy(MeetingRecord record, SpeakerRequest request, Instant now) {
    var week = now.plus(ANSWERED_WITHIN);
    return request
        .answerBy()
        .orElseGet(() -> earliest(record, now).filter(first -> first.isBefore(week)).orElse(week));
  }

  /// When the meeting begins at the earliest, or how long something of it is to come once it has;
  /// empty while nobody has said when.
  static Optional<Instant> earliest(MeetingRecord record, Instant now) {
    return record.dates().stream()
        .map(date ->
            date.start().instant().isAfter(now) ? date.start().instant() : date.changesUntil())
        .min(Comparator.naturalOrder());
  }

  /// What was asked about a meeting once it has that date: of its speakers still the same, of
  /// everybody else nothing any more.
  static List<InquiryRecord> dated(MeetingRecord record, Slot date) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      var inquiry = each.inquiry();
      var after = inquiry.id().isOfASpeaker() ? on(inquiry, date) : inquiry.frozen();
      all.add(new InquiryRecord(after, each.answers()));
    }
    return all;
  }

  /// The same about a meeting on that date.
  static Inquiry on(Inquiry inquiry, Slot date) {
    return inquiry.closed() ? inquiry : inquiry.until(date.changesUntil());
  }

  /// Puts it among what is asked about a meeting, with what was answered to it before.
  static List<InquiryRecord> among(MeetingRecord record, Inquiry inquiry) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      if (!each.inquiry().id().equals(inquiry.id())) {
        all.add(each);
      }
    }
    var answers = record.inquiry(inquiry.id().kind()).map(InquiryRecord::answers).orElse(List.of());
    all.add(new InquiryRecord(inquiry, answers));
    return all;
  }
}
