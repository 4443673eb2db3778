package kreds.meeting;

import java.time.Instant;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.Question;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Staff say that the minutes of a meeting stay as they are, though somebody objects to them: they
/// have looked at what had come until then, and whoever reads the minutes reads that. What was said
/// before and comes later they have not looked at: so it counts up to the last objection that there
/// was, and not up to the moment in which they say it.
///
/// @param run with its meetings
public record StandingMinutes(RunMeetings run) {

  /// Of a meeting; where nothing is objected that they have not looked at nothing is changed.
  public Outcome<Decision<RunMeetings, MeetingHappening>> say(String meeting, Instant now) {
    return Outcome.of(run.find(meeting), Meeting.UNKNOWN)
        .then(record ->
            record.openObjections().isEmpty()
                ? notObjected(record)
                    .<Outcome<Decision<RunMeetings, MeetingHappening>>>map(Outcome::refused)
                    .orElseGet(() -> Outcome.done(Decision.unchanged(run)))
                : Outcome.done(said(record, now)));
  }

  private static Optional<Refusal> notObjected(MeetingRecord record) {
    return record.objections().isEmpty()
        ? Optional.of(
            Refusal.illegal(
                "nothing-objected",
                "Nobody objects to the minutes of " + record.meeting().outline().said() + "."))
        : Optional.empty();
  }

  private Decision<RunMeetings, MeetingHappening> said(MeetingRecord record, Instant now) {
    var asked = record.minutes().orElseThrow();
    var seen = record.openObjections().getLast().at();
    var standing = MeetingRecord.minutes(asked).standing(seen);
    var inquiry = asked.inquiry().noting(new Question.Objecting(standing));
    var meeting = record.meeting();
    return Decision.of(
        run.with(record, meeting, record.having(inquiry).inquiries(), now),
        new MeetingHappening.OfConduct.MinutesStand(
            meeting, inquiry, record.openObjections().size()));
  }
}
