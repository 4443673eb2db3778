package kreds.enrollment.seat;

import java.util.List;
import java.util.Optional;

/// What the run asks of somebody who has a place, as the own page shows it.
///
/// @param rules of the group, with their page; nothing while it has none
/// @param ballot that is open or was the last, with its page; nothing while there was none
public record OwnRun(
    List<OwnMeeting> meetings, Optional<OwnRules> rules, Optional<OwnBallot> ballot) {
  /// For whoever has no place: nothing.
  public static final OwnRun NOTHING = new OwnRun(List.of(), Optional.empty(), Optional.empty());

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

  /// What the group chooses.
  ///
  /// @param awaited whether the person has still to vote
  /// @param open whether a vote is still taken
  /// @param page where one votes, and where it stands how it came out
  public record OwnBallot(boolean awaited, boolean open, String page) {

    /// The beginning of the keys of its words.
    public String key() {
      if (!open) {
        return "person.ballot.over";
      }
      return awaited ? "person.ballot.awaited" : "person.ballot.voted";
    }
  }
}
