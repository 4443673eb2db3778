package kreds.inquiry;

import java.time.Instant;
import java.util.Optional;
import kreds.person.Person;
import kreds.text.Worded;

/// Somebody who is concerned by one meeting, and can open its pages (RFC 5545's word).
///
/// @param id what a link is about. It names the person, not the post: who is replaced has another
/// @param post `host`, `facilitator`, `speaker-1`… as staff read it; a participant's is the
///   enrollment's identifier
/// @param since when a participant got the place; empty for who makes the meeting happen
public record Attendee(String id, String post, Role role, Person person, Optional<Instant> since) {

  /// Somebody who makes the meeting happen.
  public Attendee(String id, String post, Role role, Person person) {
    this(id, post, role, person, Optional.empty());
  }

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
