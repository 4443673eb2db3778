package kreds.proposalintake.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kreds.change.Moment;
import kreds.commit.Write;
import kreds.contact.Contacts;
import kreds.network.CandidateSource;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Proposal;
import kreds.text.Language;

/// Those on a proposal's list, as the network's first candidates, nobody twice. Whoever is named by
/// somebody else gets no automatic mail: only on what is known of the address may it be written to.
///
/// @param language of whoever has said none
public record SuggestedCandidates(Contacts contacts, Language language) {

  /// What puts them on the list.
  public List<Write> writes(Proposal proposal, String network, Moment at) {
    var named = new LinkedHashMap<EmailAddress, NewCandidate>();
    for (var one : proposal.correspondence().suggestions()) {
      var person = new Person(one.name(), one.company(), one.address(), language);
      named.putIfAbsent(one.address(), NewCandidate.of(person));
    }
    var writes = new ArrayList<Write>();
    for (var one : Listing.of(contacts, List.copyOf(named.values()))) {
      writes.addAll(one.writes(one.candidate(network, CandidateSource.PROPOSER, at)));
    }
    return writes;
  }
}
