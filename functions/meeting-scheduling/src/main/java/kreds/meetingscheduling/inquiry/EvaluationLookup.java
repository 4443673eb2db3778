package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.link.LinkSubject;
import kreds.meeting.Attendees;
import kreds.meeting.EvaluatedAgenda;
import kreds.meeting.EvaluationResult;
import kreds.meeting.MeetingEvaluation;
import kreds.meeting.MeetingState;
import kreds.meeting.Turnout;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.web.Visit;

/// Reads what somebody is asked about a meeting at which they were: whoever was not asked gets in
/// no more than whoever has no place any longer.
public record EvaluationLookup(MeetingLookup lookup)
    implements GuestLookup<LinkSubject.OfEvaluation, EvaluationLookup.Reader> {

  /// Somebody who was there.
  ///
  /// @param attendee as whom they were asked, and answer
  /// @param place by which they are found now; blank for who has left
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

    EvaluatedAgenda agenda() {
      return new EvaluatedAgenda(context.meeting());
    }

    /// What is asked about, with when it was.
    List<EvaluatedAgenda.TimedPoint> timed() {
      return agenda().timed(question().points());
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
  public Departed departed(Visit visit, LinkSubject.Asked about) {
    return lookup.departed(visit, about);
  }

  @Override
  public Outcome<Reader> holder(LinkSubject.OfEvaluation about) {
    return lookup
        .of(about.run(), about.meeting())
        .then(context ->
            Outcome.of(
                reading(context, about).or(() -> departed(context, about)), Departed.NO_GUEST))
        .then(holder ->
            Outcome.of(asking(holder), notAsked(holder)).map(asked -> reader(holder, asked)));
  }

  private static Optional<MeetingLookup.LinkHolder> reading(
      MeetingContext context, LinkSubject.OfEvaluation about) {
    return context
        .attendees()
        .behind(about.attendee(), context.roster())
        .map(attendee -> new MeetingLookup.LinkHolder(attendee, context));
  }

  /// Who was there and has left since may still say how it was, or change it, while it is open: the
  /// letter has told them so. Who may read mail at a former address of somebody may not.
  private static Optional<MeetingLookup.LinkHolder> departed(
      MeetingContext context, LinkSubject.OfEvaluation about) {
    return context
        .roster()
        .find(about.attendee())
        .filter(each -> !each.person().isForgotten() && !each.isFormer())
        .map(each ->
            new MeetingLookup.LinkHolder(Attendees.formerly(context.roster(), each), context))
        .filter(holder ->
            invited(holder).filter(asking -> !asking.evaluation().inquiry().closed()).isPresent());
  }

  private static Refusal notAsked(MeetingLookup.LinkHolder holder) {
    if (holder.context().meeting().state() == MeetingState.CANCELLED) {
      return Question.Evaluating.MISSED;
    }
    return invited(holder).isPresent() ? Question.Evaluating.ABSENT : Question.Evaluating.NOT_ASKED;
  }

  private static Reader reader(MeetingLookup.LinkHolder holder, Asking asking) {
    var now = holder.attendee();
    var asked = new Attendee(asking.as(), now.post(), now.role(), now.person(), now.since());
    var context = holder.context();
    var place = context.attendees().find(now.id()).map(Attendee::id).orElse("");
    return new Reader(asked, place, context, asking.evaluation());
  }

  /// What somebody is asked, and as whom: who has another address now is asked as before.
  record Asking(InquiryRecord evaluation, String as) {

    boolean isAnswered() {
      return evaluation.under(as).isPresent();
    }
  }

  /// The evaluation of the meeting, if it asks that one: nobody of whom it is noted since that they
  /// were not there.
  static Optional<Asking> asking(MeetingLookup.LinkHolder holder) {
    return invited(holder)
        .filter(asking ->
            !Turnout.isNotedAway(holder.roster(), asking.as(), holder.context().meeting()));
  }

  /// The same, whoever was there.
  private static Optional<Asking> invited(MeetingLookup.LinkHolder holder) {
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
