package kreds.proposalintake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import kreds.change.Consequences;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.run.Roster;

/// The list of people who might take part in a network. Nobody stands on it twice; where each came
/// from and on what basis they may be written to is kept (P9).
final class CandidateList {
  /// As many as one write takes.
  private static final int TOGETHER = 40;

  private final IntakePorts ports;
  private final CandidateRows rows;

  CandidateList(IntakePorts ports, IntakeContext context) {
    this.ports = ports;
    this.rows = new CandidateRows(context);
  }

  /// The network's roster, or that there is no such network.
  Outcome<Roster> network(String id) {
    return ports
        .rosters()
        .of(id)
        .map(Outcome::done)
        .orElseGet(() ->
            Outcome.refused(
                Refusal.notFound("network-unknown", "There is no network with that identifier.")));
  }

  /// Who is on it, by address.
  Map<EmailAddress, Candidate> byAddress(String network) {
    var known = new HashMap<EmailAddress, Candidate>();
    for (var candidate : ports.candidates().ofNetwork(network)) {
      known.put(candidate.person().address(), candidate);
    }
    return known;
  }

  /// Those of them who are not on it, each once.
  List<NewCandidate> without(String network, List<NewCandidate> named) {
    var known = new HashSet<>(byAddress(network).keySet());
    var fresh = new ArrayList<NewCandidate>();
    for (var one : named) {
      if (known.add(one.person().address())) {
        fresh.add(one);
      }
    }
    return fresh;
  }

  /// Puts somebody on the list.
  ///
  /// @return the candidate, as named now or as it was there already
  Added add(String network, NewCandidate named, CandidateSource source, String actor) {
    var candidate = rows.candidate(network, named, source);
    var line = rows.line(candidate, actor, "add-candidate", "", CandidateRows.word(source));
    return ports.candidates().add(candidate, Consequences.of(line))
        ? new Added(candidate, true)
        : new Added(ports.candidates().of(network, candidate.id()).orElse(candidate), false);
  }

  /// Puts several on the list who are not on it, in as few writes as can be; whoever got onto it in
  /// between stays as it is.
  ///
  /// @return those who were added
  List<Candidate> addAll(
      String network, List<NewCandidate> named, CandidateSource source, String actor) {
    var added = new ArrayList<Candidate>();
    for (var from = 0; from < named.size(); from += TOGETHER) {
      var some = named.subList(from, Math.min(named.size(), from + TOGETHER));
      added.addAll(addSome(network, some, source, actor));
    }
    return added;
  }

  private List<Candidate> addSome(
      String network, List<NewCandidate> named, CandidateSource source, String actor) {
    var candidates = new ArrayList<Candidate>();
    for (var one : named) {
      candidates.add(rows.candidate(network, one, source));
    }
    var line = rows.line(network, candidates.size(), source, actor);
    if (ports.candidates().addAll(candidates, Consequences.of(line))) {
      return candidates;
    }
    var added = new ArrayList<Candidate>();
    for (var one : named) {
      var result = add(network, one, source, actor);
      if (result.isNew()) {
        added.add(result.candidate());
      }
    }
    return added;
  }

  /// What came of adding somebody.
  ///
  /// @param isNew false if the person was a candidate already; nothing is changed then
  record Added(Candidate candidate, boolean isNew) {}
}
