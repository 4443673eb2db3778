package kreds.run;

import static kreds.sample.EveryState.inEveryState;
import static kreds.sample.EveryState.state;
import static kreds.sample.EveryState.states;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.change.Decision;
import kreds.outcome.Refusal;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What staff and forms do with somebody, wherever that one stands.
final class StepsInEveryStateTest {
  private static final String STAFF = "mette@forening.example";
  private static final Instant LATER = MONDAY.plus(Duration.ofMinutes(15));

  private final Roster everybody = inEveryState().roster();

  @Test
  void lettingInChangesNothingForWhoIsInWaitsOrMayComeAnyway() {
    for (var id : List.of("e-1", "e-2", "e-3", "e-5", "e-6")) {
      assertThat(done(everybody.admitted(id, "", LATER)))
          .as(id)
          .isEqualTo(Decision.unchanged(everybody));
    }
    assertThat(code(everybody.admitted("e-4", "", LATER))).isEqualTo("not-confirmed");
    assertThat(code(everybody.admitted("e-7", "", LATER))).isEqualTo("enrollment-over");
  }

  @Test
  void nobodyIsRejectedOfWhomNothingIsToBeDecided() {
    states()
        .forEach((id, state) ->
            assertThat(refusal(everybody.rejected(id, STAFF, "x", LATER)))
                .isEqualTo(
                    Refusal.illegal(
                        SeatRefusals.NOT_TO_BE_ADMITTED,
                        "This enrolment is "
                            + state
                            + ": nobody has to let it in. remove-enrollment takes somebody off.")));
  }

  @Test
  void whoIsLetInAndWaitsIsRejectedNoMore() {
    var network = aNetwork().taking(1, 1);
    var rules = network.run().rules().admitting(Admission.STAFF);
    var byStaff = new NetworkFixture(after(network.roster().ruled(rules, MONDAY))).seated(1, 2);
    var seated = after(byStaff.roster().admitted("e-1", "", LATER));
    var waits = after(seated.admitted("e-2", "", LATER));

    assertThat(waits.find("e-2")).containsInstanceOf(Enrollment.Waiting.class);
    assertThat(code(waits.rejected("e-2", STAFF, "x", LATER)))
        .isEqualTo(SeatRefusals.NOT_TO_BE_ADMITTED);
  }

  @Test
  void aFormOfWhoIsHereSendsTheLinkAgainAndLeavesThemWhereTheyAre() {
    for (var id : List.of("e-1", "e-2", "e-3", "e-4", "e-7")) {
      var decision = done(everybody.enroll(form(id), LATER));

      var enrollment = decision.after().find(id).orElseThrow();
      assertThat(enrollment.state()).isEqualTo(state(id));
      assertThat(decision.happenings())
          .as(id)
          .containsExactly(new SeatHappening.LinkSentAgain(enrollment));
    }
  }

  @Test
  void aFormOfWhoHasLeftOrLapsedIsTakenAnew() {
    for (var id : List.of("e-5", "e-6")) {
      var decision = done(everybody.enroll(form(id), LATER));

      assertThat(decision.after().find(id))
          .get()
          .isInstanceOfSatisfying(
              Enrollment.Unconfirmed.class,
              form ->
                  assertThat(decision.happenings())
                      .containsExactly(new SeatHappening.Applied(form, state(id))));
    }
  }

  @Test
  void staffHaveTheLinkSentAgainToWhoeverHasOne() {
    for (var id : List.of("e-1", "e-2", "e-3", "e-4")) {
      var decision = done(everybody.linkSentAgain(id, LATER));

      var enrollment = decision.after().find(id).orElseThrow();
      assertThat(enrollment.state()).isEqualTo(state(id));
      assertThat(decision.happenings())
          .as(id)
          .containsExactly(new SeatHappening.LinkSentAgain(enrollment));
    }
    for (var id : List.of("e-5", "e-6", "e-7")) {
      assertThat(code(everybody.linkSentAgain(id, LATER))).as(id).isEqualTo("enrollment-over");
    }
  }

  private Applicant form(String id) {
    return applicant(everybody.run().id(), Integer.parseInt(id.substring(2)), LATER);
  }
}
