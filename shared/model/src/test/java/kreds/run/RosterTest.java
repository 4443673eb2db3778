package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.outcome.Refusal;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Unconfirmed;
import org.junit.jupiter.api.Test;

/// Who is in and who is not: what a form, a click and an invitation do.
final class RosterTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void aFormHoldsNoSeatBeforeTheClick() {
    var roster = aNetwork().taking(2, 3).enrolled(1).roster();

    assertThat(roster.find("e-1").orElseThrow()).isInstanceOf(Unconfirmed.class);
    assertThat(roster.run().seats()).isEqualTo(new SeatCount(0, 0, 0, 1));
    assertThat(roster.run().placesLeft()).isEqualTo(3);
  }

  @Test
  void theSecondFormOfAPersonChangesNothing() {
    var roster = aNetwork().taking(2, 3).enrolled(1).roster();

    assertThat(done(roster.enroll(applicant(RUN, 1, MONDAY.plusSeconds(99)), MONDAY)))
        .isEqualTo(Decision.unchanged(roster));
    assertThat(roster.find("e-1")).contains(new Unconfirmed(applicant(RUN, 1)));
  }

  @Test
  void whoClicksWhileAPlaceIsFreeHasIt() {
    var roster = aNetwork().taking(2, 3).enrolled(1).confirmed(1).roster();

    var enrollment = roster.find("e-1").orElseThrow();
    assertThat(enrollment).isInstanceOf(Confirmed.class);
    assertThat(enrollment.who().provedAt()).contains(MONDAY);
    assertThat(((Confirmed) enrollment).since()).isEqualTo(MONDAY);
    assertThat(roster.run().placesLeft()).isEqualTo(2);
  }

  @Test
  void theSecondClickChangesNothing() {
    var roster = aNetwork().taking(1, 1).enrolled(1, 2).confirmed(1, 2).roster();

    assertThat(done(roster.confirm("e-1", MONDAY))).isEqualTo(Decision.unchanged(roster));
    assertThat(done(roster.confirm("e-2", MONDAY))).isEqualTo(Decision.unchanged(roster));
  }

  @Test
  void aClickForAnEnrollmentThatIsNotThereIsRefused() {
    assertThat(kind(aNetwork().roster().confirm("e-9", MONDAY))).isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  @Test
  void whoHasLeftIsNotBroughtBackByAnOldLink() {
    var left = new Enrollment.Left(applicant(RUN, 1), MONDAY, "staff");
    var roster = aNetwork().taking(1, 2).having(left).roster();

    assertThat(kind(roster.confirm("e-1", MONDAY))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(kind(roster.enrollConfirmed(applicant(RUN, 1), MONDAY)))
        .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
  }

  @Test
  void aClosedNetworkSaysSoToEverybodyTheSame() {
    var open = aNetwork().taking(2, 3).enrolled(1);
    for (var closed :
        List.of(
            open.in(RunState.RENEWING),
            open.in(RunState.FINISHED),
            open.in(RunState.CANCELLED),
            open.ended(),
            open.lastYear())) {
      var roster = closed.roster();
      assertThat(roster.enroll(applicant(RUN, 1), MONDAY))
          .isEqualTo(roster.enroll(applicant(RUN, 2), MONDAY));
      assertThat(kind(roster.enroll(applicant(RUN, 1), MONDAY)))
          .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
      assertThat(kind(roster.confirm("e-1", MONDAY))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
      assertThat(kind(roster.enrollConfirmed(applicant(RUN, 2), MONDAY)))
          .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    }
  }

  @Test
  void anInvitedPersonHasThePlaceAtOnceInOneStep() {
    var before = aNetwork().taking(1, 1).roster();
    var after = after(before.enrollConfirmed(applicant(RUN, 1), MONDAY));

    assertThat(after.find("e-1").orElseThrow()).isInstanceOf(Confirmed.class);
    assertThat(after.run().version()).isEqualTo(before.run().version() + 1);
    assertThat(done(after.enrollConfirmed(applicant(RUN, 1), MONDAY)))
        .isEqualTo(Decision.unchanged(after));
    assertThat(after(after.enrollConfirmed(applicant(RUN, 2), MONDAY)).placeInLine("e-2"))
        .isEqualTo(1);
  }
}
