package kreds.meeting;

import static kreds.sample.MeetingFixture.aMeeting;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.byStaff;
import static kreds.sample.SamplePeople.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.outcome.Refusal;
import kreds.run.Correction;
import kreds.sample.MeetingFixture;

/// Steps of a meeting that is evaluated, which the tests of it share.
final class EvaluationSteps {
  static final Instant END = firstMorning().end().instant();
  static final Instant MORNING = Instant.parse("2027-02-03T07:00:00Z");
  static final Instant CLOSES = MORNING.plus(Duration.ofDays(14));

  /// Three days before would be a Sunday: it is the Friday before that.
  static final Instant REMINDS = CLOSES.minus(Duration.ofDays(5));

  private EvaluationSteps() {}

  /// The second participant has another address, and nobody has told the meetings yet.
  static RunMeetings moved(RunMeetings run) {
    var roster = run.roster();
    var nothing = new Correction(Optional.empty(), Optional.empty(), Optional.empty());
    var to = Optional.of(applicant(roster.run().id(), 9));
    return new RunMeetings(
        after(roster.corrected("e-2", nothing, to, END)),
        run.meetings(),
        run.group(),
        run.statutes());
  }

  static RunMeetings told(RunMeetings run, String mover) {
    return run.moved(MeetingFixture.mover(mover), MORNING).after();
  }

  static Decision<RunMeetings, MeetingHappening> noted(
      RunMeetings run, List<String> came, List<String> away, Instant now) {
    return done(run.attend("m-1", came, away, now));
  }

  static RunMeetings second(MeetingFixture first, Slot date) {
    return first.another("m-2").fixedOn(date).all();
  }

  static String kind(Decision<RunMeetings, MeetingHappening> decision) {
    return letters(decision).getFirst().letter().kind().key();
  }

  static RunMeetings scheduled() {
    return aMeeting().fixedOn(firstMorning()).all();
  }

  static RunMeetings joined(Instant since) {
    var run = scheduled();
    var roster = run.roster();
    return new RunMeetings(
        after(roster.enrollConfirmed(applicant(roster.run().id(), 4), since)),
        run.meetings(),
        List.of());
  }

  /// As if the round had looked at its end, and once more the morning after.
  static Decision<RunMeetings, MeetingHappening> morningAfter(RunMeetings run) {
    return run.at(END, staff()).after().at(MORNING, staff());
  }

  static List<String> asked(RunMeetings run) {
    return letters(morningAfter(run)).stream()
        .map(letter -> letter.key().substring("evaluation-asked/m-1/".length()))
        .toList();
  }

  static RunMeetings rsvp(RunMeetings run, String who, boolean comes) {
    var record = record(run);
    var all = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      var answers = new ArrayList<>(each.answers());
      if (each.inquiry().question() instanceof Question.Coming) {
        answers.add(new Answer(who, new Response.Rsvp(comes, ""), MONDAY));
      }
      all.add(new InquiryRecord(each.inquiry(), answers));
    }
    return new RunMeetings(
        run.roster(), List.of(new MeetingRecord(record.meeting(), all)), List.of());
  }

  static Programme given() {
    return new Programme(
        List.of(
            new AgendaItem(
                LocalTime.of(9, 30),
                LocalTime.of(10, 0),
                "Velkomst",
                "Anne Holm",
                Visibility.PUBLIC),
            new AgendaItem(
                LocalTime.of(10, 0), LocalTime.of(10, 30), "Kaffe", "", Visibility.PUBLIC),
            new AgendaItem(
                LocalTime.of(10, 30),
                LocalTime.of(11, 0),
                "Migration",
                "Signe Højgaard",
                Visibility.PARTICIPANTS)));
  }

  static AgendaItem point(String title, String speaker) {
    return new AgendaItem(
        LocalTime.of(9, 30), LocalTime.of(10, 0), title, speaker, Visibility.PUBLIC);
  }

  static Response.Evaluated all(int whole) {
    return new Response.Evaluated(whole, Map.of(), "");
  }

  static Attendee one(RunMeetings run, String who) {
    return run.attendees(record(run).meeting()).find(who).orElseThrow();
  }

  static String said(RunMeetings run, Inquiry inquiry, String who, Response said, Instant at) {
    return inquiry.answer(one(run, who), said, at).fold(_ -> "done", Refusal::code);
  }

  static MeetingRecord record(RunMeetings run) {
    return run.find("m-1").orElseThrow();
  }

  static Inquiry evaluation(RunMeetings run) {
    return record(run).evaluation().orElseThrow().inquiry();
  }

  static Question.Evaluating question(Inquiry inquiry) {
    return (Question.Evaluating) inquiry.question();
  }

  static List<Delivery> letters(Decision<RunMeetings, MeetingHappening> decision) {
    return follows(decision).letters();
  }

  static Consequences follows(Decision<RunMeetings, MeetingHappening> decision) {
    var of = new MeetingConsequences(aMeeting().all().roster().network());
    return Consequences.of(
        decision.happenings(),
        happening -> of.of(happening, byStaff(Subject.meeting("m-1"), "look-after-meeting")));
  }
}
