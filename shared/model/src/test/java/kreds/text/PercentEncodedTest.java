package kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Text inside a URI (RFC 3986).
final class PercentEncodedTest {
  @Test
  void lettersAndDigitsStayAndWhatIsSaidToBePlain() {
    assertThat(PercentEncoded.of("azAZ09-_", "-_")).isEqualTo("azAZ09-_");
  }

  @Test
  void allElseIsItsOctets() {
    assertThat(PercentEncoded.of("`{@[/:æ-", "")).isEqualTo("%60%7B%40%5B%2F%3A%C3%A6%2D");
  }
}
