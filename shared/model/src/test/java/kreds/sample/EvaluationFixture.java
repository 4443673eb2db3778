package kreds.sample;

import static kreds.sample.SamplePeople.staff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.meeting.MeetingRecord;
import kreds.meeting.RunMeetings;

/// A meeting that is evaluated: `anEvaluation(aMeeting().fixedOn(firstMorning())).said("e-1", 4)`.
///
/// @param meeting after it
/// @param asked when people were asked
public record EvaluationFixture(MeetingFixture meeting, Instant asked) {

  /// Of a meeting with a date: it is over, and the morning after has come.
  public static EvaluationFixture anEvaluation(MeetingFixture dated) {
    var end = dated.meeting().slot().orElseThrow().end();
    var morning = end.local().toLocalDate().plusDays(1).atTime(8, 0).atZone(end.zone()).toInstant();
    var over = passed(dated.all(), end.instant());
    return new EvaluationFixture(dated.now(passed(over, morning)), morning);
  }

  private static RunMeetings passed(RunMeetings run, Instant now) {
    var decision = run.at(now, staff());
    return decision.isNothing() ? run : passed(decision.after(), now);
  }

  /// Somebody has said how it was, as a whole.
  public EvaluationFixture said(String who, int whole) {
    return said(who, new Response.Evaluated(whole, Map.of(), ""));
  }

  /// Somebody has said all that.
  public EvaluationFixture said(String who, Response.Evaluated said) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : meeting.record().inquiries()) {
      var answers = new ArrayList<>(each.answers());
      if (each.inquiry().question() instanceof Question.Evaluating) {
        answers.removeIf(other -> other.attendee().equals(who));
        answers.add(new Answer(who, said, asked));
      }
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    return new EvaluationFixture(
        meeting.now(with(new MeetingRecord(meeting.meeting(), all))), asked);
  }

  private RunMeetings with(MeetingRecord record) {
    var run = meeting.all();
    var meetings = new ArrayList<>(run.meetings());
    meetings.replaceAll(
        other -> other.meeting().id().equals(record.meeting().id()) ? record : other);
    return new RunMeetings(run.roster(), List.copyOf(meetings), run.group(), run.statutes());
  }

  /// The round has looked once it takes no more answers.
  public EvaluationFixture counted() {
    return now(passed(meeting.all(), closed()));
  }

  /// After some other step of its run.
  public EvaluationFixture now(RunMeetings run) {
    return new EvaluationFixture(meeting.now(run), asked);
  }

  /// When it takes no more answers.
  public Instant closed() {
    return evaluation().inquiry().closesAt();
  }

  /// Its evaluation.
  public InquiryRecord evaluation() {
    return meeting.record().evaluation().orElseThrow();
  }
}
