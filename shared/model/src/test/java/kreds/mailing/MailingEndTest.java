package kreds.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MailingEndTest {

  @Test
  void whatBecameOfSomeAndOfOthersIsAddedUpByItsKind() {
    assertThat(new MailingEnd(64, 1, 2, 4).and(new MailingEnd(128, 8, 16, 32)))
        .isEqualTo(new MailingEnd(192, 9, 18, 36));
    assertThat(MailingEnd.NOTHING.and(MailingEnd.WELL)).isEqualTo(MailingEnd.WELL);
  }

  @Test
  void itIsAllTooLateIfNobodyHadItAndSomebodyWasToGetIt() {
    assertThat(new MailingEnd(0, 1, 0, 0).isAllTooLate()).isTrue();
    assertThat(new MailingEnd(1, 1, 0, 0).isAllTooLate()).isFalse();
    assertThat(new MailingEnd(0, 0, 0, 1).isAllTooLate()).isFalse();
  }
}
