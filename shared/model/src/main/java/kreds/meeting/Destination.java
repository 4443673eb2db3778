package kreds.meeting;

import java.util.Optional;
import kreds.inquiry.Slot;
import kreds.outcome.Refusal;

/// Where staff move a meeting to.
///
/// @param programme its points as they are there, written anew; empty where those that it has stay,
///   or move along ([Programme#moved])
public record Destination(Slot date, Whereabouts where, Optional<Programme> programme) {

  /// Where nothing is said of the programme.
  public Destination(Slot date, Whereabouts where) {
    this(date, where, Optional.empty());
  }

  /// What is on the programme there.
  Programme programmeOf(Meeting meeting) {
    return programme.orElseGet(() ->
        meeting
            .expected()
            .map(from -> meeting.outline().programme().moved(from, date))
            .orElse(meeting.outline().programme()));
  }

  /// Why the points that are written anew are not within that date.
  Optional<Refusal> outside() {
    return programme.flatMap(points -> points.outside(date));
  }
}
