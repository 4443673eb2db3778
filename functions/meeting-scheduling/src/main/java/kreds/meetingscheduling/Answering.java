package kreds.meetingscheduling;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import kreds.audit.Auditing;
import kreds.basics.Consequences;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.basics.Tries;
import kreds.meeting.Choice;
import kreds.meeting.Coming;
import kreds.meeting.Guest;
import kreds.meeting.Meeting;
import kreds.meeting.Meetings;
import kreds.meeting.PollAnswer;

/// Takes what a guest answers through the personal link: to the date poll until its deadline, and
/// whether to come until the meeting begins. Each answer takes the place of the one before.
record Answering(
    MeetingLookup reading, Meetings meetings, Auditing auditing, InstantSource clock, Tries tries) {

  /// The code of an answer that skips a date.
  static final String DATES_MISSING = "dates-missing";

  /// The answer to every proposed date.
  Outcome<PollAnswer> poll(String subject, Map<String, Choice> choices, String comment) {
    return tries.untilFresh(() ->
        switch (reading.visitor(subject)) {
          case Outcome.Refused<MeetingLookup.LinkHolder>(var refusal) -> Outcome.refused(refusal);
          case Outcome.Done<MeetingLookup.LinkHolder>(var visitor) ->
              polled(visitor, choices, comment);
        });
  }

  /// Whether the participant comes.
  Outcome<Coming> coming(String subject, boolean comes, String note) {
    return tries.untilFresh(() ->
        switch (reading.visitor(subject)) {
          case Outcome.Refused<MeetingLookup.LinkHolder>(var refusal) -> Outcome.refused(refusal);
          case Outcome.Done<MeetingLookup.LinkHolder>(var visitor) -> said(visitor, comes, note);
        });
  }

  private Outcome<PollAnswer> polled(
      MeetingLookup.LinkHolder visitor, Map<String, Choice> choices, String comment) {
    var meeting = visitor.read().meeting();
    var now = clock.instant();
    var incomplete = incomplete(meeting, choices);
    if (meeting.isPolling(now) && incomplete.isPresent()) {
      return Outcome.refused(incomplete.get());
    }
    var answer = new PollAnswer(meeting.id(), visitor.guest().id(), choices, comment, now);
    var taken =
        meeting.isPolling(now)
            && meetings.answerPoll(meeting, answer, now, line(visitor, "answer-poll", ""));
    return taken
        ? Outcome.done(answer)
        : Outcome.refused(Refusal.illegal("poll-closed", "This poll takes no more answers."));
  }

  /// Each proposed date is answered, and nothing else: who skips one would be counted as nothing,
  /// and never asked again.
  private static Optional<Refusal> incomplete(Meeting meeting, Map<String, Choice> choices) {
    var missing = new ArrayList<String>();
    for (var date : meeting.dates()) {
      if (!choices.containsKey(date.id())) {
        missing.add(date.id());
      }
    }
    if (!missing.isEmpty()) {
      var detail = "Please answer each date; missing: " + String.join(", ", missing) + ".";
      return Optional.of(Refusal.invalid(DATES_MISSING, detail));
    }
    return choices.size() > meeting.dates().size()
        ? Optional.of(Refusal.invalid("date-unknown", "A date was answered that is not proposed."))
        : Optional.empty();
  }

  private Outcome<Coming> said(MeetingLookup.LinkHolder visitor, boolean comes, String note) {
    var meeting = visitor.read().meeting();
    if (visitor.guest().role() != Guest.Role.PARTICIPANT) {
      return Outcome.refused(
          Refusal.illegal("not-a-participant", "Only participants say whether they come."));
    }
    var now = clock.instant();
    var answer = new Coming(meeting.id(), visitor.guest().id(), comes, note, now);
    var consequences = line(visitor, "answer-meeting", comes ? "coming" : "not coming");
    var taken = meeting.isAhead(now) && meetings.answerComing(meeting, answer, now, consequences);
    return taken
        ? Outcome.done(answer)
        : Outcome.refused(
            Refusal.illegal("meeting-begun", "The meeting has begun or is not to be."));
  }

  private Consequences line(MeetingLookup.LinkHolder visitor, String action, String after) {
    var subject = "meeting/" + visitor.read().meeting().id();
    return Consequences.of(auditing.line(subject, visitor.guest().id(), action, "", after));
  }
}
