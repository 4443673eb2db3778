package kreds.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A domain in other letters says so, at the beginning of a label and nowhere else.
final class DomainNameTest {

  @ParameterizedTest
  @CsvSource({
    "xn--bl-zia.dk, true",
    "mail.xn--bl-zia.dk, true",
    "holm.dk, false",
    "axn--bl-zia.dk, false",
    "mail.axn--bl-zia.dk, false",
    "xn-bl.dk, false"
  })
  void aDomainIsMarkedByOneOfItsLabels(String domain, boolean isMarked) {
    assertThat(DomainName.isMarked(domain)).isEqualTo(isMarked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"holm.dk", "a\u007Fb.dk", "..", ""})
  void whatIsAsciiIsNotWrittenAnew(String domain) {
    assertThat(DomainName.ascii(domain)).isEqualTo(domain);
  }

  @ParameterizedTest
  @CsvSource({
    "\uD83D\uDCA9.dk, .dk",
    "\uD83D\uDCA9straße.dk, .dk",
    "straße\uD83D\uDCA9.dk, .dk",
    "mail.\uD83D\uDCA9.dk, mail..dk",
    "a\u0080.dk, .dk",
    "-å.dk, .dk",
    "å-.dk, .dk"
  })
  void aLabelThatCannotBeIsBlank(String domain, String ascii) {
    assertThat(DomainName.ascii(domain)).isEqualTo(ascii);
  }
}
