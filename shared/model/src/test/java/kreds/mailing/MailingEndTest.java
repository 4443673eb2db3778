package kreds.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MailingEndTest {

  @Test
  void whatBecameOfSomeAndOfOthersIsAddedUpByItsKind() {
    assertThat(new MailingEnd(1, 2, 4).and(new MailingEnd(8, 16, 32)))
        .isEqualTo(new MailingEnd(9, 18, 36));
    assertThat(MailingEnd.WELL.and(MailingEnd.WELL)).isEqualTo(MailingEnd.WELL);
  }
}
