package kreds.meetingscheduling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.basics.Person;
import kreds.meeting.AgendaItem;
import kreds.meeting.Speaker;

/// What staff ask for when they plan a meeting. The programme's points are still in whatever order,
/// and may overlap.
///
/// @param early staff want it although the network is not ready
record Plan(
    String network,
    String title,
    String place,
    List<AgendaItem> programme,
    Optional<Person> host,
    Optional<Person> facilitator,
    List<Speaker> speakers,
    boolean early) {

  /// A date that the meeting may have; both on the wall clock exist once.
  record Span(Instant start, Instant end) {}
}
