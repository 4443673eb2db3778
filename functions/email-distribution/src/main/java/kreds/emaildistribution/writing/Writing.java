package kreds.emaildistribution.writing;

import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.mailing.MailingText;

/// Turns what a recipient is to be told into the bytes of a mail. The same delivery gives the same
/// bytes, so that a letter that goes once more is the same letter.
public interface Writing {

  /// The mail of a delivery.
  ///
  /// @param text the words of its mailing, in the recipient's language; empty for a letter on its
  ///   own
  /// @throws UnwritableLetter if it cannot be written, however often one tries
  WrittenMail write(Delivery delivery, Optional<MailingText> text);

  /// Tries the words of a mailing on a recipient that stands for the others, so that a missing
  /// placeholder stops it before its first mail (M11).
  ///
  /// @throws UnwritableLetter if they cannot be written; its code names the placeholder
  default void check(MailingText text, Delivery sample) {
    write(sample, Optional.of(text));
  }

  /// What the mail of a delivery says, to be looked at.
  ///
  /// @param text as for [#write]
  /// @throws UnwritableLetter as for [#write]
  Preview preview(Delivery delivery, Optional<MailingText> text);
}
