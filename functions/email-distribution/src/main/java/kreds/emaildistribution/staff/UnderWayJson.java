package kreds.emaildistribution.staff;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kreds.delivery.Delivery;
import kreds.emaildistribution.mailing.CountingMailings;
import kreds.emaildistribution.mailing.StateWords;
import kreds.mailing.Mailing;
import kreds.web.api.Inlined;

/// How far a mailing has come.
///
/// @param letters how many are in which state
/// @param figures what became of it, as the provider and people's doing tell
/// @param missed those that did not arrive, to whom and why
/// @param goneSince how many were to get it when it was released, and were no longer meant, or
///   might no longer be written to, when it started; so that the numbers add up
record UnderWayJson(
    @Inlined MailingJson mailing,
    Map<String, Integer> letters,
    MailingFiguresJson figures,
    List<MissedMailJson> missed,
    int goneSince) {

  /// @param letters all of it, gone through once
  static UnderWayJson of(
      Mailing mailing, Stream<Delivery> letters, CountingMailings counting, ZoneId zone) {
    var missed = new ArrayList<MissedMailJson>();
    var counts = new TreeMap<String, Integer>();
    var figures =
        counting.of(
            mailing,
            letters.peek(letter -> {
              MissedMailJson.ifMissed(letter).ifPresent(missed::add);
              counts.merge(StateWords.of(letter), 1, Integer::sum);
            }));
    return new UnderWayJson(
        MailingJson.of(mailing, zone),
        counts,
        MailingFiguresJson.of(figures),
        missed,
        mailing.goneSince());
  }
}
