package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Subject;
import kreds.inquiry.Answer;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.meeting.MeetingHappening;
import kreds.meetingscheduling.pages.JteminutesGenerated;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.web.Form;
import kreds.web.PageBody;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// The minutes of a meeting as a page: is there anything that is not right?
///
/// @param staff who are told of an objection
/// @param files that stand beside them
record MinutesPage(Person staff, MinutesFiles files)
    implements InquiryKind<LinkSubject.OfMinutes, Response.Objection, MinutesLookup.Reader> {
  private static final int GONE = 410;

  @Override
  public LinkType<LinkSubject.OfMinutes> about() {
    return LinkSubject.OfMinutes.LINK;
  }

  @Override
  public String kind() {
    return Question.MINUTES;
  }

  @Override
  public Subject subject(LinkSubject.OfMinutes about) {
    return Subject.meeting(about.meeting());
  }

  @Override
  public Refusal closed() {
    return Question.Objecting.CLOSED;
  }

  @Override
  public Class<Response.Objection> response() {
    return Response.Objection.class;
  }

  @Override
  public String action() {
    return "object-to-minutes";
  }

  @Override
  public Operation shown() {
    return Operation.of(
            "minutes",
            "The minutes of one meeting for one participant or its facilitator, and its files;"
                + " changes nothing",
            MinutesJson.class,
            "The minutes.")
        .query(
            MinutesFiles.FILE,
            "One of the files: answers 303 to an address at which it is loaded",
            List.of("file-1"));
  }

  @Override
  public Operation answered() {
    return Operation.of(
        "objectToMinutes",
        "Object to the minutes of a meeting, in the version that was read, or take that back",
        ObjectionJson.class,
        "What is said against them, as it is kept.");
  }

  @Override
  public Input<Response.Objection> input() {
    return MinutesInput.INPUT;
  }

  @Override
  public Map<String, String> typed(Response.Objection answered) {
    return Map.of(MinutesInput.OBJECTION.name(), answered.text());
  }

  @Override
  public ObjectionJson answer(Response.Objection answered) {
    return ObjectionJson.of(answered);
  }

  @Override
  public List<String> said(Visit reader, MinutesLookup.Reader holder, Response.Objection answered) {
    return answered.stands() ? List.of(answered.text()) : List.of();
  }

  /// Staff hear of what is said, and of what is taken back, but not of nothing.
  @Override
  public MeetingHappening happened(MinutesLookup.Reader holder, Answer answer) {
    var isNews =
        (answer.response() instanceof Response.Objection said && said.stands())
            || holder.mine(this).filter(Response.Objection::stands).isPresent();
    return isNews
        ? new MeetingHappening.OfConduct.Objected(
            holder.context().meeting(), holder.attendee(), answer, staff)
        : new MeetingHappening.Answered(answer);
  }

  @Override
  public Optional<Reply> instead(Visit visit, MinutesLookup.Reader holder) {
    return files.loaded(visit, holder);
  }

  @Override
  public Reply.Page page(Visit visit, MinutesLookup.Reader holder, Form form) {
    var reader = visit.readBy(holder.attendee().person());
    var mine = holder.mine(this);
    var all = files.all(holder);
    var view = MinutesView.of(reader, holder, all, mine);
    var own = form.readBy(reader);
    var title = reader.text("minutes.heading", "meeting", view.title());
    PageBody body = out -> JteminutesGenerated.render(out, null, reader, view, own);
    var page =
        MinutesFiles.isRemoved(visit, all)
            ? Reply.gone(title, body, MinutesFiles.REMOVED).status(GONE)
            : Reply.page(title, body, MinutesJson.of(visit, holder, all.there(), mine));
    return page.readBy(reader);
  }
}
