package kreds.meeting;

import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.text.Language;

/// Somebody who makes a meeting happen without being a participant of the run.
///
/// @param id keyed from meeting, role and person: who takes over a post is somebody else
/// @param number of a speaker, from 1; 0 for host and facilitator
/// @param address empty for a speaker whom staff ask in their own way; then no poll goes out, and
///   no date is declined
public record TeamMember(
    String id,
    Attendee.Role role,
    int number,
    String name,
    Company company,
    Optional<EmailAddress> address,
    Language language) {

  public TeamMember {
    if (name.isBlank() || role == Attendee.Role.PARTICIPANT) {
      throw new IllegalArgumentException("who helps has a name and a post");
    }
    if (address.isEmpty() && role != Attendee.Role.SPEAKER) {
      throw new IllegalArgumentException("host and facilitator can be written to");
    }
  }

  /// What staff call it: `host`, `facilitator`, `speaker-1`…
  public String post() {
    var word = role.word();
    return role == Attendee.Role.SPEAKER ? word + "-" + number : word;
  }

  /// Whether it is the same person in the same words, of whichever meeting.
  boolean isLike(TeamMember other) {
    return name.equals(other.name)
        && company.equals(other.company)
        && address.equals(other.address)
        && language == other.language;
  }

  /// As one who is concerned by the meeting; empty who cannot be written to.
  public Optional<Attendee> attending() {
    return address.map(
        at -> new Attendee(id, post(), role, new Person(name, company, at, language)));
  }

  @Override
  public String toString() {
    return "TeamMember[" + post() + "]";
  }
}
