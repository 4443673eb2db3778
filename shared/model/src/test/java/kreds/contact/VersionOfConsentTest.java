package kreds.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Which version of a text of our own somebody agreed to.
final class VersionOfConsentTest {

  @Test
  void theVersionStandsBetweenTheNameOfTheTextAndItsSource() {
    assertThat(Consent.versionOf(Consent.NETWORK_INTEREST + " 2026-11, form")).isEqualTo("2026-11");
    assertThat(Consent.versionOf(Consent.LATER_NETWORKS + " 2026-11")).isEqualTo("2026-11");
  }

  @Test
  void whereNoneStandsThereIsNone() {
    assertThat(Consent.versionOf(Consent.NETWORK_INTEREST + ", form")).isEmpty();
    assertThat(Consent.versionOf(Consent.LATER_NETWORKS)).isEmpty();
    assertThat(Consent.versionOf("på messen")).isEmpty();
  }
}
