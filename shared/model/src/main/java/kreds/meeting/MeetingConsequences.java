package kreds.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.delivery.CalendarEntry;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.person.Person;

/// What follows from what happens to a meeting: the letters, and the lines of the audit. A letter's
/// key follows from meeting, sequence and person, so that a letter that is there already is the
/// same one; what it says follows from the meeting alone, so that a repeat has the same bytes.
public record MeetingConsequences(Network network) {

  /// What follows from one happening.
  public Consequences of(MeetingHappening happening, Moment at) {
    return switch (happening) {
      case MeetingHappening.PollOpened(var meeting, var poll, var asked) ->
          Consequences.of(about(meeting, at).line("", meeting.state().word()))
              .and(asked.stream().map(each -> asking(meeting, poll, each, at)).toList());
      case MeetingHappening.Dated(var meeting, var before, var invited) ->
          Consequences.of(about(meeting, at).line(before, state(meeting)))
              .and(invited.stream().map(each -> dated(meeting, each, at)).toList());
      case MeetingHappening.NewcomerTold(var meeting, var poll, var newcomer) ->
          Consequences.of(
              about(meeting, at).followed("reach-newcomer", "", newcomer.id()),
              poll.isPresent()
                  ? asking(meeting, poll.get(), newcomer, at)
                  : dated(meeting, newcomer, at));
      case MeetingHappening.Answered(var answer) ->
          Consequences.of(at.line("", answer.response().brief()));
      case MeetingHappening.ProgrammeSet(var before, var after) ->
          Consequences.of(at.line(before + " points", after + " points"));
      case MeetingHappening.InquiryClosed(var inquiry) ->
          Consequences.of(
              at.about(Subject.meeting(inquiry.meeting()))
                  .followed("close-inquiry", inquiry.kind() + " open", inquiry.kind() + " closed"));
      case MeetingHappening.DayOver(var meeting) ->
          Consequences.of(about(meeting, at).followed("day-over", state(meeting), "over"));
    };
  }

  private static Moment about(Meeting meeting, Moment at) {
    return at.about(Subject.meeting(meeting.id()));
  }

  private static String state(Meeting meeting) {
    return meeting.state().word() + meeting.slot().map(slot -> " " + slot.said()).orElse("");
  }

  /// Which of the dates? Useless after the deadline, so not sent then.
  private Delivery asking(Meeting meeting, Inquiry poll, Attendee attendee, Moment at) {
    var values = facts(meeting, attendee.person());
    values.put("deadline", poll.closesAt().toString());
    if (poll.question() instanceof Question.WhichDate(var dates)) {
      values.put("count", Integer.toString(dates.size()));
    }
    var page = new LinkSubject.OfPoll(meeting.run(), meeting.id(), attendee.id());
    var links = Map.of("page", Link.of(page, poll.closesAt()));
    var letter = Letter.of(LetterKind.MEETING_POLL, attendee.person(), values, links);
    var key = LetterKind.MEETING_POLL.key() + "/" + meeting.id() + "/" + attendee.id();
    return delivery(key, letter, at, poll.closesAt());
  }

  /// Useless once the meeting is over.
  private Delivery dated(Meeting meeting, Attendee attendee, Moment at) {
    var slot =
        meeting.slot().orElseThrow(() -> new IllegalStateException("no date, no invitation"));
    var kind =
        attendee.role() == Attendee.Role.PARTICIPANT
            ? LetterKind.MEETING_INVITATION
            : LetterKind.MEETING_HOSTED;
    var key =
        kind.key() + "/" + meeting.id() + "/" + meeting.calendar().sequence() + "/" + attendee.id();
    var letter =
        kind == LetterKind.MEETING_INVITATION
            ? invitation(meeting, slot, attendee)
            : Letter.of(
                kind,
                attendee.person(),
                facts(meeting, slot, attendee.person()),
                page(meeting, slot, attendee));
    return delivery(key, letter, at, slot.end().instant());
  }

  private Letter invitation(Meeting meeting, Slot slot, Attendee attendee) {
    var values = facts(meeting, slot, attendee.person());
    var agenda = String.join("\n", meeting.programme().linesFor(Visibility.PARTICIPANTS));
    values.put("agenda", agenda);
    return new Letter(
        LetterKind.MEETING_INVITATION,
        attendee.person(),
        values,
        page(meeting, slot, attendee),
        Optional.of(entry(meeting, slot, attendee.person(), agenda)));
  }

  private CalendarEntry entry(Meeting meeting, Slot slot, Person person, String agenda) {
    return new CalendarEntry(
        meeting.calendar(),
        false,
        slot.start().instant(),
        slot.end().instant(),
        titleFor(person) + ": " + meeting.title(),
        meeting.place(),
        agenda);
  }

  private Map<String, String> facts(Meeting meeting, Person person) {
    var values = new HashMap<String, String>();
    values.put("title", titleFor(person));
    values.put("meeting", meeting.title());
    return values;
  }

  private Map<String, String> facts(Meeting meeting, Slot slot, Person person) {
    var values = facts(meeting, person);
    values.put("start", slot.start().instant().toString());
    values.put("end", slot.end().instant().toString());
    values.put("place", meeting.place());
    return values;
  }

  private String titleFor(Person person) {
    return network.description().in(person.language()).title();
  }

  private static Map<String, Link> page(Meeting meeting, Slot slot, Attendee attendee) {
    var page = new LinkSubject.OfMeeting(meeting.run(), meeting.id(), attendee.id());
    return Map.of("page", Link.of(page, slot.end().instant()));
  }

  private static Delivery delivery(String key, Letter letter, Moment at, Instant notAfter) {
    return Delivery.at(key, letter, "", at.now(), at.now(), Optional.of(notAfter));
  }
}
