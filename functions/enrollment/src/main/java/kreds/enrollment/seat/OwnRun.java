package kreds.enrollment.seat;

import java.util.List;
import java.util.Optional;

/// What the run asks of somebody who has a place, as the own page shows it.
///
/// @param rules of the group, with their page; nothing while it has none
public record OwnRun(List<OwnMeeting> meetings, Optional<OwnRules> rules) {
  /// For whoever has no place: nothing.
  public static final OwnRun NOTHING = new OwnRun(List.of(), Optional.empty());

  public OwnRun {
    meetings = List.copyOf(meetings);
  }

  /// The rules of the group.
  ///
  /// @param awaited whether the person has still to accept them
  /// @param page where they are read and accepted
  public record OwnRules(boolean awaited, String page) {

    /// The beginning of the keys of its words.
    public String key() {
      return awaited ? "person.rules.awaited" : "person.rules.accepted";
    }
  }
}
