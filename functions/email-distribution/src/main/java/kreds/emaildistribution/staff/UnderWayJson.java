package kreds.emaildistribution.staff;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kreds.delivery.Delivery;
import kreds.emaildistribution.mailing.StateWords;
import kreds.mailing.Mailing;
import kreds.web.api.Inlined;

/// How far a mailing has come.
///
/// @param letters how many are in which state
/// @param missed those that did not arrive, to whom and why
/// @param goneSince how many were to get it when it was released, and were no longer meant, or
///   might no longer be written to, when it started; so that the numbers add up
record UnderWayJson(
    @Inlined MailingJson mailing,
    Map<String, Integer> letters,
    List<MissedMailJson> missed,
    int goneSince) {

  /// @param letters all of it, gone through once
  static UnderWayJson of(Mailing mailing, Stream<Delivery> letters, ZoneId zone) {
    var missed = new ArrayList<MissedMailJson>();
    var counts =
        Counts.by(
            letters.peek(letter -> MissedMailJson.ifMissed(letter).ifPresent(missed::add)),
            StateWords::of);
    return new UnderWayJson(MailingJson.of(mailing, zone), counts, missed, mailing.goneSince());
  }
}
