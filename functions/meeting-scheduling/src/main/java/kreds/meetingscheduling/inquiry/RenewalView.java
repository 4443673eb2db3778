package kreds.meetingscheduling.inquiry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.Response;
import kreds.inquiry.YearEnd;
import kreds.link.LinkSubject;
import kreds.network.PriceEstimate;
import kreds.text.Money;
import kreds.web.Visit;
import org.jspecify.annotations.Nullable;

/// Whether a group goes on, in the reader's words.
///
/// @param guest who reads
/// @param lang the language of what staff write, where the page is in another
/// @param paragraphs what staff write to it, of which each line is one
/// @param price what a year costs, in a sentence; blank where nobody knows
/// @param closes until when it is answered, in words
/// @param answer what the reader has said, in a sentence; blank before
/// @param open whether an answer is still taken
/// @param over what has come of it, in a sentence; blank until that is decided
/// @param ownPage the reader's own page
public record RenewalView(
    String guest,
    String network,
    @Nullable String lang,
    List<String> paragraphs,
    String price,
    String closes,
    String answer,
    boolean open,
    String over,
    String ownPage) {

  public RenewalView {
    paragraphs = List.copyOf(paragraphs);
  }

  static RenewalView of(
      Visit visit, RenewalLookup.Reader holder, Optional<Response.Renewal> answer) {
    var renewing = holder.renewing();
    var language = visit.language();
    var inquiry = holder.asked().inquiry();
    return new RenewalView(
        holder.attendee().person().name(),
        holder.network().description().in(language).title(),
        visit.lang(renewing.languageFor(language)),
        renewing.in(language).lines().filter(line -> !line.isBlank()).toList(),
        renewing.price().map(price -> price(visit, price)).orElse(""),
        visit.dates().moment(inquiry.closesAt()),
        answer.map(said -> visit.text(key(said))).orElse(""),
        inquiry.isOpen(visit.now()),
        renewing.end().map(end -> visit.text(over(end))).orElse(""),
        visit.to(
            visit.link(
                new LinkSubject.OfEnrollment(holder.roster().run().id(), holder.attendee().id()))));
  }

  private static String over(YearEnd end) {
    return end.isFollowed() ? "renewal.over.next" : "renewal.over.ended";
  }

  /// What it is called that somebody has said.
  static String key(Response.Renewal said) {
    return said.continues() ? "renewal.said.continue" : "renewal.said.stop";
  }

  private static String price(Visit visit, PriceEstimate price) {
    var language = visit.language();
    var isOne = price.whenFull() == price.atMinimum();
    var said =
        visit.text(
            isOne ? "renewal.price" : "renewal.price.range",
            Map.of(
                "price", Money.kroner(language, price.whenFull()),
                "few", Money.kroner(language, price.atMinimum())));
    return price.mixed() ? said + " " + visit.text("renewal.price.mixed") : said;
  }
}
