package kreds.meeting;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.id.Ids;
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
/// @param state how far it has come with a speaker; host and facilitator are set
/// @param formerly the identifiers that the same person had under earlier addresses, the latest
///   first ([Attendee#formerly])
public record TeamMember(
    String id,
    Attendee.Role role,
    int number,
    String name,
    Company company,
    Optional<EmailAddress> address,
    Language language,
    SpeakerState state,
    List<String> formerly) {

  private static final String KIND = "t";

  /// The identifier of whoever has that part in a meeting.
  ///
  /// @param who by address; a speaker without one by name
  public static String idOf(Ids ids, String meeting, Attendee.Role role, String who) {
    return ids.of(KIND, meeting, role.name(), who);
  }

  /// By which identifiers a mailbox makes a meeting happen, or has made it, whatever its part is.
  public static Set<String> idsOf(Ids ids, String meeting, EmailAddress address) {
    var all = new HashSet<String>();
    for (var role : Attendee.Role.values()) {
      all.add(idOf(ids, meeting, role, address.value()));
    }
    return all;
  }

  /// Whether an identifier is one of those.
  public static boolean isOne(String id) {
    return id.startsWith(KIND + "-");
  }

  /// Somebody whom staff name, and have agreed it with.
  public TeamMember(
      String id,
      Attendee.Role role,
      int number,
      String name,
      Company company,
      Optional<EmailAddress> address,
      Language language) {
    this(id, role, number, name, company, address, language, SpeakerState.SET);
  }

  /// Somebody who has had no other address since they were named.
  public TeamMember(
      String id,
      Attendee.Role role,
      int number,
      String name,
      Company company,
      Optional<EmailAddress> address,
      Language language,
      SpeakerState state) {
    this(id, role, number, name, company, address, language, state, List.of());
  }

  public TeamMember {
    formerly = List.copyOf(formerly);
    if (name.isBlank() || role == Attendee.Role.PARTICIPANT) {
      throw new IllegalArgumentException("who helps has a name and a post");
    }
    if (address.isEmpty() && role != Attendee.Role.SPEAKER) {
      throw new IllegalArgumentException("host and facilitator can be written to");
    }
    if (state != SpeakerState.SET && role != Attendee.Role.SPEAKER) {
      throw new IllegalArgumentException("only speakers are asked and replaced");
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

  /// The same under another number among the speakers.
  TeamMember numbered(int other) {
    return new TeamMember(id, role, other, name, company, address, language, state, formerly);
  }

  /// The same, as far as it has come by now.
  public TeamMember in(SpeakerState next) {
    return new TeamMember(id, role, number, name, company, address, language, next, formerly);
  }

  /// The same, who had those identifiers besides.
  TeamMember alsoKnownAs(List<String> others) {
    var all = new LinkedHashSet<>(formerly);
    all.addAll(others);
    all.remove(id);
    return new TeamMember(
        id, role, number, name, company, address, language, state, List.copyOf(all));
  }

  /// The same person by another identifier, at another address: what they have answered as this one
  /// stays theirs.
  TeamMember at(EmailAddress other, String as) {
    var before = new LinkedHashSet<String>();
    before.add(id);
    before.addAll(formerly);
    before.remove(as);
    return new TeamMember(
        as, role, number, name, company, Optional.of(other), language, state, List.copyOf(before));
  }

  /// As one who is concerned by the meeting; empty who cannot be written to, has not said yes, or
  /// does not come any more.
  public Optional<Attendee> attending() {
    return state.attends() ? reached() : Optional.empty();
  }

  /// As one who can be written to, whatever has become of it.
  public Optional<Attendee> reached() {
    return address.map(at ->
        new Attendee(
            id, post(), role, new Person(name, company, at, language), Optional.empty(), formerly));
  }

  @Override
  public String toString() {
    return "TeamMember[" + post() + "]";
  }
}
