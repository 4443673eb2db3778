package kreds.inquiry;

import kreds.person.Person;
import kreds.text.Worded;

/// Somebody who is concerned by one meeting, and can open its pages (RFC 5545's word).
///
/// @param id what a link is about. It names the person, not the post: who is replaced has another
/// @param post `host`, `facilitator`, `speaker-1`… as staff read it; a participant's is the
///   enrollment's identifier
public record Attendee(String id, String post, Role role, Person person) {

  /// In what capacity.
  public enum Role implements Worded {
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
