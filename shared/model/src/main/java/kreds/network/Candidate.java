package kreds.network;

import java.time.Instant;
import java.util.Optional;
import kreds.id.Ids;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.person.Person;

/// A person who might take part.
///
/// @param id keyed from network and address: nobody is a candidate twice
/// @param origin where the name came from, and on what basis one may write
/// @param answer what came back; empty before
public record Candidate(
    String id,
    String network,
    Person person,
    Origin origin,
    CandidateState state,
    Instant addedAt,
    Optional<Answer> answer) {

  /// Where a name came from, and on what basis one may write.
  ///
  /// @param evidence what the basis rests on: the date and words of a consent, the membership; may
  ///   be blank
  public record Origin(CandidateSource source, Basis basis, String evidence) {}

  /// What a candidate answered.
  ///
  /// @param reason why the invitation was declined; blank otherwise
  /// @param later declined, but wants to hear of later networks
  public record Answer(Instant at, String reason, boolean later) {}

  /// The identifier of that address on the list of a network: keyed, so that the same address is
  /// the same candidate, and tells nobody the address.
  public static String idOf(String network, EmailAddress address, Ids ids) {
    return ids.of("c", network, address.value());
  }

  /// Somebody who has just been named.
  public static Candidate named(
      String id, String network, Person person, Origin origin, Instant now) {
    return new Candidate(id, network, person, origin, CandidateState.NAMED, now, Optional.empty());
  }

  /// Has said that they are interested, whatever they answered before: so they are to be written
  /// to. Who may be written to already keeps that basis.
  ///
  /// @param origin on what basis they may be by their own word
  public Candidate interested(Origin origin) {
    var own =
        this.origin.basis() == Basis.NONE
            ? new Origin(this.origin.source(), origin.basis(), origin.evidence())
            : this.origin;
    var next = state == CandidateState.INVITED ? state : CandidateState.NAMED;
    return new Candidate(id, network, person, own, next, addedAt, Optional.empty());
  }

  /// Written to, unless it has answered already.
  public Candidate invited() {
    return state == CandidateState.NAMED ? in(CandidateState.INVITED, Optional.empty()) : this;
  }

  /// Has accepted, and so is on the roster.
  public Candidate accepted(Instant now) {
    return in(CandidateState.ACCEPTED, Optional.of(new Answer(now, "", false)));
  }

  /// Has declined, for that reason. The same again is fine, and another answer replaces the one
  /// before, be it a yes that led to nothing in the end; who has a place or waits for one leaves
  /// through the page of the enrollment, not through the invitation. The wish to hear of later
  /// networks stays, since it is a consent, which is taken back in words.
  ///
  /// @param later whether to hear of later networks
  /// @param takesPart whether the same person has a place or waits for one, come by whichever way
  public Outcome<Candidate> declined(Instant now, String why, boolean later, boolean takesPart) {
    if (takesPart) {
      return Outcome.refused(
          Refusal.illegal(
              "invitation-accepted", "The invitation is accepted; leaving is another step."));
    }
    var wants = later || wantsLater();
    var isSame = state == CandidateState.DECLINED && why.equals(reason()) && wants == wantsLater();
    return Outcome.done(
        isSame ? this : in(CandidateState.DECLINED, Optional.of(new Answer(now, why, wants))));
  }

  /// Whether the last answer asks to hear of later networks.
  public boolean wantsLater() {
    return answer.isPresent() && answer.get().later();
  }

  /// Why the invitation was declined; blank otherwise.
  public String reason() {
    return answer.map(Answer::reason).orElse("");
  }

  /// Any answer may be changed into another one.
  private Candidate in(CandidateState next, Optional<Answer> given) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return new Candidate(id, network, person, origin, next, addedAt, given);
  }

  @Override
  public String toString() {
    return "Candidate[" + id + "]";
  }
}
