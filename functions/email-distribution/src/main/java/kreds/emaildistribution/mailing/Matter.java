package kreds.emaildistribution.mailing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.run.ComingOver;
import kreds.text.Language;

/// What a mailing is about, as its letters know it.
///
/// @param network the one that it is about
/// @param over what becomes of each, if it tells of a merging
public record Matter(Optional<Network> network, Optional<ComingOver> over) {

  /// The facts for one recipient.
  ///
  /// @param place the own page of who takes part, or waits; without one, the letter is a trial, and
  ///   reads as to one who has a place
  Map<String, String> of(Optional<LinkSubject.OfEnrollment> place, Language language) {
    var facts = new HashMap<String, String>();
    network.ifPresent(known -> {
      facts.putAll(known.description().titleFacts(language));
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
