package kreds.delivery;

import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What staff have let be is news when it becomes something else.
final class ConcernOfAReportTest {
  private final Delivery dropped =
      aServiceLetter().ended(DeliveryState.SUPPRESSED, "complaint").letBe();

  @Test
  void anotherStateIsNewsAlsoForTheSameReason() {
    var heard = dropped.heard(Report.COMPLAINED, "ses-1", MONDAY);

    assertThat(heard.state()).isEqualTo(DeliveryState.COMPLAINED);
    assertThat(heard.reason()).isEqualTo(dropped.reason());
    assertThat(heard.concern()).isEqualTo(Concern.NEW);
  }
}
