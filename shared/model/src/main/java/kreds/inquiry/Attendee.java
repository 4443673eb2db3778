package kreds.inquiry;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kreds.person.Person;
import kreds.text.Worded;

/// Somebody who is concerned by one meeting, and can open its pages (RFC 5545's word).
///
/// @param id what a link is about. It names the person, not the post: who is replaced has another
/// @param post `host`, `facilitator`, `speaker-1`… as staff read it; a participant's is the
///   enrollment's identifier
/// @param since when a participant got the place; empty for who makes the meeting happen
/// @param formerly the identifiers that the same person had under earlier addresses, the latest
///   first: what was answered under one of them is this person's answer
public record Attendee(
    String id,
    String post,
    Role role,
    Person person,
    Optional<Instant> since,
    List<String> formerly) {

  public Attendee {
    formerly = List.copyOf(formerly);
  }

  /// Somebody who has had no other address.
  public Attendee(String id, String post, Role role, Person person, Optional<Instant> since) {
    this(id, post, role, person, since, List.of());
  }

  /// Somebody who makes the meeting happen.
  public Attendee(String id, String post, Role role, Person person) {
    this(id, post, role, person, Optional.empty());
  }

  /// Whether this person is among those, at this address or a former one.
  public boolean isAmong(Collection<String> ids) {
    return ids.contains(id) || formerly.stream().anyMatch(ids::contains);
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
