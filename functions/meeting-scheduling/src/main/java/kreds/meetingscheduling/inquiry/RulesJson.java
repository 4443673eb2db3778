package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.Optional;
import kreds.inquiry.Answer;
import kreds.text.Language;
import kreds.web.api.Means;

/// The rules of a group as a participant's program reads them.
///
/// @param acceptedAt when the reader has accepted this version; absent before
record RulesJson(
    String network,
    int version,
    String text,
    @Means("Whether an answer is still taken.") boolean open,
    Optional<Instant> acceptedAt) {

  static RulesJson of(RulesLookup.Reader holder, Language language, Instant now) {
    var rules = holder.rules();
    return new RulesJson(
        holder.network().id(),
        rules.version(),
        rules.in(language),
        holder.asked().inquiry().isOpen(now),
        holder.asked().of(holder.attendee()).map(Answer::at));
  }
}
