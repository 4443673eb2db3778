package kreds.proposalintake.candidate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Write;
import kreds.contact.Contacts;
import kreds.id.Ids;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateHappening;
import kreds.network.CandidateSource;
import kreds.network.Candidates;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.outcome.Unavailable;
import kreds.person.EmailAddress;
import kreds.run.Roster;
import kreds.run.Rosters;

/// The list of people who might take part in a network. Nobody stands on it twice; where each came
/// from and on what basis they may be written to is kept (P9).
public record CandidateList(
    Rosters rosters, Candidates candidates, Contacts contacts, Changing changing, Ids ids) {
  /// With a contact each, as many as one transaction takes.
  private static final int TOGETHER = 40;

  /// What came of adding somebody.
  ///
  /// @param isNew false if the person was a candidate already; nothing is changed then
  record Added(Candidate candidate, boolean isNew) {}

  /// Where a name belongs.
  ///
  /// @param known who is on the list under it
  private record Place(Optional<Candidate> known, List<Listing> listing) {}

  /// The network's present roster, or that there is no such network.
  Outcome<Roster> network(String id) {
    return Outcome.of(
        rosters.current(id),
        Refusal.notFound("network-unknown", "There is no network with that identifier."));
  }

  /// Who is on it.
  List<Candidate> of(String network) {
    return candidates.ofNetwork(network);
  }

  /// Who is on it, by address.
  Map<EmailAddress, Candidate> byAddress(String network) {
    var known = new HashMap<EmailAddress, Candidate>();
    of(network).forEach(candidate -> known.put(candidate.person().address(), candidate));
    return known;
  }

  /// Those of them who are not on it, each once.
  List<NewCandidate> without(String network, List<NewCandidate> named) {
    var known = new HashSet<>(byAddress(network).keySet());
    return named.stream().filter(one -> known.add(one.person().address())).toList();
  }

  /// How many of them may not be written to, by what is said now or was known before.
  int unfounded(List<NewCandidate> named, Instant now) {
    var count = 0;
    for (var one : Listing.of(contacts, named)) {
      count += one.basis(now) == Basis.NONE ? 1 : 0;
    }
    return count;
  }

  /// Puts somebody on the list; the candidate, as named now or as it was there already. Whoever
  /// says something else of who is there already hears that it is not taken.
  Outcome<Added> add(String network, NewCandidate named, CandidateSource source, Order order) {
    var id = named.idIn(network, ids);
    return changing.on(
        order.about(Subject.network(network)),
        () ->
            Outcome.done(
                new Place(candidates.of(network, id), Listing.of(contacts, List.of(named)))),
        (place, at) ->
            place.known().isPresent()
                ? named.repeats(place.known().get()).map(it -> Change.nothing(new Added(it, false)))
                : Outcome.done(listed(place.listing(), network, source, at)));
  }

  /// Puts several on the list, in as few writes as can be, each of which is tried again by itself;
  /// whoever got onto it in between stays as it is.
  ///
  /// @param named none of whom was on the list when the caller looked
  /// @return those who were added
  /// @throws Unavailable with how many are on the list; ordered again it adds the others
  Outcome<List<Candidate>> addAll(
      String network, List<NewCandidate> named, CandidateSource source, Order order) {
    var added = new ArrayList<Candidate>();
    for (var from = 0; from < named.size(); from += TOGETHER) {
      var some = named.subList(from, Math.min(named.size(), from + TOGETHER));
      switch (addSome(network, some, from + " of the " + named.size(), source, order)) {
        case Outcome.Done<List<Candidate>>(var fresh) -> added.addAll(fresh);
        case Outcome.Refused<List<Candidate>> refused -> {
          return refused;
        }
      }
    }
    return Outcome.done(added);
  }

  /// The list is read only after somebody was faster, since reading it for each part of a long file
  /// costs more than writing. An answer that got lost may have been a write: so it says *at least*.
  private Outcome<List<Candidate>> addSome(
      String network, List<NewCandidate> named, String soFar, CandidateSource source, Order order) {
    try {
      return changing.on(
          order.about(Subject.network(network)),
          Listing.of(contacts, named),
          () -> Outcome.done(Listing.of(contacts, without(network, named))),
          (fresh, at) ->
              Outcome.done(
                  fresh.isEmpty()
                      ? Change.nothing(List.of())
                      : together(fresh, network, source, at)));
    } catch (Unavailable busy) {
      throw new Unavailable("At least " + soFar + " new ones are on the list", busy);
    }
  }

  private Change<Added> listed(
      List<Listing> one, String network, CandidateSource source, Moment at) {
    var candidate = one.getFirst().candidate(network, source, at);
    return Change.of(
        new Added(candidate, true),
        one.getFirst().writes(candidate),
        Consequences.of(new CandidateHappening.Listed(candidate).line(at)));
  }

  private Change<List<Candidate>> together(
      List<Listing> several, String network, CandidateSource source, Moment at) {
    var all = new ArrayList<Candidate>();
    var writes = new ArrayList<Write>();
    for (var one : several) {
      var candidate = one.candidate(network, source, at);
      all.add(candidate);
      writes.addAll(one.writes(candidate));
    }
    var happening = new CandidateHappening.ListedTogether(all.size(), source);
    return Change.of(all, writes, Consequences.of(happening.line(at)));
  }
}
