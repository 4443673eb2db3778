package kreds.interest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.network.Network;

/// What follows from what happens to somebody's interest: the letter with the link, and the line of
/// the audit, which names nobody.
public final class InterestConsequences {
  private InterestConsequences() {}

  /// What follows from one happening.
  public static Consequences of(InterestHappening happening, Network network, Moment at) {
    return switch (happening) {
      case InterestHappening.Said(var interest) ->
          Consequences.of(
              at.line("", named(interest) + "to be confirmed"), letter(interest, network, at));
      case InterestHappening.Corrected(var interest) -> stays(interest, at);
      case InterestHappening.Reminded(var interest) ->
          stays(interest, at).and(List.of(letter(interest, network, at)));
      case InterestHappening.Proved(var interest) ->
          Consequences.of(
              at.line(named(interest) + "to be confirmed", named(interest) + "interested"));
      case InterestHappening.Withdrawn(var interest) ->
          Consequences.of(
              at.line(named(interest) + state(interest), named(interest) + "withdrawn"));
    };
  }

  private static Consequences stays(Interest interest, Moment at) {
    var stands = named(interest) + state(interest);
    return Consequences.of(at.line(stands, stands));
  }

  private static Delivery letter(Interest interest, Network network, Moment at) {
    var kind = interest.isProved() ? LetterKind.INTEREST_LINK : LetterKind.INTEREST_CONFIRM;
    var values = new HashMap<>(network.description().titleFacts(interest.person().language()));
    values.put("network", network.id());
    interest.voidAt().ifPresent(until -> values.put("confirmBy", until.toString()));
    var page = new LinkSubject.OfCandidate(network.id(), interest.id());
    return Delivery.now(
        kind.key() + "/" + interest.id() + "/" + cause(interest),
        Letter.of(kind, interest.person(), values, Map.of("page", Link.of(page, at.now()))),
        at.now());
  }

  /// Who takes it back and says it again, or comes once it was forgotten, begins anew.
  private static String cause(Interest interest) {
    return interest.wish().saidAt().toEpochMilli() + "-" + interest.letters().turn();
  }

  private static String state(Interest interest) {
    return interest.isProved() ? "interested" : "to be confirmed";
  }

  private static String named(Interest interest) {
    return "candidate " + interest.id() + " ";
  }
}
