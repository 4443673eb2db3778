package kreds.emaildistribution.staff;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import kreds.mailing.Mailing;
import kreds.mailing.MailingState;
import kreds.web.api.OrNull;

/// A mailing in a line of a list.
///
/// @param scheduledAt on the association's clocks; without one, it starts when it is released
record MailingJson(
    String mailing,
    MailingState state,
    @OrNull Optional<LocalDateTime> scheduledAt,
    int tooLateAfterHours,
    String network,
    int number,
    Optional<String> reason) {

  static MailingJson of(Mailing mailing, ZoneId zone) {
    return of(mailing, mailing.counted(), zone);
  }

  /// The same with the number of those who would get it now.
  static MailingJson of(Mailing mailing, int number, ZoneId zone) {
    var content = mailing.content();
    return new MailingJson(
        mailing.id(),
        mailing.state(),
        content
            .scheduledAt()
            .map(start -> LocalDateTime.ofInstant(start, zone).truncatedTo(ChronoUnit.MINUTES)),
        content.tooLateAfterHours(),
        content.network(),
        number,
        Optional.of(mailing.progress().reason()).filter(reason -> !reason.isEmpty()));
  }

  /// The fields of an event about a mailing.
  static Map<String, Object> named(Mailing mailing) {
    return Map.of("mailing", mailing.id());
  }
}
