package kreds.run;

import static kreds.sample.EveryState.inEveryState;
import static kreds.sample.EveryState.state;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// The "no" says where somebody stands.
final class SeatRefusalsTest {
  private static final String AGAIN = ". Who lapsed or left can send the form again.";

  private final Roster everybody = inEveryState().roster();

  @Test
  void staffReadWhyThereIsNoLinkToSend() {
    for (var id : List.of("e-5", "e-6")) {
      assertThat(refusal(everybody.linkSentAgain(id, MONDAY)))
          .isEqualTo(noLink("the enrolment is " + state(id) + AGAIN));
    }
    assertThat(refusal(everybody.linkSentAgain("e-7", MONDAY)))
        .isEqualTo(noLink("a colleague has this place now."));
  }

  @Test
  void whoeverHasNoneIsNamedByTheirStateUnlessAColleagueHasThePlace() {
    for (var enrollment : everybody.enrollments()) {
      var isTransferred = enrollment instanceof Enrollment.Transferred;

      assertThat(SeatRefusals.ofLink(everybody, enrollment))
          .as(enrollment.id())
          .isEqualTo(
              noLink(
                  isTransferred
                      ? "a colleague has this place now."
                      : "the enrolment is " + state(enrollment.id()) + AGAIN));
    }
  }

  private static Refusal noLink(String why) {
    return Refusal.illegal("enrollment-over", "There is no link to send: " + why);
  }
}
