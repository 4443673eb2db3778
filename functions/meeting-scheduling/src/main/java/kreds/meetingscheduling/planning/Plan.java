package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.meeting.AgendaItem;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// What staff ask for when they plan a meeting. The programme's points are still in whatever order,
/// and may overlap.
///
/// @param early staff want it although the run is not ready
public record Plan(
    String network,
    String title,
    String place,
    List<AgendaItem> programme,
    Optional<Person> host,
    Optional<Person> facilitator,
    List<Speaker> speakers,
    boolean early) {

  /// A date that the meeting may have; both on the wall clock exist once.
  public record Span(Instant start, Instant end) {}

  /// Somebody who is to give a talk.
  public record Speaker(String name, Optional<EmailAddress> address, Language language) {}
}
