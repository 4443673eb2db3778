package kreds.meetingscheduling.inquiry;

import java.util.List;
import kreds.inquiry.Answer;
import kreds.link.LinkSubject;
import kreds.web.Visit;
import org.jspecify.annotations.Nullable;

/// The rules of a group in the reader's words.
///
/// @param guest who reads
/// @param lang the language of the rules, where the page is in another
/// @param paragraphs the rules, of which each line is one
/// @param version that is shown, as the form sends it back
/// @param accepted when the reader has accepted it, in words; blank before
/// @param open whether an answer is still taken
/// @param ownPage the reader's own page
public record RulesView(
    String guest,
    String network,
    @Nullable String lang,
    List<String> paragraphs,
    String version,
    String accepted,
    boolean open,
    String ownPage) {

  public RulesView {
    paragraphs = List.copyOf(paragraphs);
  }

  static RulesView of(Visit visit, RulesLookup.Reader holder) {
    var rules = holder.rules();
    var language = visit.language();
    return new RulesView(
        holder.attendee().person().name(),
        holder.network().description().in(language).title(),
        visit.lang(rules.languageFor(language)),
        rules.in(language).lines().filter(line -> !line.isBlank()).toList(),
        Integer.toString(rules.version()),
        holder.asked().of(holder.attendee()).map(Answer::at).map(visit.dates()::moment).orElse(""),
        holder.asked().inquiry().isOpen(visit.now()),
        visit.to(
            visit.link(
                new LinkSubject.OfEnrollment(holder.roster().run().id(), holder.attendee().id()))));
  }
}
