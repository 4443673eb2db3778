package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.Optional;
import kreds.inquiry.Response;
import kreds.text.Language;
import kreds.web.api.Means;

/// Whether a group goes on, as a participant's program reads it.
///
/// @param answer the own one; absent before
record RenewalJson(
    String network,
    int year,
    String text,
    @Means("Until when answers are taken.") Instant closes,
    @Means("Whether an answer is still taken.") boolean open,
    Optional<YearPriceJson> price,
    Optional<RenewedJson> answer) {

  /// What a year costs each, excluding VAT, in whole kroner.
  record YearPriceJson(
      @Means("When every place is taken.") long whenFull,
      @Means("When only the minimum takes part.") long atMinimum) {}

  static RenewalJson of(
      RenewalLookup.Reader holder,
      Optional<Response.Renewal> answer,
      Language language,
      Instant now) {
    var renewing = holder.renewing();
    var inquiry = holder.asked().inquiry();
    return new RenewalJson(
        holder.network().id(),
        inquiry.id().run().number(),
        renewing.in(language),
        inquiry.closesAt(),
        inquiry.isOpen(now),
        renewing.price().map(price -> new YearPriceJson(price.whenFull(), price.atMinimum())),
        answer.map(RenewedJson::of));
  }
}
