package kreds.proposalintake.candidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Enrollment;
import kreds.run.Roster;
import org.jspecify.annotations.Nullable;

/// Who showed interest in a network that they did not get into, or not then: those on its waiting
/// list, and those who declined the invitation but want to hear of later networks (P9). On what
/// basis each may be written to is what is known of the address now.
public final class InterestedPeople {
  private final Contacts contacts;

  public InterestedPeople(Contacts contacts) {
    this.contacts = contacts;
  }

  List<NewCandidate> in(Roster roster, List<Candidate> candidates) {
    var declined = new ArrayList<Person>();
    for (var candidate : candidates) {
      if (candidate.state() == CandidateState.DECLINED) {
        declined.add(candidate.person());
      }
    }
    var persons = new ArrayList<Person>();
    for (var waiting : roster.in(Enrollment.Waiting.class)) {
      persons.add(waiting.person());
    }
    var known = known(declined);
    for (var person : declined) {
      if (laterNetworks(known.get(person.address())).isPresent()) {
        persons.add(person);
      }
    }
    return named(persons);
  }

  private Map<EmailAddress, Contact> known(List<Person> declined) {
    var addresses = new ArrayList<EmailAddress>();
    for (var person : declined) {
      addresses.add(person.address());
    }
    return addresses.isEmpty() ? Map.of() : contacts.ofAll(addresses);
  }

  private static Optional<Consent> laterNetworks(@Nullable Contact contact) {
    return contact == null
        ? Optional.empty()
        : contact.consent().filter(Consent::isForLaterNetworks);
  }

  private static List<NewCandidate> named(List<Person> persons) {
    var named = new ArrayList<NewCandidate>();
    for (var person : persons) {
      named.add(NewCandidate.of(person));
    }
    return named;
  }
}
