package kreds.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kreds.change.Moment;
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

/// What everybody concerned by a meeting is told of it, each in words for the own role. A letter's
/// key follows from meeting, sequence and person, so that a letter that is there already is the
/// same one; what it says follows from the meeting alone, so that a repeat has the same bytes.
record MeetingLetters(Network network) {
  private static final String ANSWERING = "rsvp";

  /// They made a meeting happen, and do no more.
  static final String PARTED = "parted";

  /// Which of the dates? Useless after the deadline, so not sent then.
  Delivery asking(Meeting meeting, Inquiry poll, Attendee attendee, Moment at) {
    return asking(LetterKind.MEETING_POLL, meeting, poll, attendee, "", at);
  }

  /// The same to somebody who came later, maybe not for the first time.
  Delivery askingLater(Meeting meeting, Inquiry poll, Attendee attendee, Moment at) {
    return asking(LetterKind.MEETING_POLL, meeting, poll, attendee, "/" + poll.version(), at);
  }

  /// To whoever is silent, once before the end: which of the dates, or whether they come.
  Delivery reminding(Meeting meeting, Inquiry inquiry, Attendee attendee, Moment at) {
    return switch (inquiry.question()) {
      case Question.WhichDate _ ->
          asking(LetterKind.MEETING_POLL_REMINDER, meeting, inquiry, attendee, "", at);
      case Question.Speaking(var talk) ->
          new SpeakerLetters(this).reminding(meeting, inquiry, talk, attendee, at);
      case Question.Evaluating _ ->
          new EvaluationLetters(this).reminding(meeting, inquiry, attendee, at);
      case Question.Coming _ -> comingUp(meeting, attendee, at);
      case Question.Objecting _, Question.OfAGroup _, Question.MayJoin _ ->
          throw new IllegalStateException("nobody is reminded of it with a meeting");
    };
  }

  /// Useless once the meeting has begun. One date is one reminder.
  private Delivery comingUp(Meeting meeting, Attendee attendee, Moment at) {
    var slot = slot(meeting);
    var values = facts(meeting, attendee);
    values.put("place", meeting.place());
    values.put("directions", meeting.outline().directions());
    var letter =
        Letter.of(
            LetterKind.MEETING_REMINDER, attendee.person(), values, page(meeting, slot, attendee));
    var key =
        String.join(
            "/",
            LetterKind.MEETING_REMINDER.key(),
            meeting.id(),
            Integer.toString(meeting.calendar().sequence()),
            attendee.id());
    return delivery(key, letter, at, slot.start().instant());
  }

  private Delivery asking(
      LetterKind kind, Meeting meeting, Inquiry poll, Attendee attendee, String turn, Moment at) {
    var values = facts(meeting, attendee);
    values.put("deadline", poll.closesAt().toString());
    if (poll.question() instanceof Question.WhichDate(var dates)) {
      values.put(
          "dates",
          dates.stream()
              .map(date -> date.start().instant() + "/" + date.end().instant())
              .collect(Collectors.joining("\n")));
    }
    var page = new LinkSubject.OfPoll(meeting.run(), meeting.id(), attendee.id());
    var links = Map.of("page", Link.of(page, poll.closesAt()));
    var letter = Letter.of(kind, attendee.person(), values, links);
    var key = kind.key() + "/" + meeting.id() + "/" + attendee.id() + turn;
    return delivery(key, letter, at, poll.closesAt());
  }

  /// The date is set: to all of them.
  List<Delivery> dated(Meeting meeting, Attendees all, Moment at) {
    return all.all().stream()
        .filter(each -> isTold(each, all))
        .map(each -> dated(meeting, each, all, carriesEntry(each, all), "", at))
        .toList();
  }

  /// Who makes the meeting happen in two roles is told once, in the first of them; who has a place
  /// besides is invited as well, since that letter asks for an answer.
  static boolean isTold(Attendee attendee, Attendees all) {
    if (attendee.role() == Attendee.Role.PARTICIPANT) {
      return true;
    }
    return all.of(attendee.person().address()).stream()
        .filter(same -> same.role() != Attendee.Role.PARTICIPANT)
        .findFirst()
        .map(attendee::equals)
        .orElse(true);
  }

  /// The same to one who got a place later, maybe not for the first time. Who makes the meeting
  /// happen besides has it in the calendar from that letter.
  Delivery joined(Meeting meeting, Attendee newcomer, Attendees all, Moment at) {
    var carries = all.asked(newcomer).equals(newcomer);
    return dated(meeting, newcomer, all, carries, "/" + meeting.version(), at)
        .saying(Map.of("hosting", "joined"));
  }

  /// To somebody who gave up a place: the meeting leaves the calendar. The page behind it is theirs
  /// no more, so there is no link. Useless once the meeting is over.
  Delivery left(Meeting meeting, Attendee gone, Moment at) {
    var slot = slot(meeting);
    var values = facts(meeting, gone);
    values.put("others", meeting.state() == MeetingState.CANCELLED ? "off" : "meet");
    if (gone.role() != Attendee.Role.PARTICIPANT) {
      values.put("role", PARTED);
    }
    var entry = MeetingEntry.of(network, meeting, gone, new Attendees(List.of(gone)));
    var letter =
        new Letter(
            LetterKind.MEETING_LEFT,
            gone.person(),
            values,
            Map.of(),
            entry.map(CalendarEntry::takenBack));
    var key =
        LetterKind.MEETING_LEFT.key()
            + "/"
            + meeting.id()
            + "/"
            + gone.id()
            + "/"
            + meeting.version();
    return delivery(key, letter, at, slot.end().instant());
  }

  /// A letter to somebody who is concerned by a meeting in one way less: it brings the entry that
  /// they keep, with the page that is theirs, and is to them as what they are still.
  ///
  /// @param says which of its values says whether the entry stays
  Letter keeping(Letter letter, Optional<KeptEntry> kept, String says, Moment at) {
    if (kept.isEmpty()) {
      return letter;
    }
    var values = new HashMap<>(letter.values());
    values.putAll(kept.get().values(at.now()));
    values.put(says, "kept");
    return new Letter(
        letter.kind(), letter.to(), values, kept.get().page(), kept.get().entry(network));
  }

  /// To somebody who gave up a place and makes the meeting happen still: it stays in the calendar,
  /// and the page behind it is the one that they have as that.
  Delivery stillHosting(KeptEntry kept, Moment at) {
    var meeting = kept.meeting();
    var turn = "/" + meeting.version();
    return dated(meeting, kept.as(), kept.all(), true, turn, at).saying(Map.of("hosting", "still"));
  }

  static Slot slot(Meeting meeting) {
    return meeting.slot().orElseThrow(() -> new IllegalStateException("no date, no invitation"));
  }

  /// To one of them. Useless once the meeting is over.
  private Delivery dated(
      Meeting meeting, Attendee attendee, Attendees all, boolean carries, String turn, Moment at) {
    var slot = slot(meeting);
    var kind =
        attendee.role() == Attendee.Role.PARTICIPANT
            ? LetterKind.MEETING_INVITATION
            : LetterKind.MEETING_HOSTED;
    var key =
        kind.key()
            + "/"
            + meeting.id()
            + "/"
            + meeting.calendar().sequence()
            + "/"
            + attendee.id()
            + turn;
    var letter = dated(kind, meeting, slot, attendee, all, carries);
    return delivery(
        key,
        meeting.hasBegun(at.now()) ? letter.saying(Map.of(ANSWERING, "on")) : letter,
        at,
        slot.end().instant());
  }

  /// What somebody who knows of a meeting already reads of the answer whether they come: it stands,
  /// or is awaited. Once the meeting has begun nobody can answer, and nothing is said of it.
  ///
  /// @param awaited whose answer is
  static Map<String, String> answering(
      Meeting meeting, Set<String> awaited, Attendee attendee, Instant now) {
    if (meeting.hasBegun(now)) {
      return Map.of(ANSWERING, "on");
    }
    return Map.of(ANSWERING, awaited.contains(attendee.id()) ? "awaited" : "given");
  }

  Letter dated(
      LetterKind kind,
      Meeting meeting,
      Slot slot,
      Attendee attendee,
      Attendees all,
      boolean carries) {
    var entry =
        carries
            ? MeetingEntry.of(network, meeting, attendee, all)
            : Optional.<CalendarEntry>empty();
    var values = facts(meeting, attendee);
    values.put("place", meeting.place());
    values.put("directions", meeting.outline().directions());
    values.put("agenda", MeetingEntry.agenda(meeting, attendee, all));
    values.put("entry", entry.isPresent() ? "here" : "elsewhere");
    return new Letter(kind, attendee.person(), values, page(meeting, slot, attendee), entry);
  }

  /// Whoever is concerned in two ways gets the meeting into the calendar once.
  private static boolean carriesEntry(Attendee attendee, Attendees all) {
    return all.carrier(attendee).equals(attendee);
  }

  Map<String, String> facts(Meeting meeting, Attendee attendee) {
    var person = attendee.person();
    var values = new HashMap<String, String>();
    values.putAll(network.description().titleFacts(person.language()));
    values.put("meeting", meeting.title());
    values.put("role", attendee.role().word());
    meeting
        .slot()
        .ifPresent(slot -> {
          values.put("start", slot.start().instant().toString());
          values.put("end", slot.end().instant().toString());
        });
    values.put(
        "own", AgendaDay.text(meeting.givenBy(person.name()), meeting.slot(), person.language()));
    return values;
  }

  static Map<String, Link> page(Meeting meeting, Slot slot, Attendee attendee) {
    var page = new LinkSubject.OfMeeting(meeting.run(), meeting.id(), attendee.id());
    return Map.of("page", Link.of(page, slot.end().instant()));
  }

  static Delivery delivery(String key, Letter letter, Moment at, Instant notAfter) {
    return Delivery.at(key, letter, "", at.now(), at.now(), Optional.of(notAfter));
  }
}
