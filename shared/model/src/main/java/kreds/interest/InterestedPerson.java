package kreds.interest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.contact.Consent;
import kreds.network.Basis;
import kreds.network.Candidate;
import kreds.network.CandidateSource;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.run.NetworkRun;

/// One person and one network that is still to open: what was said, and whether they are a
/// candidate by another way. Every decision about interest is made here, on one reading.
///
/// @param id of the person in the network, be they known there or not
/// @param interest what was said; empty for who has said nothing
/// @param candidate on the network's list; empty for who is not
public record InterestedPerson(
    String id, NetworkRun network, Optional<Interest> interest, Optional<Candidate> candidate) {
  private static final Refusal OPEN =
      Refusal.illegal("interest-over", "This network is open: one can enrol.");
  private static final Refusal CLOSED =
      Refusal.illegal("enrollment-closed", "This network no longer takes enrolments.");
  private static final Refusal UNKNOWN =
      Refusal.notFound("interest-unknown", "There is no such interest.");
  private static final Refusal VOID =
      Refusal.illegal(
          "interest-lapsed", "This was not confirmed in time. The form can be sent again.");

  /// Takes a form from the web, of which nothing is proved. Until the click the latest counts;
  /// after it nothing is replaced by what anybody can type. The mailbox gets its link again, some
  /// minutes apart and a few times a day.
  public Outcome<Decision<InterestedPerson, InterestHappening>> said(
      Person person, Interest.Wish wish, Instant now) {
    if (!network.takesInterest()) {
      return Outcome.refused(notTaking());
    }
    var known = interest.filter(before -> !before.isVoid(now));
    if (known.isEmpty()) {
      return Outcome.done(fresh(person, wish));
    }
    var latest = known.get().isProved() ? known.get() : latest(known.get(), person, wish);
    return Outcome.done(
        latest.letters().mayBeWritten(false, now)
            ? reminded(latest.written(now))
            : corrected(known.get(), latest));
  }

  /// Takes the click; twice is fine. The person is a candidate from now on, on the basis of the
  /// consent that they have given with it; who was one already keeps a better one.
  public Outcome<Decision<InterestedPerson, InterestHappening>> proved(Instant now) {
    if (interest.isEmpty()) {
      return Outcome.refused(UNKNOWN);
    }
    var said = interest.get();
    if (said.isProved()) {
      return Outcome.done(Decision.unchanged(this));
    }
    if (said.isVoid(now)) {
      return Outcome.refused(VOID);
    }
    if (!network.takesInterest()) {
      return Outcome.refused(notTaking());
    }
    var proved = said.proved(now);
    return Outcome.done(
        Decision.of(
            new InterestedPerson(
                id, counting(1), Optional.of(proved), Optional.of(listed(proved, now))),
            new InterestHappening.Proved(proved)));
  }

  /// Takes it back. What is counted for the opening stays once the network is open.
  public Decision<InterestedPerson, InterestHappening> withdrawn() {
    if (interest.isEmpty()) {
      return Decision.unchanged(this);
    }
    var counts = interest.get().isProved() && network.takesInterest();
    var after = new InterestedPerson(id, counting(counts ? -1 : 0), Optional.empty(), candidate);
    return Decision.of(after, new InterestHappening.Withdrawn(interest.get()));
  }

  private Decision<InterestedPerson, InterestHappening> fresh(Person person, Interest.Wish wish) {
    var first = Interest.said(id, network.id(), person, wish);
    var said =
        interest.isEmpty() ? first : interest.get().saying(person, wish).written(wish.saidAt());
    return decided(said, new InterestHappening.Said(said));
  }

  private Decision<InterestedPerson, InterestHappening> reminded(Interest after) {
    return decided(after, new InterestHappening.Reminded(after));
  }

  private Decision<InterestedPerson, InterestHappening> corrected(Interest known, Interest latest) {
    return latest.equals(known)
        ? Decision.unchanged(this)
        : decided(latest, new InterestHappening.Corrected(latest));
  }

  /// The same form again is the same; the moment at which it first came stays then.
  private static Interest latest(Interest known, Person person, Interest.Wish wish) {
    var before = known.wish();
    var isSame =
        known.person().equals(person)
            && before.role().equals(wish.role())
            && before.region() == wish.region();
    return isSame ? known : known.saying(person, wish);
  }

  private Candidate listed(Interest proved, Instant now) {
    var consent = Consent.interest(now, id);
    var evidence = consent.text() + ", " + consent.source();
    var origin = new Candidate.Origin(CandidateSource.INTEREST, Basis.CONSENT, evidence);
    return candidate
        .map(known -> known.interested(origin))
        .orElseGet(() -> Candidate.named(id, network.id(), proved.person(), origin, now));
  }

  private NetworkRun counting(int more) {
    return more == 0 ? network : new NetworkRun(network.network(), network.run().interesting(more));
  }

  private Decision<InterestedPerson, InterestHappening> decided(
      Interest after, InterestHappening happening) {
    return new Decision<>(
        new InterestedPerson(id, network, Optional.of(after), candidate), List.of(happening));
  }

  private Refusal notTaking() {
    return network.takesEnrollments() ? OPEN : CLOSED;
  }
}
