package kreds.emaildistribution.staff;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.emaildistribution.sending.WaitingLetters;
import kreds.web.api.Means;
import kreds.web.api.OrNull;

/// What waits while nothing is sent, and the word that confirms it.
record WaitingJson(
    @Means("At most a thousand are counted.") int number,
    String confirmation,
    @OrNull Optional<Instant> oldest,
    Map<String, Integer> byKind,
    @Means("Released mailings that start, or go on, by themselves.") int mailings) {

  static WaitingJson of(WaitingLetters.Seen seen) {
    return new WaitingJson(
        seen.letters().size(),
        seen.confirmation(),
        seen.letters().stream().map(Delivery::createdAt).min(Comparator.naturalOrder()),
        Counts.by(seen.letters(), letter -> letter.letter().kind().key()),
        seen.starting().size());
  }
}
