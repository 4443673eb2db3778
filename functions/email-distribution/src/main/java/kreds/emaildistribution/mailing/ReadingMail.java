package kreds.emaildistribution.mailing;

import java.util.Optional;
import kreds.delivery.Deliveries;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.emaildistribution.writing.Preview;
import kreds.emaildistribution.writing.UnwritableLetter;
import kreds.emaildistribution.writing.Writing;
import kreds.mailing.MailingText;
import kreds.mailing.Mailings;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// What a mail to somebody says (M16). It is written from its row as it was when it was sent; the
/// links in it lead to nobody, since whoever opens one acts as the person.
///
/// @param writing whose links are such
public record ReadingMail(Deliveries deliveries, Mailings mailings, Writing writing) {
  static final Refusal UNKNOWN =
      Refusal.notFound("delivery-unknown", "There is no letter of that key.");

  /// A letter, and what it says; nothing where the words of its mailing are gone, or a fact.
  public record Read(Delivery letter, Optional<Preview> says) {}

  /// The letter of that key.
  public Outcome<Read> of(String key) {
    return Outcome.of(deliveries.of(key), UNKNOWN).map(letter -> new Read(letter, says(letter)));
  }

  private Optional<Preview> says(Delivery letter) {
    try {
      return Optional.of(writing.preview(letter, words(letter)));
    } catch (UnwritableLetter gone) {
      return Optional.empty();
    }
  }

  private Optional<MailingText> words(Delivery letter) {
    var mailing =
        letter.letter().kind() == LetterKind.MAILING_TEST
            ? Optional.ofNullable(letter.letter().values().get("mailing"))
            : letter.ofMailing();
    var language = letter.letter().to().language();
    return mailing.flatMap(mailings::of).flatMap(known -> known.content().in(language));
  }
}
