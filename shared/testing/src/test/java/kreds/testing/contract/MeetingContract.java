package kreds.testing.contract;

import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.id.RunId;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.meeting.Insistence;
import kreds.meeting.MeetingHappening;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Meetings;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;
import kreds.sample.MeetingFixture;
import kreds.testing.store.Store;

/// What the contracts about meetings have in common: a run with meetings that are kept, and what is
/// decided of them.
abstract class MeetingContract extends Contract {
  static final String NETWORK = "plastgenanvendelse";
  static final RunId FIRST = RunId.first(NETWORK);
  static final Instant BEGIN = firstMorning().start().instant();
  static final Instant END = firstMorning().end().instant();

  MeetingContract(Store store) {
    super(store);
  }

  final Meetings meetings() {
    return stored().meetings();
  }

  final MeetingRecord kept() {
    return meetings().of(FIRST, "m-1").orElseThrow();
  }

  /// The network, its people, and the meetings of the run.
  final MeetingFixture kept(MeetingFixture meeting) {
    var roster = meeting.all().roster();
    stored().open(roster.network(), roster.run());
    for (var enrollment : roster.enrollments()) {
      stored().write(new Write.SeatSaved(enrollment));
    }
    for (var record : meeting.all().meetings()) {
      add(record);
    }
    return meeting;
  }

  final void write(MeetingFixture before, RunMeetings after) {
    for (var record : after.meetings()) {
      if (before.all().find(record.meeting().id()).isEmpty()) {
        add(record);
      }
    }
  }

  final void add(MeetingRecord record) {
    stored().write(new Write.MeetingSaved(Optional.empty(), record.meeting()));
    for (var inquiry : record.inquiries()) {
      stored().write(new Write.InquirySaved(Optional.empty(), inquiry.inquiry()));
    }
  }

  final Change<RunMeetings> choosing(MeetingFixture before, String date) {
    return change(
        before.all(), before.all().choose("m-1", date, Set.of(Insistence.ANYWAY), MONDAY));
  }

  final Change<RunMeetings> over(RunMeetings before) {
    return change(before, Outcome.done(before.at(END, staff())));
  }

  final Change<RunMeetings> change(
      RunMeetings before, Outcome<Decision<RunMeetings, MeetingHappening>> decided) {
    return MeetingChange.of(before, done(decided), at(Subject.meeting("m-1")));
  }

  static Inquiry poll(MeetingFixture meeting) {
    return meeting.record().poll().map(InquiryRecord::inquiry).orElseThrow();
  }
}
