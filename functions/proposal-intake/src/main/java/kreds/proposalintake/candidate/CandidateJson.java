package kreds.proposalintake.candidate;

import java.time.Instant;
import java.util.Optional;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.text.Language;

/// One candidate as staff see it.
record CandidateJson(
    String candidate,
    String state,
    String name,
    String company,
    String email,
    Language language,
    CandidateSource source,
    Basis basis,
    String evidence,
    String reason,
    Instant addedAt,
    Optional<Instant> answeredAt) {

  /// @param basis as it is now
  static CandidateJson of(Candidate candidate, String state, Basis basis) {
    var person = candidate.person();
    var origin = candidate.origin();
    return new CandidateJson(
        candidate.id(),
        state,
        person.name(),
        person.company().name(),
        person.address().value(),
        person.language(),
        origin.source(),
        basis,
        origin.evidence(),
        candidate.reason(),
        candidate.addedAt(),
        candidate.answer().map(Candidate.Answer::at));
  }
}
