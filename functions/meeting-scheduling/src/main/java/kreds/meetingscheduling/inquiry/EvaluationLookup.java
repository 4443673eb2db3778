package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.link.LinkSubject;
import kreds.meeting.EvaluationResult;
import kreds.meeting.MeetingEvaluation;
import kreds.meeting.MeetingState;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Reads what somebody is asked about a meeting at which they were: whoever was not asked gets in
/// no more than whoever has no place any longer.
public record EvaluationLookup(MeetingLookup lookup)
    implements GuestLookup<LinkSubject.OfEvaluation, EvaluationLookup.Reader> {

  /// Somebody who was there.
  ///
  /// @param attendee as whom they were asked, and answer
  /// @param place by which they are found now
  record Reader(Attendee attendee, String place, MeetingContext context, InquiryRecord asked)
      implements Guest {

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

    EvaluationResult result(Instant now) {
      return new EvaluationResult(asked, now);
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
            Outcome.of(asking(holder), notAsked(holder)).map(asked -> reader(holder, asked)));
  }

  private static Refusal notAsked(MeetingLookup.LinkHolder holder) {
    return holder.context().meeting().state() == MeetingState.CANCELLED
        ? Question.Evaluating.MISSED
        : Question.Evaluating.NOT_ASKED;
  }

  private static Reader reader(MeetingLookup.LinkHolder holder, Asking asking) {
    var now = holder.attendee();
    var asked = new Attendee(asking.as(), now.post(), now.role(), now.person(), now.since());
    return new Reader(asked, now.id(), holder.context(), asking.evaluation());
  }

  /// What somebody is asked, and as whom: who has another address now is asked as before.
  record Asking(InquiryRecord evaluation, String as) {

    boolean isAnswered() {
      return evaluation.of(as).isPresent();
    }
  }

  /// The evaluation of the meeting, if it asks that one.
  static Optional<Asking> asking(MeetingLookup.LinkHolder holder) {
    var roster = holder.roster();
    return holder
        .context()
        .record()
        .evaluation()
        .flatMap(each ->
            MeetingEvaluation.askedAs(roster, each, holder.attendee().id())
                .map(as -> new Asking(each, as)));
  }
}
