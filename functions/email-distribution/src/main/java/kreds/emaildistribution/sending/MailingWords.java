package kreds.emaildistribution.sending;

import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.delivery.LetterKind;
import kreds.mailing.Mailing;
import kreds.mailing.MailingText;

/// The words of the mailing that a letter belongs to, if it may go just now.
sealed interface MailingWords {

  /// These; none for a letter on its own.
  record Found(Optional<MailingText> text) implements MailingWords {}

  /// Its mailing is paused.
  record Paused() implements MailingWords {}

  /// There are none, so it can never go.
  record Missing(String why) implements MailingWords {}

  static MailingWords of(Delivery delivery, SenderRun shift) {
    if (delivery.letter().kind() == LetterKind.MAILING_TEST) {
      // A trial of a draft: it is no part of the mailing.
      var mailing = shift.mailing(delivery.letter().values().getOrDefault("mailing", ""));
      return inLanguageOf(delivery, mailing);
    }
    if (delivery.ofMailing().isEmpty()) {
      return new Found(Optional.empty());
    }
    var mailing = shift.mailing(delivery.ofMailing().get());
    return mailing.isPresent() ? ofPart(delivery, mailing.get()) : new Missing("no-mailing");
  }

  private static MailingWords ofPart(Delivery delivery, Mailing mailing) {
    return switch (mailing.state()) {
      case SENDING, FINISHED -> inLanguageOf(delivery, Optional.of(mailing));
      case PAUSED -> new Paused();
      case DRAFT, APPROVED, CANCELLED -> new Missing("mailing-not-released");
    };
  }

  private static MailingWords inLanguageOf(Delivery delivery, Optional<Mailing> mailing) {
    var text = mailing.flatMap(known -> known.content().in(delivery.letter().to().language()));
    return text.isPresent() ? new Found(text) : new Missing("missing-language");
  }
}
