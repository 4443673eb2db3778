package kreds.meetingscheduling;

import java.util.LinkedHashMap;
import java.util.Map;
import kreds.basics.LinkPurpose;
import kreds.basics.Outcome;
import kreds.form.Fields;
import kreds.meeting.Audience;
import kreds.meeting.Coming;
import kreds.meetingscheduling.pages.JtemeetingGenerated;
import kreds.web.Form;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;

/// The page of one meeting behind a personal link: when, where, the programme, who comes, and
/// whether you do.
record MeetingPage(MeetingLookup reading, Answering answering) {
  private static final String COMING = "coming";
  private static final int NOTE = 500;

  /// What was sent.
  record Sent(boolean comes, String note) {}

  Routes in(Routes routes) {
    return routes
        .link("GET /meetings/{token}", LinkPurpose.MEETING, this::show)
        .linkPost(
            "POST /meetings/{token}",
            LinkPurpose.MEETING,
            MeetingPage::read,
            this::take,
            this::again);
  }

  private static Sent read(Fields fields) {
    var action = fields.oneOf("action", COMING, "not-coming");
    return new Sent(action.equals(COMING), fields.multiline("note", 0, NOTE));
  }

  private Reply show(Visit visit, String subject) {
    return Reply.of(
        reading.visitor(subject), visitor -> page(visit, visitor, visit.form(known(visitor))));
  }

  private Reply.Page again(Visit visit, String subject, Form form) {
    return switch (reading.visitor(subject)) {
      case Outcome.Done<MeetingLookup.LinkHolder>(var visitor) -> page(visit, visitor, form);
      case Outcome.Refused<MeetingLookup.LinkHolder> gone -> GonePage.of(visit);
    };
  }

  private Reply take(Visit visit, String subject, Sent sent) {
    return Reply.of(
        answering.coming(subject, sent.comes(), sent.note()),
        answer ->
            Reply.seeOther(LinkPurpose.MEETING.path() + visit.path("token"), 200, data(answer)));
  }

  private static Reply.Page page(Visit visit, MeetingLookup.LinkHolder visitor, Form form) {
    var view = MeetingViews.view(visit, visitor);
    return Reply.page(
        view.title(),
        out -> JtemeetingGenerated.render(out, null, visit, view, form),
        data(visit, visitor));
  }

  private static Map<String, String> known(MeetingLookup.LinkHolder visitor) {
    return visitor
        .read()
        .file()
        .comingOf(visitor.guest().id())
        .map(answer -> Map.of("note", answer.note()))
        .orElse(Map.of());
  }

  private static Map<String, Object> data(Visit visit, MeetingLookup.LinkHolder visitor) {
    var read = visitor.read();
    var data = MeetingJson.brief(read.meeting());
    data.put("open", read.meeting().isAhead(visit.now()));
    data.put(
        "programme", MeetingJson.points(read.meeting().programme().shownTo(Audience.PARTICIPANTS)));
    data.put("people", ExpectedAttendees.of(read).data(visitor.guest()));
    read.file().comingOf(visitor.guest().id()).ifPresent(mine -> data.put("answer", data(mine)));
    return data;
  }

  private static Map<String, Object> data(Coming answer) {
    var data = new LinkedHashMap<String, Object>();
    data.put(COMING, answer.comes());
    data.put("note", answer.note());
    return data;
  }
}
