package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Map;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.MeetingChange;
import kreds.commit.Write;
import kreds.inquiry.Answer;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.LinkSubject;
import kreds.link.LinkType;
import kreds.meeting.Speaking;
import kreds.meetingscheduling.pages.JtespeakerGenerated;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.form.Input;

/// What somebody is asked to speak about as a page: do you? An answer changes who is concerned by
/// the meeting in the same step.
///
/// @param staff who are told
record SpeakerPage(Person staff)
    implements InquiryKind<LinkSubject.OfSpeaker, Response.Speaks, SpeakerLookup.Reader> {
  @Override
  public LinkType<LinkSubject.OfSpeaker> about() {
    return LinkSubject.OfSpeaker.LINK;
  }

  @Override
  public String kind() {
    return Question.SPEAKER;
  }

  @Override
  public Subject subject(LinkSubject.OfSpeaker about) {
    return Subject.meeting(about.meeting());
  }

  @Override
  public Refusal closed() {
    return Question.Speaking.CLOSED;
  }

  @Override
  public Refusal outdated() {
    return Question.Speaking.CHANGED;
  }

  @Override
  public Class<Response.Speaks> response() {
    return Response.Speaks.class;
  }

  @Override
  public String action() {
    return "answer-speaker";
  }

  @Override
  public Operation shown() {
    return Operation.of(
        "speaker",
        "What somebody is asked to speak about at a meeting; changes nothing",
        TalkJson.class,
        "The talk, and what was answered.");
  }

  @Override
  public Operation answered() {
    return Operation.of(
        "answerSpeaker",
        "Say whether you give the talk",
        SpeaksJson.class,
        "The answer as it is kept.");
  }

  @Override
  public Input<Response.Speaks> input() {
    return SpeakerInput.INPUT;
  }

  @Override
  public Map<String, String> typed(Response.Speaks answered) {
    return Map.of(
        SpeakerInput.NEEDS.name(), answered.needs(), SpeakerInput.MESSAGE.name(), answered.note());
  }

  @Override
  public SpeaksJson answer(Response.Speaks answered) {
    return SpeaksJson.of(answered);
  }

  @Override
  public List<String> said(Visit reader, SpeakerLookup.Reader holder, Response.Speaks answered) {
    var word = reader.text(answered.agrees() ? "speaker.yes" : "speaker.no");
    return List.of(word, answered.needs(), answered.note()).stream()
        .filter(line -> !line.isEmpty())
        .toList();
  }

  @Override
  public Change<Answer> kept(
      Inquiry inquiry, Answer answer, SpeakerLookup.Reader holder, Moment at) {
    var decision =
        new Speaking(holder.run())
            .answered(holder.record(), holder.speaker().member(), answer, staff, at.now());
    return MeetingChange.of(holder.run(), decision, at)
        .map(_ -> answer)
        .and(new Write.AnswerKept(inquiry, answer));
  }

  @Override
  public Reply.Page page(Visit visit, SpeakerLookup.Reader holder, Form form) {
    var reader = visit.readBy(holder.attendee().person());
    var view = SpeakerView.of(reader, holder);
    var own = form.readBy(reader);
    return Reply.page(
            reader.text("speaker.heading", "meeting", view.meeting()),
            out -> JtespeakerGenerated.render(out, null, reader, view, own),
            TalkJson.of(holder, visit.now()))
        .readBy(reader);
  }
}
