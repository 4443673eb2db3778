package kreds.meeting;

import java.util.Optional;

/// What staff say anew of where a meeting is.
///
/// @param place empty for as it stands
/// @param directions how one finds it; empty for as they stand
public record Whereabouts(Optional<String> place, Optional<String> directions) {

  /// Nothing but the place.
  public static Whereabouts at(Optional<String> place) {
    return new Whereabouts(place, Optional.empty());
  }

  /// The meeting at that place. Nobody finds another place by the directions to the former.
  Outline moved(Outline before) {
    var isElsewhere = place.filter(there -> !there.equals(before.place())).isPresent();
    return corrected(isElsewhere ? before.found("") : before);
  }

  /// The meeting at the same place, which only reads otherwise.
  Outline corrected(Outline before) {
    return before.at(place.orElse(before.place())).found(directions.orElse(before.directions()));
  }
}
