package kreds.delivery;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MailLineTest {

  @Test
  void aLetterOfAMailingWaitsInTheLineOfMailingsWhateverItsKind() {
    var service = Letter.of(LetterKind.MAILING_TO_ENROLLED, person(1), Map.of(), Map.of());
    var part = Delivery.at("mailing/l-1/r-1", service, "l-1", MONDAY, MONDAY, Optional.empty());
    assertThat(part.line()).isEqualTo(MailLine.MAILINGS);
    var trial = Letter.of(LetterKind.MAILING_TEST, person(1), Map.of(), Map.of());
    assertThat(Delivery.now("mailing-test/l-1/t-1", trial, MONDAY).line())
        .isEqualTo(MailLine.SERVICE);
  }
}
