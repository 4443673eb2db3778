package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.change.Moment;
import kreds.delivery.CalendarEntry;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.StaffEvent;
import kreds.inquiry.Answer;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.inquiry.Talk;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.person.Person;

/// What those are told who are asked to speak at a meeting, and what staff are told of their word.
///
/// @param letters what everybody is told of a meeting
record SpeakerLetters(MeetingLetters letters) {
  /// They are written to about a talk, whether they give it or not.
  private static final String ROLE = "talk";

  /// Will you? Or that it stands. What it says of the meeting is as it is now.
  Delivery asking(MeetingRecord record, Speaker speaker, SpeakerOccasion occasion, Moment at) {
    var inquiry = speaker.asked().orElseThrow().inquiry();
    var to = speaker.member().reached().orElseThrow();
    var values = values(record.meeting(), record.dates(), speaker.talk().orElseThrow(), to);
    values.put("occasion", occasion.word());
    if (occasion == SpeakerOccasion.AGREED_BEFORE) {
      values.put("when", "agreed");
    }
    values.put("closes", speaker.closes(record.meeting(), at.now()).word());
    var letter =
        Letter.of(LetterKind.SPEAKER_ASKED, to.person(), values, page(record.meeting(), to, at));
    return delivery(letter, record.meeting(), to, turn(record.meeting(), inquiry), inquiry, at);
  }

  /// The same once more, shortly before staff stop waiting.
  Delivery reminding(Meeting meeting, Inquiry inquiry, Talk talk, Attendee to, Moment at) {
    var values = values(meeting, meeting.slot().stream().toList(), talk, to);
    var letter = Letter.of(LetterKind.SPEAKER_REMINDER, to.person(), values, page(meeting, to, at));
    return delivery(letter, meeting, to, Integer.toString(inquiry.turn()), inquiry, at);
  }

  /// To staff: yes or no, with what the talk needs.
  Delivery answered(MeetingRecord record, Speaker speaker, Answer answer, Person staff, Moment at) {
    var said = (Response.Speaks) answer.response();
    var meeting = record.meeting();
    var values =
        Map.of(
            "title", letters.network().description().in(staff.language()).title(),
            "meeting", meeting.title(),
            "number", Integer.toString(meeting.number()),
            "said", said.agrees() ? "yes" : "no",
            "who", speaker.member().name() + " (" + speaker.member().post() + ")",
            "subject", speaker.talk().map(Talk::subject).orElse(""),
            "needs", said.needs(),
            "note", said.note(),
            "event", event(meeting, staff));
    var letter = Letter.of(LetterKind.SPEAKER_ANSWERED, staff, values, Map.of());
    var key =
        String.join(
            "/",
            LetterKind.SPEAKER_ANSWERED.key(),
            meeting.id(),
            speaker.member().id(),
            Long.toString(speaker.asked().orElseThrow().inquiry().version()),
            Long.toString(answer.at().toEpochMilli()));
    return Delivery.now(key, letter, at.now());
  }

  /// To staff: whoever makes it happen has no place in the run any more, or is forgotten, and then
  /// has no name.
  List<Delivery> ofPart(MeetingHappening.PartChanged changed, Moment at) {
    return changed.staff().stream().map(staff -> ofPart(changed, staff, at)).toList();
  }

  private Delivery ofPart(MeetingHappening.PartChanged changed, Person staff, Moment at) {
    var meeting = changed.meeting();
    var values =
        Map.of(
            "title", letters.network().description().in(staff.language()).title(),
            "meeting", meeting.title(),
            "number", Integer.toString(meeting.number()),
            "said", changed.change().word(),
            "who", changed.name() + " (" + changed.post() + ")",
            "subject", "",
            "needs", "",
            "note", "",
            "event", event(meeting, staff));
    var key =
        String.join(
            "/",
            LetterKind.SPEAKER_ANSWERED.key(),
            meeting.id(),
            changed.who(),
            changed.change().word(),
            Long.toString(changed.since().toEpochMilli()));
    var letter = Letter.of(LetterKind.SPEAKER_ANSWERED, staff, values, Map.of());
    return Delivery.now(key, letter, at.now());
  }

  private static String event(Meeting meeting, Person staff) {
    return StaffEvent.of(
        "meeting-scheduling",
        "show-meeting",
        staff,
        "network",
        meeting.network(),
        "meeting",
        meeting.id());
  }

  /// To whoever speaks no more, with what takes the entry out of the calendar, if it is in it.
  List<Delivery> released(MeetingHappening.OfSpeaker.Released released, Moment at) {
    return released
        .member()
        .reached()
        .filter(_ -> released.isTold())
        .map(to -> released(released, to, at))
        .stream()
        .toList();
  }

  private Delivery released(MeetingHappening.OfSpeaker.Released released, Attendee to, Moment at) {
    var meeting = released.meeting();
    var values = letters.facts(meeting, to);
    values.put("role", ROLE);
    values.put("farewell", released.why().word());
    values.put("calendar", released.isRid() ? "rid" : "none");
    var parted =
        new Letter(LetterKind.SPEAKER_RELEASED, to.person(), values, Map.of(), entry(released, to));
    var letter = letters.keeping(parted, released.kept(), "calendar", at);
    var key =
        String.join(
            "/", letter.kind().key(), meeting.id(), to.id(), Long.toString(meeting.version()));
    return Delivery.now(key, letter, at.now());
  }

  private Optional<CalendarEntry> entry(MeetingHappening.OfSpeaker.Released released, Attendee to) {
    return released.isRid()
        ? MeetingEntry.of(letters.network(), released.meeting(), to, new Attendees(List.of(to)))
            .map(CalendarEntry::takenBack)
        : Optional.empty();
  }

  private Map<String, String> values(Meeting meeting, List<Slot> dates, Talk talk, Attendee to) {
    var values = letters.facts(meeting, to);
    values.put("role", ROLE);
    values.put("subject", talk.subject());
    values.put("paid", talk.fee().isZero() ? "free" : "fee");
    values.put("fee", Long.toString(talk.fee().oere()));
    values.put("answerBy", talk.answerBy().toString());
    values.put("place", meeting.place());
    values.put("when", meeting.slot().isPresent() ? "set" : "open");
    values.put(
        "dates",
        dates.stream()
            .map(date -> date.start().instant() + "/" + date.end().instant())
            .collect(Collectors.joining("\n")));
    return values;
  }

  private static Map<String, Link> page(Meeting meeting, Attendee to, Moment at) {
    var page = new LinkSubject.OfSpeaker(meeting.run(), meeting.id(), to.id());
    return Map.of("page", Link.of(page, at.now()));
  }

  private static String turn(Meeting meeting, Inquiry inquiry) {
    return inquiry.turn() + "/" + meeting.version();
  }

  /// Useless once no answer is taken.
  private static Delivery delivery(
      Letter letter, Meeting meeting, Attendee to, String turn, Inquiry inquiry, Moment at) {
    var key = String.join("/", letter.kind().key(), meeting.id(), to.id(), turn);
    Instant until = inquiry.closesAt();
    return MeetingLetters.delivery(key, letter, at, until);
  }
}
