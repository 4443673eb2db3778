package kreds.meetingscheduling.inquiry;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Choice;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.DatePoll;
import kreds.meetingscheduling.pages.JtepollGenerated;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.form.FieldError;
import kreds.web.form.Fields;

/// The date poll as a page: which of these dates suits you?
final class PollPage implements InquiryKind<LinkSubject.OfPoll, Response.DateChoices> {
  private static final String DATE = "date-";
  private static final String COMMENT = "comment";
  private static final int LONGEST_COMMENT = 500;

  @Override
  public Class<LinkSubject.OfPoll> about() {
    return LinkSubject.OfPoll.class;
  }

  @Override
  public String kind() {
    return Question.POLL;
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

  /// The page says how many dates it shows, so that each one that was skipped can be named at its
  /// place.
  @Override
  public Response.DateChoices read(Fields fields) {
    var most = Question.WhichDate.MOST;
    var shown = fields.optionalWhole("dates", 0, most).orElse(0);
    var choices = new HashMap<String, Choice>();
    for (var number = 1; number <= most; number++) {
      var name = DATE + number;
      fields.require(number > shown || fields.names().contains(name), name, "missing");
      fields.optionalChoice(name, Choice.class).ifPresent(choice -> choices.put(name, choice));
    }
    return new Response.DateChoices(choices, fields.multiline(COMMENT, 0, LONGEST_COMMENT));
  }

  @Override
  public Map<String, String> typed(Response.DateChoices answered) {
    var typed = new HashMap<String, String>();
    answered.choices().forEach((date, choice) -> typed.put(date, MeetingJson.word(choice)));
    typed.put(COMMENT, answered.comment());
    return typed;
  }

  @Override
  public Map<String, Object> data(Response.DateChoices answered) {
    var data = new LinkedHashMap<String, Object>(MeetingJson.choices(answered));
    data.put(COMMENT, answered.comment());
    return data;
  }

  @Override
  public Reply.Page page(Visit visit, MeetingLookup.LinkHolder holder, Form form) {
    var view = PollViews.view(visit, holder);
    return Reply.page(
        visit.text("poll.heading", "meeting", view.title()),
        out -> JtepollGenerated.render(out, null, visit, view, form),
        state(visit, holder));
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

  private Map<String, Object> state(Visit visit, MeetingLookup.LinkHolder holder) {
    var context = holder.context();
    var data = MeetingJson.brief(context.record());
    data.put("open", context.record().isPolling(visit.now()));
    var poll = new DatePoll(context.record(), context.attendees());
    data.put(
        "dates",
        context.record().proposed().stream()
            .map(slot -> MeetingJson.tally(poll.othersThan(holder.attendee().id(), slot)))
            .toList());
    holder.mine(this).ifPresent(mine -> data.put("answer", data(mine)));
    return data;
  }
}
