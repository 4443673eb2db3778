package kreds.proposalintake.candidate;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.contact.Consent;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.network.Candidate;
import kreds.network.CandidateState;
import kreds.network.PresentBasis;
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
  private final InstantSource clock;

  public InterestedPeople(Contacts contacts, InstantSource clock) {
    this.contacts = contacts;
    this.clock = clock;
  }

  InstantSource clock() {
    return clock;
  }

  /// On what ground these may be written to now.
  PresentBasis basis(List<Candidate> candidates) {
    return PresentBasis.of(contacts, candidates, clock.instant());
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
      if (wantsLater(known.get(person.address()))) {
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

  /// Whether the wish stands: it lapses as every consent does, and whoever has unsubscribed since
  /// has taken it back.
  private boolean wantsLater(@Nullable Contact contact) {
    return contact != null
        && contact.unsubscribedAt().isEmpty()
        && contact.isConsenting(clock.instant())
        && contact.consent().filter(Consent::isForLaterNetworks).isPresent();
  }

  private static List<NewCandidate> named(List<Person> persons) {
    var named = new ArrayList<NewCandidate>();
    for (var person : persons) {
      named.add(NewCandidate.of(person));
    }
    return named;
  }
}
