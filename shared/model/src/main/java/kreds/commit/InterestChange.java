package kreds.commit;

import java.util.ArrayList;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.contact.Consent;
import kreds.interest.InterestConsequences;
import kreds.interest.InterestHappening;
import kreds.interest.InterestedPerson;

/// Writes down what was decided about somebody's interest in a network: the interest, the figure of
/// the run, the candidate, and the consent that the click gives.
public final class InterestChange {
  private InterestChange() {}

  /// What a decision writes; nothing if nothing happened.
  ///
  /// @param before as it was read
  public static Change<InterestedPerson> of(
      InterestedPerson before, Decision<InterestedPerson, InterestHappening> decision, Moment at) {
    var after = decision.after();
    if (decision.isNothing()) {
      return Change.nothing(after);
    }
    var writes = new ArrayList<Write>();
    writes.add(new Write.InterestSaved(before.interest(), after.interest()));
    if (!after.network().run().equals(before.network().run())) {
      writes.add(new Write.RunSaved(Optional.of(before.network().run()), after.network().run()));
    }
    if (!after.candidate().equals(before.candidate())) {
      var now = after.candidate().orElseThrow();
      writes.add(
          before.candidate().isPresent()
              ? new Write.CandidateSaved(before.candidate().get(), now)
              : new Write.CandidateAdded(now));
    }
    for (var happening : decision.happenings()) {
      if (happening instanceof InterestHappening.Proved(var interest)) {
        var consent = Consent.interest(at.now(), interest.id());
        writes.add(new Write.ConsentGiven(interest.person(), consent));
      }
    }
    var network = after.network().network();
    return Change.of(
        after,
        writes,
        Consequences.of(
            decision.happenings(), happening -> InterestConsequences.of(happening, network, at)));
  }
}
