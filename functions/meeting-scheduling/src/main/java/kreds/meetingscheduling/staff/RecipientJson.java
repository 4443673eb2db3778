package kreds.meetingscheduling.staff;

import java.util.Optional;
import kreds.calendar.CalendarMessage;
import kreds.delivery.Letter;
import kreds.text.Language;
import kreds.web.api.Means;

/// Who gets which letter about a meeting, and what it does in the calendar.
///
/// @param to the address
/// @param method of the calendar message; absent of a letter without one
/// @param sequence the entry's, as that calendar has it then
record RecipientJson(
    String to,
    String name,
    @Means("host, speaker, facilitator or participant; talk for whoever is asked to speak.")
        String role,
    Language language,
    @Means("The kind of letter, such as meeting-moved.") String letter,
    Optional<String> method,
    Optional<Integer> sequence,
    String subject) {

  static RecipientJson of(Letter letter, LetterSubjects subjects) {
    return new RecipientJson(
        letter.to().address().readable(),
        letter.to().name(),
        letter.values().getOrDefault("role", ""),
        letter.to().language(),
        letter.kind().key(),
        letter.calendar().map(CalendarMessage::method),
        letter.calendar().map(entry -> entry.identity().sequence()),
        subjects.of(letter));
  }
}
