package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.link.LinkSubject;
import kreds.meeting.EvaluationResult;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Reads what somebody is asked about a meeting at which they were: whoever was not asked gets in
/// no more than whoever has no place any longer.
public record EvaluationLookup(MeetingLookup lookup)
    implements GuestLookup<LinkSubject.OfEvaluation, EvaluationLookup.Reader> {

  /// Somebody who was there.
  record Reader(Attendee attendee, MeetingContext context, InquiryRecord asked) implements Guest {

    @Override
    public Roster roster() {
      return context.roster();
    }

    @Override
    public Optional<InquiryRecord> inquiry(String kind) {
      return Optional.of(asked);
    }

    Question.Evaluating question() {
      return (Question.Evaluating) asked.inquiry().question();
    }

    EvaluationResult result() {
      return new EvaluationResult(asked);
    }
  }

  @Override
  public Rosters rosters() {
    return lookup.rosters();
  }

  @Override
  public Outcome<Reader> holder(LinkSubject.OfEvaluation about) {
    return lookup
        .holder(about)
        .then(holder ->
            Outcome.of(asking(holder), Question.Evaluating.NOT_ASKED)
                .map(asked -> new Reader(holder.attendee(), holder.context(), asked)));
  }

  /// The evaluation of the meeting, if it asks that one.
  static Optional<InquiryRecord> asking(MeetingLookup.LinkHolder holder) {
    return holder
        .context()
        .record()
        .evaluation()
        .filter(each ->
            each.inquiry().question() instanceof Question.Evaluating(var _, var asked)
                && asked.contains(holder.attendee().id()));
  }
}
