package kreds.proposalintake.proposal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.contact.Contact;
import kreds.contact.Contacts;
import kreds.id.Ids;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Proposal;
import kreds.proposal.Suggestion;
import kreds.text.Language;

/// Those whom the proposer named, as the network's first candidates. Whoever is named by somebody
/// else gets no automatic mail: only who works for a member company may be written to.
///
/// @param language of whoever has said none
public record SuggestedCandidates(Contacts contacts, Ids ids, Language language) {

  List<Candidate> of(Proposal proposal, String network, Instant now) {
    var suggestions = proposal.correspondence().suggestions();
    var addresses = suggestions.stream().map(Suggestion::address).toList();
    var known = addresses.isEmpty() ? Map.<EmailAddress, Contact>of() : contacts.ofAll(addresses);
    var candidates = new ArrayList<Candidate>();
    for (var suggestion : suggestions) {
      var contact =
          known.getOrDefault(suggestion.address(), Contact.unknown(suggestion.address(), language));
      candidates.add(candidate(suggestion, network, contact, now));
    }
    return candidates;
  }

  private Candidate candidate(Suggestion suggestion, String network, Contact contact, Instant now) {
    var address = suggestion.address();
    var person =
        new Person(suggestion.name(), suggestion.company(), address, contact.profile().language());
    var basis = contact.member() ? Basis.MEMBER : Basis.NONE;
    return Candidate.named(
        ids.of("c", network, address.value()),
        network,
        person,
        new Candidate.Origin(CandidateSource.PROPOSER, basis, ""),
        now);
  }
}
