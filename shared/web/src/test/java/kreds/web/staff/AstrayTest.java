package kreds.web.staff;

import static kreds.web.staff.FunctionName.EMAIL_DISTRIBUTION;
import static kreds.web.staff.FunctionName.ENROLLMENT;
import static kreds.web.staff.FunctionName.MEETING_SCHEDULING;
import static kreds.web.staff.FunctionName.PROPOSAL_INTAKE;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.aws.Problem;
import org.junit.jupiter.api.Test;

/// Three functions have `today`, each about what waits there.
final class AstrayTest {
  @Test
  void whatSeveralFunctionsHaveIsEachOnesOwn() {
    for (var here : new FunctionName[] {PROPOSAL_INTAKE, ENROLLMENT, MEETING_SCHEDULING}) {
      assertThat(new Astray(here, "today", "").problem()).isEmpty();
      assertThat(new Astray(here, "today", here.written()).problem()).isEmpty();
    }
  }

  @Test
  void itBelongsToTheOneThatTheEventNames() {
    assertThat(detail(ENROLLMENT, "proposal-intake"))
        .isEqualTo("today belongs to proposal-intake. Send this event there.");
    assertThat(detail(MEETING_SCHEDULING, "enrollment"))
        .isEqualTo("today belongs to enrollment. Send this event there.");
  }

  @Test
  void namedWhereThereIsNoneItGoesWhereThereIs() {
    assertThat(detail(ENROLLMENT, "email-distribution"))
        .isEqualTo(
            "today belongs to enrollment. The event names email-distribution: correct that.");
    assertThat(detail(EMAIL_DISTRIBUTION, ""))
        .isEqualTo(
            "today belongs to proposal-intake, enrollment and meeting-scheduling, each about its own."
                + " Send this event to the one that you mean.");
    assertThat(detail(EMAIL_DISTRIBUTION, "email-distribution")).contains("each about its own");
    assertThat(detail(MEETING_SCHEDULING, "email-distribution"))
        .isEqualTo(
            "today belongs to meeting-scheduling. The event names email-distribution: correct that.");
  }

  private static String detail(FunctionName here, String named) {
    return new Astray(here, "today", named).problem().map(Problem::detail).orElseThrow();
  }
}
