package kreds.meetingscheduling.inquiry;

import java.net.URI;
import java.util.List;
import java.util.Map;
import kreds.change.Subject;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.meetingscheduling.pages.JtemeetingGenerated;
import kreds.outcome.Refusal;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// One meeting as a page: when, where, the programme, who comes, and whether you do.
///
/// @param addresses where the own calendar is
record RsvpPage(CalendarAddresses addresses)
    implements InquiryKind<LinkSubject.OfMeeting, Response.Rsvp, MeetingLookup.LinkHolder> {
  @Override
  public LinkType<LinkSubject.OfMeeting> about() {
    return LinkSubject.OfMeeting.LINK;
  }

  @Override
  public String kind() {
    return Question.RSVP;
  }

  @Override
  public Subject subject(LinkSubject.OfMeeting about) {
    return Subject.meeting(about.meeting());
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
  public Operation shown() {
    return Operation.of(
        "meeting",
        "One meeting for one participant, host or facilitator; changes nothing",
        MeetingJson.class,
        "The meeting.");
  }

  @Override
  public Operation answered() {
    return Operation.of(
        "answerMeeting", "Say whether you come", RsvpJson.class, "The answer as it is kept.");
  }

  @Override
  public Input<Response.Rsvp> input() {
    return RsvpInput.INPUT;
  }

  @Override
  public Map<String, String> typed(Response.Rsvp answered) {
    return Map.of(RsvpInput.NOTE.name(), answered.note());
  }

  @Override
  public RsvpJson answer(Response.Rsvp answered) {
    return RsvpJson.of(answered);
  }

  @Override
  public List<String> said(Visit reader, MeetingLookup.LinkHolder holder, Response.Rsvp answered) {
    var comes = reader.text(answered.comes() ? "meeting.coming" : "meeting.not-coming");
    return answered.note().isEmpty() ? List.of(comes) : List.of(comes, answered.note());
  }

  @Override
  public Reply.Page page(Visit visit, MeetingLookup.LinkHolder holder, Form form) {
    var reader = visit.readBy(holder.attendee().person());
    var view = MeetingViews.view(reader, holder);
    var own = form.readBy(reader).labelled(Map.of(RsvpInput.NOTE.name(), view.note()));
    var calendar = addresses.of(reader, holder);
    return Reply.page(
            view.title(),
            out ->
                JtemeetingGenerated.render(
                    out, null, reader, holder.lang(reader), view, own, calendar),
            MeetingJson.of(holder, holder.mine(this), visit.now(), URI.create(calendar.url())))
        .readBy(reader);
  }
}
