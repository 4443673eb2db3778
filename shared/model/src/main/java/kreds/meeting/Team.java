package kreds.meeting;

import java.util.List;
import java.util.Optional;
import kreds.basics.Person;

/// Who makes a meeting happen without being a participant of the run.
///
/// @param host whose place it is
/// @param facilitator who leads it
public record Team(Optional<Person> host, Optional<Person> facilitator, List<Speaker> speakers) {

  /// Nobody yet.
  public static final Team NOBODY = new Team(Optional.empty(), Optional.empty(), List.of());

  public Team {
    speakers = List.copyOf(speakers);
  }
}
