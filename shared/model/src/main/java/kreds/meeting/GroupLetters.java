package kreds.meeting;

import java.util.HashMap;
import java.util.Map;
import kreds.change.Moment;
import kreds.delivery.Delivery;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.inquiry.Attendee;
import kreds.inquiry.GroupRules;
import kreds.inquiry.Inquiry;
import kreds.inquiry.Question;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.network.Network;
import kreds.network.PriceEstimate;
import kreds.text.Language;
import kreds.text.Money;

/// The letters that ask a group something, and remind of it. What differs from kind to kind is here
/// in one place ([#of]): which letters they are, what they say, where the link leads.
record GroupLetters(Network network, Inquiry inquiry) {

  /// What one kind of question says to one reader.
  ///
  /// @param turn which of its letters it is: a version asks anew
  /// @param written in which language staff have written what it quotes
  private record Kind(
      LetterKind asking,
      LetterKind reminding,
      String turn,
      Map<String, String> facts,
      Language written,
      LinkSubject page) {}

  /// Asks somebody for the first time.
  Delivery asking(Attendee to, Moment at) {
    var kind = of(to);
    return letter(kind.asking(), kind, "", to, at);
  }

  /// Asks somebody who came later; whoever comes again after leaving gets another letter.
  Delivery askingLater(Attendee to, Moment at) {
    var kind = of(to);
    return letter(kind.asking(), kind, "/" + inquiry.version(), to, at);
  }

  /// Reminds somebody who is silent.
  Delivery reminding(Attendee to, Moment at) {
    var kind = of(to);
    return letter(kind.reminding(), kind, "", to, at);
  }

  private Kind of(Attendee to) {
    var run = inquiry.id().run();
    var language = to.person().language();
    return switch (inquiry.question()) {
      case Question.Accepting(var rules) ->
          new Kind(
              LetterKind.RULES_ASKED,
              LetterKind.RULES_REMINDER,
              "/" + rules.version(),
              facts(rules, language),
              rules.languageFor(language),
              new LinkSubject.OfRules(run, to.id()));
      case Question.Renewing renewing ->
          new Kind(
              LetterKind.RENEWAL_ASKED,
              LetterKind.RENEWAL_REMINDER,
              "",
              facts(renewing, language),
              renewing.in(language).isBlank() ? language : renewing.languageFor(language),
              new LinkSubject.OfRenewal(run, to.id()));
      case Question.WhichDate _, Question.Coming _, Question.MayJoin _ ->
          throw new IllegalStateException("not about a run as a whole");
    };
  }

  private static Map<String, String> facts(GroupRules rules, Language language) {
    return Map.of(
        "rules", rules.in(language), "change", rules.version() == 1 ? "first" : "changed");
  }

  private Map<String, String> facts(Question.Renewing renewing, Language language) {
    var facts = new HashMap<String, String>();
    facts.put("text", renewing.in(language));
    facts.put("closes", inquiry.closesAt().toString());
    facts.putAll(
        renewing.price().map(price -> cost(price, language)).orElse(Map.of("cost", "unknown")));
    return facts;
  }

  private static Map<String, String> cost(PriceEstimate price, Language language) {
    return Map.of(
        "cost", price.whenFull() == price.atMinimum() ? "year" : "between",
        "price", Money.kroner(language, price.whenFull()),
        "few", Money.kroner(language, price.atMinimum()));
  }

  private Delivery letter(LetterKind letter, Kind kind, String turn, Attendee to, Moment at) {
    var person = to.person();
    var values = new HashMap<>(kind.facts());
    values.putAll(network.description().titleFacts(person.language()));
    if (kind.written() != person.language()) {
      values.put(Letter.TYPED_LANGUAGE, kind.written().code());
    }
    var written = Letter.of(letter, person, values, Map.of("page", Link.of(kind.page(), at.now())));
    var key = letter.key() + "/" + to.id() + kind.turn() + turn;
    return Delivery.now(key, written, at.now());
  }
}
