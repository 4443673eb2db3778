package kreds.enrollment.seat;

import java.util.List;
import java.util.Optional;
import kreds.enrollment.catalogue.NextMeetingJson;
import kreds.text.Language;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// A person's page for one enrollment, as programs read it.
record EnrollmentJson(
    @Inlined StandingJson standing,
    String title,
    String name,
    String company,
    @Means("Only once both are confirmed and the secretariat has looked at who joined.")
        List<ParticipantJson> participants,
    Optional<NextMeetingJson> nextMeeting) {

  /// Somebody who takes part, as the others see it.
  record ParticipantJson(String name, String company) {}

  static EnrollmentJson of(EnrollmentStatus status, Language language) {
    var person = status.enrollment().person();
    return new EnrollmentJson(
        StandingJson.of(status),
        status.network().network().description().in(language).title(),
        person.name(),
        person.company().name(),
        status.participants().stream()
            .map(seat -> new ParticipantJson(seat.person().name(), seat.person().company().name()))
            .toList(),
        status.network().nextMeeting().map(NextMeetingJson::of));
  }
}
