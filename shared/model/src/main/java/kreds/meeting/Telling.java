package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.network.NextMeeting;
import kreds.run.Enrollment;

/// Who is told of a meeting, and what everybody is shown of it.
final class Telling {
  private Telling() {}

  /// What changes when somebody who came is told, or somebody who left is rid of a meeting.
  record Told(Meeting meeting, List<InquiryRecord> inquiries, MeetingHappening happening) {

    MeetingRecord record() {
      return new MeetingRecord(meeting, inquiries);
    }
  }

  /// Tells somebody who came later: while the poll is open the question which of the dates, once
  /// there is a date the invitation, while something of the meeting is to come. Empty when there is
  /// nothing to tell, or it was told for the place that they have. Who gave up one and got another
  /// before anybody told them is told anew, once; whoever makes the meeting happen besides has kept
  /// the entry in the calendar meanwhile. Who makes it happen, was told that they do no more, and
  /// is named again is told anew whatever they had answered.
  static Optional<Told> newcomer(
      MeetingRecord asRead, Attendee newcomer, Attendees attendees, Instant now) {
    var same = attendees.besides(newcomer);
    var record =
        asRead.meeting().invitations().isOfAnotherPlace(newcomer)
            ? asRead.without(newcomer.id(), same)
            : asRead;
    var meeting = record.meeting();
    if (record.isPolling(now) && attendees.asked().contains(newcomer)) {
      if (record.poll().filter(poll -> hasAnswered(poll, newcomer)).isPresent()) {
        return Optional.empty();
      }
      var asked = meeting.telling(List.of(newcomer));
      return notified(record, Question.POLL, newcomer)
          .map(inquiries ->
              new Told(
                  asked,
                  inquiries,
                  new MeetingHappening.NewcomerTold(
                      asked, record.poll().map(InquiryRecord::inquiry), newcomer, attendees)));
    }
    if (!meeting.isToCome(now) || meeting.invited().contains(newcomer.id())) {
      return Optional.empty();
    }
    var after = meeting.reaching(newcomer, same);
    var inquiries = notified(record, Question.RSVP, newcomer).orElse(record.inquiries());
    return Optional.of(
        new Told(
            after,
            inquiries,
            new MeetingHappening.NewcomerTold(after, Optional.empty(), newcomer, attendees)));
  }

  /// Who makes the meeting happen has where they did so at a former address.
  private static boolean hasAnswered(InquiryRecord poll, Attendee newcomer) {
    return poll.forPlace(newcomer)
        .filter(answer ->
            newcomer.role() == Attendee.Role.PARTICIPANT
                || newcomer.formerly().contains(answer.attendee()))
        .isPresent();
  }

  /// Rids somebody who gave up a place of a meeting: who has the invitation of one that is ahead
  /// gets it taken out of the calendar, unless they make the meeting happen besides, and then keep
  /// the one entry that their mailbox has. A meeting that was cancelled before anybody told them is
  /// still to be taken out. One that is on stays in: the entry is one for all of its days, of which
  /// the person was at some; but who has another address has it there from now on. Whoever comes
  /// again later is told anew.
  static Optional<Told> leaver(
      MeetingRecord record, Enrollment gone, Attendees attendees, Instant now) {
    var meeting = record.meeting();
    var same = attendees.of(gone.person().address());
    var isMoved = gone.isFormer();
    var isGone = isMoved ? meeting.isToCome(now) : meeting.isAhead(now);
    var holds = meeting.invited().contains(gone.id());
    var isRid = (isGone || meeting.isOffBefore(now)) && holds && same.isEmpty();
    var rest = record.without(gone.id(), same);
    if (rest.equals(record)) {
      return Optional.empty();
    }
    return Optional.of(
        new Told(
            rest.meeting(),
            rest.inquiries(),
            new MeetingHappening.LeaverTold(
                rest.meeting(),
                Attendees.participating(gone, Optional.empty()),
                isRid,
                isMoved,
                isGone && holds ? KeptEntry.of(rest, same, attendees) : Optional.empty())));
  }

  /// The earliest meeting that is not over, with the public part of its programme.
  static Optional<NextMeeting> next(List<MeetingRecord> meetings, Instant now) {
    var next =
        meetings.stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.state() == MeetingState.SCHEDULED && !meeting.isOver(now))
            .flatMap(meeting -> meeting.slot().map(slot -> shown(meeting, slot)).stream())
            .min(Comparator.comparing(NextMeeting::start).thenComparing(NextMeeting::meeting));
    return hasMet(meetings, now) ? next : next.map(NextMeeting::asFirst);
  }

  /// Until when a date is asked for, of some meeting that has none yet.
  static Optional<Instant> asksUntil(List<MeetingRecord> meetings) {
    return meetings.stream()
        .filter(record -> record.meeting().state() == MeetingState.POLLING)
        .flatMap(record -> record.poll().stream())
        .map(poll -> poll.inquiry().closesAt())
        .max(Comparator.naturalOrder());
  }

  /// Whether the group has been together in this run.
  private static boolean hasMet(List<MeetingRecord> meetings, Instant now) {
    return meetings.stream()
        .map(MeetingRecord::meeting)
        .anyMatch(meeting ->
            meeting.state() == MeetingState.HELD
                || (meeting.state() == MeetingState.SCHEDULED && meeting.isOver(now)));
  }

  private static NextMeeting shown(Meeting meeting, Slot slot) {
    return new NextMeeting(
        meeting.id(),
        slot.start().instant(),
        slot.end().instant(),
        meeting.place(),
        meeting.programme().linesFor(Visibility.PUBLIC, slot));
  }

  /// The inquiries, of which the one of that kind has told one more; empty if it had already.
  private static Optional<List<InquiryRecord>> notified(
      MeetingRecord record, String kind, Attendee newcomer) {
    var all = new ArrayList<InquiryRecord>();
    var changed = false;
    for (var each : record.inquiries()) {
      var inquiry = each.inquiry();
      var after =
          inquiry.id().kind().equals(kind) && !inquiry.closed()
              ? inquiry.notifying(List.of(newcomer))
              : inquiry;
      changed |= !after.equals(inquiry);
      all.add(new InquiryRecord(after, each.answers()));
    }
    return changed ? Optional.of(all) : Optional.empty();
  }
}
