package kreds.proposalintake.candidate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kreds.change.Moment;
import kreds.commit.Write;
import kreds.contact.Contacts;
import kreds.network.CandidateSource;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.proposal.Proposal;
import kreds.proposal.Suggestion;
import kreds.text.Language;

/// Those on a proposal's list, as the network's first candidates, nobody twice. Whoever is named by
/// somebody else gets no automatic mail: only on what is known of the address may it be written to.
/// So it is with who wanted to join by the open form, whose address nobody has proved.
///
/// @param language of whoever has said none
public record SuggestedCandidates(Contacts contacts, Language language) {

  /// What puts them on the list.
  public List<Write> writes(Proposal proposal, String network, Moment at) {
    var named = new LinkedHashMap<EmailAddress, NewCandidate>();
    var said = proposal.correspondence();
    for (var one : said.wishes()) {
      named.put(one.address(), wanting(one));
    }
    var wishes = Set.copyOf(named.keySet());
    for (var one : said.suggestions()) {
      var person = new Person(one.name(), one.company(), one.address(), language);
      named.putIfAbsent(one.address(), NewCandidate.of(person));
    }
    var writes = new ArrayList<Write>();
    for (var one : Listing.of(contacts, List.copyOf(named.values()))) {
      var isWish = wishes.contains(one.named().person().address());
      var source = isWish ? CandidateSource.INTEREST : CandidateSource.PROPOSER;
      writes.addAll(one.writes(one.candidate(network, source, at)));
    }
    return writes;
  }

  /// Anybody may type anybody's address into that form: it proves nothing, and is no consent.
  private NewCandidate wanting(Suggestion one) {
    var reads = one.wish().map(Suggestion.Wish::language).orElse(language);
    return new NewCandidate(
        new Person(one.name(), one.company(), one.address(), reads),
        Optional.empty(),
        "wants to join, by the form; not confirmed, " + one.at(),
        false);
  }
}
