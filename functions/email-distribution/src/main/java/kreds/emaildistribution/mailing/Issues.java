package kreds.emaildistribution.mailing;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.emaildistribution.writing.Preview;
import kreds.emaildistribution.writing.Showing;
import kreds.mailing.Mailing;
import kreds.mailing.MailingState;
import kreds.mailing.Mailings;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.run.Networks;
import kreds.text.Language;

/// The archive of the newsletter: what has gone out to its subscribers, as everybody can read it.
///
/// @param nobody as whom it is read: whoever that is, nothing in it is about them
public record Issues(Mailings mailings, Networks networks, Showing writing, EmailAddress nobody) {

  /// Those that are out, the latest first.
  public List<Mailing> out() {
    return mailings.issues().stream().filter(Mailing::isOut).toList();
  }

  /// Until when the last one that is out, or goes out at its time, tells of what is new: its words
  /// were written then, whenever it goes.
  public Optional<Instant> writtenUntil() {
    return mailings.issues().stream()
        .filter(issue -> issue.isOut() || issue.state() == MailingState.APPROVED)
        .map(issue -> issue.draft().at())
        .max(Comparator.naturalOrder());
  }

  /// One that is out.
  public Optional<Mailing> of(String id) {
    return mailings
        .of(id)
        .filter(mailing -> mailing.isOut() && mailing.content().audience().isNewsletter());
  }

  /// The language in which somebody reads it: their own, if it is written in it.
  public Language languageFor(Mailing issue, Language reader) {
    var texts = issue.content().texts();
    return texts.containsKey(reader) ? reader : texts.keySet().iterator().next();
  }

  /// What one is called in that language. The network is asked for only where its name belongs in
  /// it.
  public String title(Mailing issue, Language language) {
    var text = issue.content().in(language).orElseThrow();
    var facts = text.subject().contains("{") ? facts(issue, language) : Map.<String, String>of();
    return writing.title(letter(language, facts), text);
  }

  /// One in that language.
  public Preview read(Mailing issue, Language language) {
    var text = issue.content().in(language).orElseThrow();
    return writing.onPage(letter(language, facts(issue, language)), text);
  }

  private Letter letter(Language language, Map<String, String> facts) {
    var reader = new Person("", Company.UNKNOWN, nobody, language);
    return Letter.of(LetterKind.MAILING_TO_SUBSCRIBER, reader, facts, Map.of());
  }

  private Map<String, String> facts(Mailing issue, Language language) {
    var id = issue.content().network();
    var facts = new HashMap<String, String>();
    if (!id.isEmpty()) {
      facts.put("network", id);
      networks
          .of(id)
          .ifPresent(known -> facts.putAll(known.network().description().titleFacts(language)));
    }
    return facts;
  }
}
