package kreds.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.person.EmailAddress;

/// On what ground the people of a list may be written to now, which is by what is known of their
/// addresses: what the list noted when they came onto it may have lapsed or been taken back since.
///
/// @param known by address
public record PresentBasis(Map<EmailAddress, Contact> known, Instant now) {
  public PresentBasis {
    known = Map.copyOf(known);
  }

  /// That of these people, at that moment.
  public static PresentBasis of(Contacts contacts, List<Candidate> people, Instant now) {
    var addresses = new ArrayList<EmailAddress>();
    for (var one : people) {
      addresses.add(one.person().address());
    }
    return new PresentBasis(addresses.isEmpty() ? Map.of() : contacts.ofAll(addresses), now);
  }

  /// That of one of them.
  public Basis of(Candidate candidate) {
    var contact = known.get(candidate.person().address());
    return contact == null ? Basis.NONE : Basis.of(contact, now);
  }

  /// Whether one has unsubscribed, which no basis that staff note takes back.
  public boolean hasLeft(Candidate candidate) {
    var contact = known.get(candidate.person().address());
    return contact != null && contact.unsubscribedAt().isPresent();
  }
}
