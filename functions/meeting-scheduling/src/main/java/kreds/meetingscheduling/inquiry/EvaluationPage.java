package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.meeting.ForgottenAnswer;
import kreds.meeting.MeetingConsequences;
import kreds.meetingscheduling.pages.JteevaluationGenerated;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// How a meeting was, as a page for one who was there.
final class EvaluationPage
    implements InquiryKind<LinkSubject.OfEvaluation, Response.Evaluated, EvaluationLookup.Reader> {
  @Override
  public LinkType<LinkSubject.OfEvaluation> about() {
    return LinkSubject.OfEvaluation.LINK;
  }

  @Override
  public String kind() {
    return Question.EVALUATION;
  }

  @Override
  public Subject subject(LinkSubject.OfEvaluation about) {
    return Subject.meeting(about.meeting());
  }

  @Override
  public Refusal closed() {
    return Question.Evaluating.CLOSED;
  }

  @Override
  public Class<Response.Evaluated> response() {
    return Response.Evaluated.class;
  }

  @Override
  public String action() {
    return "evaluate-meeting";
  }

  @Override
  public Operation shown() {
    return Operation.of(
        "evaluation",
        "How a meeting was, for one who was there; changes nothing",
        EvaluationJson.class,
        "What is asked, until when, and the own answer.");
  }

  @Override
  public Operation answered() {
    return Operation.of(
        "evaluateMeeting",
        "Say how a meeting was, from 1 to 5, or change that or take it back until it closes; what"
            + " comes of it shows then, without names",
        EvaluatedJson.class,
        "The answer as it is kept.");
  }

  @Override
  public Input<Response.Evaluated> input() {
    return EvaluationInput.INPUT;
  }

  @Override
  public Map<String, String> typed(Response.Evaluated answered) {
    var typed = new HashMap<String, String>();
    typed.put(EvaluationInput.WHOLE.name(), Integer.toString(answered.whole()));
    answered.points().forEach((point, rating) -> typed.put(point, Integer.toString(rating)));
    typed.put(EvaluationInput.COMMENT.name(), answered.comment());
    return typed;
  }

  @Override
  public EvaluatedJson answer(Response.Evaluated answered) {
    return EvaluatedJson.of(answered);
  }

  @Override
  public List<String> said(
      Visit reader, EvaluationLookup.Reader holder, Response.Evaluated answered) {
    var lines = new ArrayList<String>();
    lines.add(reader.text("evaluation.whole") + ": " + answered.whole());
    var views = new EvaluationViews(reader, holder);
    for (var timed : holder.timed()) {
      var rating = answered.points().get(timed.point().id());
      if (rating != null) {
        lines.add(views.label(timed) + ": " + rating);
      }
    }
    if (!answered.comment().isEmpty()) {
      lines.add(answered.comment());
    }
    return lines;
  }

  /// What is taken back leaves nothing behind; what was never said, nothing at all.
  @Override
  public Change<Answer> kept(
      Inquiry inquiry, Answer answer, EvaluationLookup.Reader holder, Moment at) {
    if (!(answer.response() instanceof Response.Evaluated said) || said.stands()) {
      return InquiryKind.super.kept(inquiry, answer, holder, at);
    }
    return holder
        .asked()
        .under(answer.attendee())
        .map(before ->
            Change.of(
                answer,
                List.of(
                    new Write.InquirySaved(Optional.of(inquiry), inquiry.answered()),
                    new Write.AnswerForgotten(
                        new ForgottenAnswer(inquiry.id(), before, Optional.empty()))),
                new MeetingConsequences(holder.network()).of(happened(holder, answer), at)))
        .orElseGet(() -> Change.nothing(answer));
  }

  @Override
  public Reply.Page page(Visit visit, EvaluationLookup.Reader holder, Form form) {
    var reader = visit.readBy(holder.attendee().person());
    var mine = holder.mine(this);
    var said = mine.map(answer -> said(reader, holder, answer)).orElse(List.of());
    var views = new EvaluationViews(reader, holder);
    var view = views.of(said);
    var own = form.readBy(reader).labelled(views.labels());
    return Reply.page(
            reader.text("evaluation.heading", "meeting", view.title()),
            out -> JteevaluationGenerated.render(out, null, reader, view, own),
            EvaluationJson.of(holder, mine, visit.now()))
        .readBy(reader);
  }
}
