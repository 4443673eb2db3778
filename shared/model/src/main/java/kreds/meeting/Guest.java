package kreds.meeting;

import kreds.basics.Person;

/// Somebody who has to do with one meeting, and can open its pages.
///
/// @param id the enrollment's identifier, `host`, `facilitator` or `speaker-1`…: what a link's
///   subject ends with
public record Guest(String id, Role role, Person person) {

  /// In what capacity.
  public enum Role {
    /// Whose place it is. A date that the host declined cannot be chosen.
    HOST,
    /// Gives a talk. A date that a speaker declined cannot be chosen.
    SPEAKER,
    /// Leads the meeting.
    FACILITATOR,
    /// Has a confirmed place in the run.
    PARTICIPANT;

    /// Whether the meeting cannot be without this person.
    public boolean isNeeded() {
      return this == HOST || this == SPEAKER;
    }

    /// Whether this person sees who comes, by name and company, notes included.
    public boolean seesWhoComes() {
      return this == HOST || this == FACILITATOR;
    }
  }
}
