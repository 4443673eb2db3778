package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.meeting.RunTodo.What;

/// A meeting that is over, its minutes, and what is said of them.
final class MinutesSteps {
  static final Instant END = firstMorning().end().instant();
  static final Instant WEEK_BEFORE = firstMorning().start().instant().minus(Duration.ofDays(7));

  static final Instant OVER = END.plus(Duration.ofDays(14));
  static final String TEXT = "1. Velkomst\n2. Bordet rundt";

  private MinutesSteps() {}

  static RunMeetings scheduled() {
    return aMeeting().fixedOn(firstMorning()).all();
  }

  /// Its agenda went out, and all is kept.
  static RunMeetings complete() {
    return kept(scheduled().at(WEEK_BEFORE, staff()).after());
  }

  static RunMeetings kept(RunMeetings run) {
    return after(
        after(run.attend("m-1", List.of("e-1"), List.of(), END)).publish("m-1", TEXT, END));
  }

  static RunMeetings objecting(RunMeetings run, String who, int second, String text) {
    var record = record(run);
    var all = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      var answers = new ArrayList<>(each.answers());
      if (each.inquiry().id().isOfMinutes()) {
        answers.add(new Answer(who, new Response.Objection(1, text), END.plusSeconds(second)));
      }
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    return new RunMeetings(
        run.roster(),
        List.of(new MeetingRecord(record.meeting(), all)),
        run.group(),
        run.statutes());
  }

  static MeetingRecord record(RunMeetings run) {
    return run.find("m-1").orElseThrow();
  }

  static List<What> what(RunMeetings run, Instant now) {
    return RunTodo.of(run, now).stream().map(RunTodo::what).toList();
  }

  static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    return Consequences.of(decision.happenings(), MinutesSteps::follows);
  }

  static Consequences follows(MeetingHappening happening) {
    return new MeetingConsequences(aMeeting().all().roster().network())
        .of(happening, byStaff(Subject.meeting("m-1"), "publish-minutes"));
  }
}
