package kreds.inquiry;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.id.RunId;
import org.junit.jupiter.api.Test;

/// Whatever becomes of an inquiry is one version further, so that nothing is decided against what
/// came in between; and only what asks everybody anew is another turn.
final class InquiryVersionTest {
  private static final Instant CLOSES = MONDAY.plus(Duration.ofDays(14));
  private static final Instant LATER = CLOSES.plus(Duration.ofDays(7));
  private static final Question OTHER = new Question.Renewing("Igen?", "", Optional.empty());
  private static final Inquiry ASKED =
      Inquiry.opened(
              InquiryId.renewal(RunId.first("plast")),
              new Question.Renewing("", "", Optional.empty()),
              CLOSES)
          .remindingAt(CLOSES.minus(Duration.ofDays(3)));

  @Test
  void eachStepIsOneVersionFurther() {
    for (var after :
        List.of(
            ASKED.reminded(),
            ASKED.answered(),
            ASKED.frozen(),
            ASKED.anew(LATER),
            ASKED.asking(OTHER, LATER),
            ASKED.until(LATER),
            ASKED.reopened(OTHER, LATER),
            ASKED.asking(OTHER),
            ASKED.noting(OTHER),
            ASKED.ending(OTHER, MONDAY))) {
      assertThat(after.version()).isEqualTo(ASKED.version() + 1);
    }
    assertThat(ASKED.until(CLOSES)).isEqualTo(ASKED);
  }

  @Test
  void onlyWhatAsksEverybodyAnewIsAnotherTurn() {
    assertThat(ASKED.anew(LATER).turn()).isEqualTo(1);
    assertThat(ASKED.asking(OTHER, LATER).turn()).isEqualTo(1);
    assertThat(ASKED.reopened(OTHER, LATER).turn()).isZero();
    assertThat(ASKED.until(LATER).turn()).isZero();
    assertThat(ASKED.ending(OTHER, MONDAY).turn()).isZero();
  }

  @Test
  void itEndsWhenItWasToEndAtTheLatest() {
    assertThat(ASKED.ending(OTHER, MONDAY).closesAt()).isEqualTo(MONDAY);
    assertThat(ASKED.ending(OTHER, LATER).closesAt()).isEqualTo(CLOSES);
    assertThat(ASKED.ending(OTHER, MONDAY).closed()).isTrue();
    assertThat(ASKED.ending(OTHER, MONDAY).question()).isEqualTo(OTHER);
  }

  @Test
  void whoeverCanAnswerNoMoreIsNotReminded() {
    assertThat(ASKED.until(LATER).remindsAt()).isEqualTo(ASKED.remindsAt());
    assertThat(ASKED.until(CLOSES.minus(Duration.ofDays(3))).remindsAt()).isEmpty();
  }
}
