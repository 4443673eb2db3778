package kreds.proposalintake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.EnrollmentState;
import kreds.run.Roster;
import org.jspecify.annotations.Nullable;

/// Who showed interest in a network that they did not get into, or not then: those on its waiting
/// list, and those who declined the invitation but want to hear of later networks (P9). On what
/// basis each may be written to is what is known of the address now.
final class InterestedPeople {
  /// How the text of such a consent begins; see the page of a candidate's invitation.
  private static final String LATER_NETWORKS = "later-networks";

  private final Contacts contacts;

  InterestedPeople(Contacts contacts) {
    this.contacts = contacts;
  }

  List<NewCandidate> in(Roster roster, List<Candidate> candidates) {
    var persons = new ArrayList<Person>();
    var declined = new ArrayList<Person>();
    for (var candidate : candidates) {
      if (candidate.state() == CandidateState.DECLINED) {
        declined.add(candidate.person());
      }
    }
    for (var waiting : roster.in(EnrollmentState.WAITING)) {
      persons.add(waiting.person());
    }
    var known = known(persons, declined);
    for (var person : declined) {
      if (laterNetworks(known.get(person.address())).isPresent()) {
        persons.add(person);
      }
    }
    return named(persons, known);
  }

  private Map<EmailAddress, Contact> known(List<Person> persons, List<Person> declined) {
    var addresses = new ArrayList<EmailAddress>();
    for (var group : List.of(persons, declined)) {
      for (var person : group) {
        addresses.add(person.address());
      }
    }
    return addresses.isEmpty() ? Map.of() : contacts.ofAll(addresses);
  }

  private static Optional<Consent> laterNetworks(@Nullable Contact contact) {
    return contact == null
        ? Optional.empty()
        : contact.consent().filter(it -> it.text().startsWith(LATER_NETWORKS));
  }

  private static List<NewCandidate> named(List<Person> persons, Map<EmailAddress, Contact> known) {
    var named = new ArrayList<NewCandidate>();
    for (var person : persons) {
      var contact = known.get(person.address());
      named.add(contact == null ? unknown(person) : onBasis(person, contact));
    }
    return named;
  }

  private static NewCandidate unknown(Person person) {
    return new NewCandidate(person, Basis.NONE, "");
  }

  private static NewCandidate onBasis(Person person, Contact contact) {
    if (contact.member()) {
      return new NewCandidate(person, Basis.MEMBER, "");
    }
    return contact
        .consent()
        .map(it -> new NewCandidate(person, Basis.CONSENT, it.text() + ", " + it.source()))
        .orElseGet(() -> unknown(person));
  }
}
