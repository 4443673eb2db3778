package kreds.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// One is one, and everything else is many.
final class PluralTest {
  @Test
  void onlyOneIsOne() {
    assertThat(Plural.of(0, "place")).isEqualTo("0 places");
    assertThat(Plural.of(1, "place")).isEqualTo("1 place");
    assertThat(Plural.of(2, "place")).isEqualTo("2 places");
    assertThat(Plural.of(1, "person has", "people have")).isEqualTo("1 person has");
    assertThat(Plural.of(3, "person has", "people have")).isEqualTo("3 people have");
  }
}
