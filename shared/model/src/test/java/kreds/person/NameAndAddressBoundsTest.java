package kreds.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What is just enough: a company that can be called by something, an address that just fits.
final class NameAndAddressBoundsTest {

  @Test
  void dotsAloneAreNoNameOfACompany() {
    assertThat(Company.of("Bæk Plast A/S").isNameable()).isTrue();
    assertThat(Company.of("...").isNameable()).isFalse();
    assertThat(Company.UNKNOWN.isNameable()).isFalse();
  }

  @Test
  void anAddressOf254CharactersIsOneAndALongerIsNone() {
    var domain = "a".repeat(63) + "." + "b".repeat(63) + "." + "c".repeat(58) + ".dk";
    var longest = "d".repeat(64) + "@" + domain;

    assertThat(longest).hasSize(EmailAddress.LONGEST);
    assertThat(EmailAddress.parse(longest).map(EmailAddress::value)).contains(longest);
    assertThat(EmailAddress.parse(longest.replace("c.dk", "cc.dk"))).isEmpty();
    assertThat(EmailAddress.parse("@" + domain)).isEmpty();
  }
}
