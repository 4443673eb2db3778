package kreds.meetingscheduling.inquiry;

import java.util.LinkedHashMap;
import java.util.Map;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.meeting.Visibility;
import kreds.meetingscheduling.pages.JtemeetingGenerated;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.form.Fields;

/// One meeting as a page: when, where, the programme, who comes, and whether you do.
final class RsvpPage implements InquiryKind<LinkSubject.OfMeeting, Response.Rsvp> {
  private static final String COMING = "coming";
  private static final String NOTE = "note";
  private static final int LONGEST_NOTE = 500;

  @Override
  public Class<LinkSubject.OfMeeting> about() {
    return LinkSubject.OfMeeting.class;
  }

  @Override
  public String kind() {
    return Question.RSVP;
  }

  @Override
  public Refusal closed() {
    return Question.Coming.CLOSED;
  }

  @Override
  public Class<Response.Rsvp> response() {
    return Response.Rsvp.class;
  }

  @Override
  public String action() {
    return "answer-meeting";
  }

  @Override
  public Response.Rsvp read(Fields fields) {
    var action = fields.oneOf("action", COMING, "not-coming");
    return new Response.Rsvp(action.equals(COMING), fields.multiline(NOTE, 0, LONGEST_NOTE));
  }

  @Override
  public Map<String, String> typed(Response.Rsvp answered) {
    return Map.of(NOTE, answered.note());
  }

  @Override
  public Map<String, Object> data(Response.Rsvp answered) {
    var data = new LinkedHashMap<String, Object>();
    data.put(COMING, answered.comes());
    data.put(NOTE, answered.note());
    return data;
  }

  @Override
  public Reply.Page page(Visit visit, MeetingLookup.LinkHolder holder, Form form) {
    var view = MeetingViews.view(visit, holder);
    return Reply.page(
        view.title(),
        out -> JtemeetingGenerated.render(out, null, visit, view, form),
        state(visit, holder));
  }

  private Map<String, Object> state(Visit visit, MeetingLookup.LinkHolder holder) {
    var context = holder.context();
    var data = MeetingJson.brief(context.record());
    data.put("open", context.meeting().isAhead(visit.now()));
    data.put(
        "programme",
        MeetingJson.points(context.meeting().programme().shownTo(Visibility.PARTICIPANTS)));
    data.put("people", ExpectedAttendees.of(context).data(holder.attendee()));
    holder.mine(this).ifPresent(mine -> data.put("answer", data(mine)));
    return data;
  }
}
