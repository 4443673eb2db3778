package kreds.proposalintake;

import java.util.Locale;
import java.util.Optional;
import kreds.audit.AuditLine;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.network.CandidateState;

/// What is written about a candidate: the row, and the line in the network's audit, where persons
/// appear by identifier only.
record CandidateRows(IntakeContext context) {

  /// Somebody at the moment of being put on the list. The identifier follows from the address, so
  /// that nobody stands there twice.
  Candidate candidate(String network, NewCandidate named, CandidateSource source) {
    return new Candidate(
        context.ids().of("c", network, named.person().address().value()),
        network,
        named.person(),
        source,
        named.basis(),
        named.evidence(),
        CandidateState.NAMED,
        context.now(),
        Optional.empty(),
        "");
  }

  /// Something happened to one.
  AuditLine line(Candidate candidate, String actor, String action, String before, String after) {
    var what = "candidate " + candidate.id() + " ";
    var from = before.isEmpty() ? "" : what + before;
    return context.auditing().line(subject(candidate.network()), actor, action, from, what + after);
  }

  /// Several were added at once.
  AuditLine line(String network, int count, CandidateSource source, String actor) {
    var after = count + " candidates, " + word(source);
    return context.auditing().line(subject(network), actor, "add-candidates", "", after);
  }

  /// What the audit calls a network.
  static String subject(String network) {
    return "network/" + network;
  }

  /// A constant as the audit and staff read it.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
