package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.web.api.Means;

/// What one attendee may know of who comes: host and facilitator everything, participants who else
/// comes, by name and company, once the secretariat has looked at who joined, an outside speaker
/// nobody.
record ExpectedAttendeesJson(
    List<ExpectedAttendeeJson> coming,
    Optional<List<ExpectedAttendeeJson>> notComing,
    Optional<List<ExpectedAttendeeJson>> notAnswered) {

  /// One of them.
  record ExpectedAttendeeJson(
      String name,
      String company,
      @Means("Shown to host and facilitator only.") Optional<String> note) {}

  static ExpectedAttendeesJson of(MeetingLookup.LinkHolder holder, Instant now) {
    var expected = ExpectedAttendees.of(holder.context(), now);
    if (!holder.attendee().role().seesWhoComes()) {
      var shown = holder.seesNames() ? expected.coming() : List.<Attendee>of();
      return new ExpectedAttendeesJson(people(shown, Map.of()), Optional.empty(), Optional.empty());
    }
    return new ExpectedAttendeesJson(
        people(expected.coming(), expected.notes()),
        Optional.of(people(expected.away(), expected.notes())),
        Optional.of(people(expected.silent(), expected.notes())));
  }

  private static List<ExpectedAttendeeJson> people(
      List<Attendee> guests, Map<String, String> notes) {
    return guests.stream()
        .map(guest ->
            new ExpectedAttendeeJson(
                guest.person().name(),
                guest.person().company().name(),
                Optional.of(notes.getOrDefault(guest.id(), "")).filter(note -> !note.isEmpty())))
        .toList();
  }
}
