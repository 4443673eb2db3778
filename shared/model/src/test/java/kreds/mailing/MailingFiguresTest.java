package kreds.mailing;

import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kreds.delivery.Delivery;
import kreds.delivery.DeliveryState;
import kreds.delivery.Letter;
import kreds.delivery.LetterKind;
import kreds.delivery.Report;
import org.junit.jupiter.api.Test;

class MailingFiguresTest {

  @Test
  void eachLetterCountsForWhatBecameOfIt() {
    assertThat(of(letter())).isEqualTo(new MailingFigures(1, 0, 0, 0, 0, 0, 0));
    assertThat(of(letter().ended(DeliveryState.FAILED, "x")))
        .isEqualTo(new MailingFigures(1, 0, 0, 0, 0, 0, 0));
    assertThat(of(sent())).isEqualTo(new MailingFigures(1, 1, 0, 0, 0, 0, 0));
    assertThat(of(letter().claimed(MONDAY).unknown(MONDAY, "timeout")))
        .isEqualTo(new MailingFigures(1, 0, 0, 0, 0, 0, 0));
    assertThat(of(heard(Report.DELIVERED))).isEqualTo(new MailingFigures(1, 1, 1, 0, 0, 0, 0));
    assertThat(of(heard(Report.BOUNCED))).isEqualTo(new MailingFigures(1, 1, 0, 1, 0, 0, 0));
    assertThat(of(heard(Report.COMPLAINED))).isEqualTo(new MailingFigures(1, 1, 1, 0, 1, 0, 0));
  }

  @Test
  void whoLeavesByItCountsOnceAndNotOnceTheyAreBack() {
    var left = heard(Report.DELIVERED).left(MONDAY);
    assertThat(of(left)).isEqualTo(new MailingFigures(1, 1, 1, 0, 0, 1, 0));
    assertThat(left.left(MONDAY.plusSeconds(5))).isSameAs(left);
    assertThat(left.leftAt()).contains(MONDAY);
    assertThat(left.version()).isEqualTo(heard(Report.DELIVERED).version() + 1);
    assertThat(of(left.stayed())).isEqualTo(new MailingFigures(1, 1, 1, 0, 0, 0, 0));
    assertThat(sent().stayed().version()).isEqualTo(sent().version());
    assertThat(sent().left(MONDAY).heard(Report.DELIVERED, "ses-1", MONDAY).leftAt())
        .contains(MONDAY);
  }

  @Test
  void figuresAddUp() {
    var all =
        MailingFigures.NONE.and(sent(), true).and(heard(Report.DELIVERED).left(MONDAY), false);
    assertThat(all).isEqualTo(new MailingFigures(2, 2, 1, 0, 0, 1, 1));
  }

  @Test
  void onlyWhomItMayHaveReachedHasComeByIt() {
    assertThat(MailingFigures.NONE.and(letter(), true).enrolled()).isZero();
    assertThat(MailingFigures.NONE.and(heard(Report.BOUNCED), true).enrolled()).isZero();
    assertThat(
            MailingFigures.NONE
                .and(letter().ended(DeliveryState.SUPPRESSED, "bounce"), true)
                .enrolled())
        .isZero();
    assertThat(MailingFigures.NONE.and(heard(Report.DELIVERED), true).enrolled()).isOne();
  }

  private static MailingFigures of(Delivery letter) {
    return MailingFigures.NONE.and(letter, false);
  }

  private static Delivery heard(Report report) {
    return sent().heard(report, "ses-1", MONDAY);
  }

  private static Delivery sent() {
    return letter().claimed(MONDAY).sent("ses-1");
  }

  private static Delivery letter() {
    return Delivery.at(
        "mailing/l-1/r-1",
        Letter.of(LetterKind.MAILING_TO_SUBSCRIBER, person(1), Map.of(), Map.of()),
        "l-1",
        MONDAY,
        MONDAY,
        Optional.empty());
  }
}
