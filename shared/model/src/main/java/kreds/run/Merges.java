package kreds.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.id.RunId;

/// Which runs have become one: the trace that both of them keep, so that whoever knew the one finds
/// the other.
///
/// @param into the one that its people came into
/// @param from those whose people came into it
public record Merges(Optional<RunId> into, List<RunId> from) {

  /// Of a run of its own.
  public static final Merges NONE = new Merges(Optional.empty(), List.of());

  public Merges {
    from = List.copyOf(from);
  }

  Merges goingInto(RunId other) {
    return new Merges(Optional.of(other), from);
  }

  Merges takingIn(RunId other) {
    var all = new ArrayList<>(from);
    all.add(other);
    return new Merges(into, all);
  }
}
