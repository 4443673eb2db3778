package kreds.meeting;

import java.util.Map;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.link.Link;
import kreds.link.LinkSubject;

/// What those who were at a meeting are written to about how it was: once to ask, and once more to
/// whoever is silent. Useless once nobody can answer any more.
record EvaluationLetters(MeetingLetters letters) {

  Delivery asking(Meeting meeting, Inquiry inquiry, Attendee attendee, Moment at) {
    return letter(LetterKind.EVALUATION_ASKED, meeting, inquiry, attendee, at);
  }

  Delivery reminding(Meeting meeting, Inquiry inquiry, Attendee attendee, Moment at) {
    return letter(LetterKind.EVALUATION_REMINDER, meeting, inquiry, attendee, at);
  }

  /// A meeting is evaluated once, so that each is one letter to each.
  private Delivery letter(
      LetterKind kind, Meeting meeting, Inquiry inquiry, Attendee attendee, Moment at) {
    var values = letters.facts(meeting, attendee);
    values.put("deadline", inquiry.closesAt().toString());
    values.put("seen", meeting.attendance().isTaken() ? "noted" : "by-nobody");
    var page = new LinkSubject.OfEvaluation(meeting.run(), meeting.id(), attendee.id());
    var links = Map.of("page", Link.of(page, at.now()));
    var letter = Letter.of(kind, attendee.person(), values, links);
    var key = String.join("/", kind.key(), meeting.id(), attendee.id());
    return MeetingLetters.delivery(key, letter, at, inquiry.closesAt());
  }
}
