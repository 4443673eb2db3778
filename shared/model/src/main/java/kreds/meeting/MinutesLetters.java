package kreds.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.inquiry.Attendee;
import kreds.inquiry.Minutes;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.text.Plural;

/// What is told of the minutes of a meeting: to those who read them that they are out, to staff who
/// objects. The text itself stands on the page alone, and in no line of the audit (S13).
record MinutesLetters(Network network) {

  /// A version is a letter to each reader.
  Consequences published(MeetingHappening.OfConduct.MinutesPublished published, Moment at) {
    var minutes = ((Question.Objecting) published.inquiry().question()).minutes();
    var before = minutes.version() == 1 ? "" : "version " + (minutes.version() - 1);
    return Consequences.of(
            MeetingConsequences.about(published.meeting(), at)
                .line(before, "version " + minutes.version()))
        .and(published.readers().stream().map(each -> out(published, minutes, each, at)).toList());
  }

  private Delivery out(
      MeetingHappening.OfConduct.MinutesPublished published,
      Minutes minutes,
      Attendee reader,
      Moment at) {
    var meeting = published.meeting();
    var values = facts(meeting, reader, published.files());
    values.put("deadline", published.inquiry().closesAt().toString());
    values.put("change", reader.isAmong(published.had()) ? "changed" : "first");
    return about(
        LetterKind.MINUTES_OUT, meeting, Integer.toString(minutes.version()), reader, values, at);
  }

  /// Files that came after the minutes are a letter to each reader, which asks nothing.
  Consequences told(MeetingHappening.OfConduct.FilesTold told, Moment at) {
    var turn = Integer.toString(told.told());
    return Consequences.of(
            MeetingConsequences.about(told.meeting(), at)
                .line("", Plural.of(told.files().size(), "file") + " told"))
        .and(
            told.readers().stream()
                .map(each ->
                    about(
                        LetterKind.FILES_ADDED,
                        told.meeting(),
                        turn,
                        each,
                        facts(told.meeting(), each, told.files()),
                        at))
                .toList());
  }

  private Map<String, String> facts(Meeting meeting, Attendee reader, List<String> files) {
    var values = new MeetingLetters(network).facts(meeting, reader);
    values.put("files", String.join("\n", files));
    values.put("came", files.size() == 1 ? "one" : "several");
    return values;
  }

  private static Delivery about(
      LetterKind kind,
      Meeting meeting,
      String turn,
      Attendee reader,
      Map<String, String> values,
      Moment at) {
    var page = new LinkSubject.OfMinutes(meeting.run(), meeting.id(), reader.id());
    var letter = Letter.of(kind, reader.person(), values, Map.of("page", Link.of(page, at.now())));
    var key = String.join("/", kind.key(), meeting.id(), turn, reader.id());
    return Delivery.now(key, letter, at.now());
  }

  /// Each that is said is a letter of its own; what was said is quoted in it.
  Consequences objected(MeetingHappening.OfConduct.Objected objected, Moment at) {
    var answer = objected.answer();
    var line = at.line("", answer.response().brief());
    if (!(answer.response() instanceof Response.Objection objection)) {
      throw new IllegalStateException("an answer to another question");
    }
    var meeting = objected.meeting();
    var person = objected.by().person();
    var staff = objected.staff();
    var values = new HashMap<String, String>();
    values.put("title", network.description().in(staff.language()).title());
    values.put("meeting", meeting.title());
    values.put("number", Integer.toString(meeting.number()));
    values.put("said", objection.stands() ? "objection" : "taken-back");
    values.put("who", person.name() + "\n" + person.company().name());
    values.put("objection", objection.text());
    values.put(
        "event",
        StaffEvent.of(
            "meeting-scheduling",
            "show-meeting",
            staff,
            "network",
            meeting.network(),
            "meeting",
            meeting.id()));
    var key =
        String.join(
            "/",
            LetterKind.MINUTES_OBJECTION.key(),
            meeting.id(),
            Integer.toString(objection.version()),
            objected.by().id(),
            Long.toString(answer.at().toEpochMilli()));
    var letter = Letter.of(LetterKind.MINUTES_OBJECTION, staff, values, Map.of());
    return Consequences.of(line, Delivery.now(key, letter, at.now()));
  }
}
