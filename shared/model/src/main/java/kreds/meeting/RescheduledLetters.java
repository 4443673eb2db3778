package kreds.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.InquiryRecord;

/// What those who know of a meeting are told when it changes: how it is now, and how it was. A key
/// carries the version of the meeting, so that each change is a letter of its own.
///
/// @param letters what they were told before
record RescheduledLetters(MeetingLetters letters) {
  /// So long somebody may still want to hear why a meeting came to nothing.
  private static final Duration SAID_FOR = Duration.ofDays(14);

  /// To who hosts or leads it no more: the entry leaves the calendar, if it is in it for that
  /// alone.
  Delivery passedOn(Rescheduled.Named named, Attendee gone, Moment at) {
    var meeting = named.meeting();
    if (named.isRid()) {
      return letters.left(meeting, gone, at).saying(leaving(gone));
    }
    var values = letters.facts(meeting, gone);
    values.putAll(leaving(gone));
    values.put("role", MeetingLetters.PARTED);
    var isInvited = !named.stays().isEmpty() && meeting.slot().isPresent();
    values.put("stays", isInvited ? "invited" : "no");
    values.put("rest", named.helps() ? "other" : "nothing");
    var parted = Letter.of(LetterKind.TEAM_RELEASED, gone.person(), values, Map.of());
    var letter = letters.keeping(parted, named.kept(), "stays", at);
    return Delivery.now(key(letter, meeting, gone), letter, at.now());
  }

  private static Map<String, String> leaving(Attendee gone) {
    return Map.of("leaves", gone.role().word());
  }

  /// To one of them. Who came since the invitations went out gets the first one.
  Delivery moved(Rescheduled.Moved moved, Attendee attendee, Moment at) {
    var meeting = moved.meeting();
    var kind = kindOf(moved.before(), attendee);
    var slot = MeetingLetters.slot(meeting);
    var carries = moved.all().carrier(attendee).equals(attendee);
    var dated = letters.dated(kind, meeting, slot, attendee, moved.all(), carries);
    var letter = isFirst(kind) ? dated : dated.saying(former(moved, at.now()));
    return delivery(
        letter.saying(MeetingLetters.answering(meeting, moved.awaited(), attendee, at.now())),
        meeting,
        attendee,
        at,
        slot.end().instant());
  }

  private static LetterKind kindOf(Meeting before, Attendee attendee) {
    var holds = before.invited().contains(attendee.id());
    if (attendee.role() == Attendee.Role.PARTICIPANT) {
      return holds ? LetterKind.MEETING_MOVED : LetterKind.MEETING_INVITATION;
    }
    return holds ? LetterKind.MEETING_MOVED_HOSTED : LetterKind.MEETING_HOSTED;
  }

  private static boolean isFirst(LetterKind kind) {
    return kind == LetterKind.MEETING_INVITATION || kind == LetterKind.MEETING_HOSTED;
  }

  /// What is another, and how it was; blank what is the same.
  private static Map<String, String> former(Rescheduled.Moved moved, Instant now) {
    var values = new HashMap<String, String>();
    var was = MeetingLetters.slot(moved.before());
    values.put("change", change(moved, now));
    values.put("former", moved.isOnAnotherTime() ? "other" : "same");
    values.put("was", was.start().instant() + "/" + was.end().instant());
    values.put("wasPlace", moved.isAtAnotherPlace() ? moved.before().place() : "");
    return values;
  }

  /// What begins as it did has not moved: it ends at another time.
  private static String change(Rescheduled.Moved moved, Instant now) {
    if (moved.isOnAnotherTime() && moved.beginsAsBefore()) {
      var word = moved.meeting().hasBegun(now) ? "on" : "end";
      return moved.isAtAnotherPlace() ? word + "-elsewhere" : word;
    }
    if (moved.isOnAnotherTime()) {
      return moved.isAtAnotherPlace() ? "both" : "time";
    }
    return "place";
  }

  /// A text of it is corrected, and which. Useless once it is over.
  Delivery corrected(Rescheduled.Corrected corrected, Attendee attendee, Moment at) {
    var meeting = corrected.meeting();
    var before = corrected.before();
    var slot = MeetingLetters.slot(meeting);
    var dated =
        letters.dated(LetterKind.MEETING_CORRECTED, meeting, slot, attendee, corrected.all(), true);
    var letter =
        dated
            .saying(
                Map.of(
                    "wasTitle",
                    corrected.isTitledOtherwise() ? before.title() : "",
                    "wasPlace",
                    corrected.isAtAnotherPlace() ? before.place() : "",
                    "corrects",
                    corrects(corrected),
                    "way",
                    way(corrected)))
            .saying(MeetingLetters.answering(meeting, corrected.awaited(), attendee, at.now()));
    return delivery(letter, meeting, attendee, at, slot.end().instant());
  }

  /// In a word, which text is another.
  private static String corrects(Rescheduled.Corrected corrected) {
    var texts = corrected.texts();
    return texts.size() == 1 ? texts.getFirst() : "several";
  }

  /// In a word, what has become of how one finds it.
  private static String way(Rescheduled.Corrected corrected) {
    if (!corrected.isFoundOtherwise()) {
      return "same";
    }
    if (corrected.meeting().outline().directions().isEmpty()) {
      return "gone";
    }
    return corrected.before().outline().directions().isEmpty() ? "added" : "other";
  }

  /// It does not take place: to whoever has the invitation with what takes it out of the calendar,
  /// to whoever was asked for a date without. Useless once its time, or that of each date, is over.
  /// Where that is over already, nobody has to be kept away and no calendar asks for it any more:
  /// then it is said for some days.
  Delivery cancelled(Rescheduled.Cancelled cancelled, Attendee attendee, Moment at) {
    var meeting = cancelled.meeting();
    var person = attendee.person();
    var values = letters.facts(meeting, attendee);
    values.put("reason", cancelled.reason().in(person.language()));
    var language = cancelled.reason().languageFor(person.language());
    if (language != person.language()) {
      values.put(Letter.TYPED_LANGUAGE, language.code());
    }
    if (meeting.isMissed()) {
      values.put("asked", isAskedHowItWas(cancelled.before(), attendee) ? "yes" : "no");
      var stays = cancelled.all().find(attendee.id()).isPresent();
      values.put("goes", cancelled.goesOn() && stays ? "on" : "out");
      var missed = Letter.of(LetterKind.MEETING_MISSED, person, values, Map.of());
      return delivery(missed, meeting, attendee, at, at.now().plus(SAID_FOR));
    }
    var letter =
        new Letter(
            meeting.slot().isPresent()
                ? LetterKind.MEETING_CANCELLED
                : LetterKind.MEETING_POLL_CANCELLED,
            person,
            values,
            Map.of(),
            MeetingEntry.of(letters.network(), meeting, attendee, cancelled.all()));
    return delivery(letter, meeting, attendee, at, until(cancelled, at.now()));
  }

  private static boolean isAskedHowItWas(MeetingRecord before, Attendee attendee) {
    return before
        .evaluation()
        .map(InquiryRecord::inquiry)
        .filter(inquiry -> MeetingEvaluation.hasAsked(inquiry, attendee))
        .isPresent();
  }

  private static Instant until(Rescheduled.Cancelled cancelled, Instant now) {
    return cancelled.before().dates().stream()
        .map(date -> date.end().instant())
        .max(Instant::compareTo)
        .map(last -> last.isAfter(now) ? last : now.plus(SAID_FOR))
        .orElseThrow(() -> new IllegalStateException("no date, nobody to tell"));
  }

  private static Delivery delivery(
      Letter letter, Meeting meeting, Attendee attendee, Moment at, Instant notAfter) {
    return MeetingLetters.delivery(key(letter, meeting, attendee), letter, at, notAfter);
  }

  private static String key(Letter letter, Meeting meeting, Attendee attendee) {
    return letter.kind().key() + "/" + meeting.id() + "/" + meeting.version() + "/" + attendee.id();
  }
}
