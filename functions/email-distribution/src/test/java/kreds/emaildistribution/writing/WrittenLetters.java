package kreds.emaildistribution.writing;

import java.util.Optional;
import kreds.delivery.Letter;
import kreds.testing.mail.ReadMail;

/// Letters as they are read once they are written.
final class WrittenLetters {
  static final LetterWriter WRITER = Samples.writer();

  private WrittenLetters() {}

  static ReadMail written(Letter letter) {
    return ReadMail.of(WRITER.write(Samples.delivery(letter), Optional.empty()).raw());
  }
}
