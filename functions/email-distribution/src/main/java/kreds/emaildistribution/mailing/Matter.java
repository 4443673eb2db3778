package kreds.emaildistribution.mailing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kreds.link.LinkSubject;
import kreds.run.ComingOver;
import kreds.run.NetworkRun;
import kreds.text.Language;

/// What a mailing is about, as its letters know it.
///
/// @param network the one that it is about
/// @param over what becomes of each, if it tells of a merging
public record Matter(Optional<NetworkRun> network, Optional<ComingOver> over) {

  /// Whether it invites into a network that is over, so that nobody can answer it any more.
  public boolean isPast() {
    return network.filter(known -> !known.run().state().isListed()).isPresent();
  }

  /// The facts for one recipient.
  ///
  /// @param place the own page of who takes part, or waits; without one, the letter is a trial, and
  ///   reads as to one who has a place
  Map<String, String> of(Optional<LinkSubject.OfEnrollment> place, Language language) {
    var facts = new HashMap<String, String>();
    network.ifPresent(known -> {
      facts.putAll(known.network().description().titleFacts(language));
      facts.put("network", known.id());
    });
    over.ifPresent(known ->
        facts.putAll(
            place
                .map(own -> known.factsFor(own.enrollment(), language))
                .orElse(Map.of("outcome", "confirmed", "cost", "same", "awaits", "none"))));
    return facts;
  }
}
