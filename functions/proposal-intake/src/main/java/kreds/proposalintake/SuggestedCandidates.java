package kreds.proposalintake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.CandidateState;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Proposal;
import kreds.proposal.Suggestion;

/// Those whom the proposer named, as the network's first candidates. Whoever is named by somebody
/// else gets no automatic mail: only who works for a member company may be written to.
final class SuggestedCandidates {
  private final Contacts contacts;
  private final IntakeContext context;

  SuggestedCandidates(Contacts contacts, IntakeContext context) {
    this.contacts = contacts;
    this.context = context;
  }

  List<Candidate> of(Proposal proposal, String network, Instant now) {
    var suggestions = proposal.talk().suggestions();
    var known = known(suggestions);
    var candidates = new ArrayList<Candidate>();
    for (var suggestion : suggestions) {
      var contact = Optional.ofNullable(known.get(suggestion.address()));
      candidates.add(candidate(suggestion, network, contact, now));
    }
    return candidates;
  }

  private Map<EmailAddress, Contact> known(List<Suggestion> suggestions) {
    var addresses = new ArrayList<EmailAddress>();
    for (var suggestion : suggestions) {
      addresses.add(suggestion.address());
    }
    return addresses.isEmpty() ? Map.of() : contacts.ofAll(addresses);
  }

  private Candidate candidate(
      Suggestion suggestion, String network, Optional<Contact> contact, Instant now) {
    var address = suggestion.address();
    var language = contact.map(Contact::language).orElse(context.language());
    var member = contact.filter(Contact::member).isPresent();
    return new Candidate(
        context.ids().of("c", network, address.value()),
        network,
        new Person(suggestion.name(), suggestion.company(), address, language),
        CandidateSource.PROPOSER,
        member ? Basis.MEMBER : Basis.NONE,
        "",
        CandidateState.NAMED,
        now,
        Optional.empty(),
        "");
  }
}
