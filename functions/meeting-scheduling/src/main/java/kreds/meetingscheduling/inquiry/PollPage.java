package kreds.meetingscheduling.inquiry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.change.Subject;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.meetingscheduling.pages.JtepollGenerated;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Choices;
import kreds.web.form.FieldError;
import kreds.web.form.Input;

/// The date poll as a page: which of these dates suits you?
final class PollPage
    implements InquiryKind<LinkSubject.OfPoll, Response.DateChoices, MeetingLookup.LinkHolder> {
  @Override
  public LinkType<LinkSubject.OfPoll> about() {
    return LinkSubject.OfPoll.LINK;
  }

  @Override
  public String kind() {
    return Question.POLL;
  }

  @Override
  public Subject subject(LinkSubject.OfPoll about) {
    return Subject.meeting(about.meeting());
  }

  @Override
  public Refusal closed() {
    return Question.WhichDate.CLOSED;
  }

  @Override
  public Class<Response.DateChoices> response() {
    return Response.DateChoices.class;
  }

  @Override
  public String action() {
    return "answer-poll";
  }

  @Override
  public Operation shown() {
    return Operation.of(
        "poll",
        "The date poll of one meeting; changes nothing",
        PollJson.class,
        "The dates, what others answered, and the own answer.");
  }

  @Override
  public Operation answered() {
    return Operation.of(
        "answerPoll",
        "Answer the date poll, or change the answer until the deadline",
        PollAnswerJson.class,
        "The answer as it is kept.");
  }

  @Override
  public Input<Response.DateChoices> input() {
    return PollInput.INPUT;
  }

  @Override
  public Map<String, String> typed(Response.DateChoices answered) {
    var typed = new HashMap<String, String>();
    answered.choices().forEach((date, choice) -> typed.put(date, Choices.written(choice)));
    typed.put(PollInput.COMMENT.name(), answered.comment());
    return typed;
  }

  @Override
  public PollAnswerJson answer(Response.DateChoices answered) {
    return PollAnswerJson.of(answered);
  }

  @Override
  public List<String> said(
      Visit reader, MeetingLookup.LinkHolder holder, Response.DateChoices answered) {
    return PollViews.said(reader, holder, answered);
  }

  @Override
  public Reply.Page page(Visit visit, MeetingLookup.LinkHolder holder, Form form) {
    var reader = visit.readBy(holder.attendee().person());
    var view = PollViews.view(reader, holder);
    var own = form.readBy(reader).labelled(view.labels());
    return Reply.page(
            reader.text("poll.heading", "meeting", view.title()),
            out -> JtepollGenerated.render(out, null, reader, holder.lang(reader), view, own),
            PollJson.of(holder, holder.mine(this), visit.now()))
        .readBy(reader);
  }

  /// Every date that was skipped, each at its place.
  @Override
  public List<FieldError> errors(
      MeetingLookup.LinkHolder holder, Response.DateChoices reply, Refusal refusal) {
    if (!refusal.code().equals(Response.DATES_MISSING)) {
      return List.of();
    }
    return holder.context().record().proposed().stream()
        .filter(slot -> !reply.choices().containsKey(slot.id()))
        .map(slot -> FieldError.of(slot.id(), "missing"))
        .toList();
  }
}
