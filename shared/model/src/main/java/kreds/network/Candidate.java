package kreds.network;

import java.time.Instant;
import java.util.Optional;
import kreds.basics.Person;

/// A person who might take part.
///
/// @param id keyed from network and address: nobody is a candidate twice
/// @param evidence what the basis rests on: the date and words of a consent, the membership; may be
///   blank
/// @param reason why the invitation was declined; blank otherwise
public record Candidate(
    String id,
    String network,
    Person person,
    CandidateSource source,
    Basis basis,
    String evidence,
    CandidateState state,
    Instant addedAt,
    Optional<Instant> answeredAt,
    String reason) {

  /// Written to, unless it has answered already.
  public Candidate invited() {
    return state == CandidateState.NAMED ? in(CandidateState.INVITED, Optional.empty(), "") : this;
  }

  /// Has accepted, and so is on the roster.
  public Candidate accepted(Instant now) {
    return in(CandidateState.ACCEPTED, Optional.of(now), "");
  }

  /// Has declined, for that reason.
  public Candidate declined(Instant now, String why) {
    return in(CandidateState.DECLINED, Optional.of(now), why);
  }

  private Candidate in(CandidateState next, Optional<Instant> at, String why) {
    return new Candidate(id, network, person, source, basis, evidence, next, addedAt, at, why);
  }
}
