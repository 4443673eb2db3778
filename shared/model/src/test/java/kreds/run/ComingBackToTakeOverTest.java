package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// A colleague who is asked, leaves, and comes back by the link of an invitation before the round.
final class ComingBackToTakeOverTest {

  @Test
  void theAuditSaysThatTheyHadLeft() {
    var roster = aNetwork().taking(2, 3).seated(1).enrolled(2).roster();
    var colleague = applicant(roster.run().id(), 2);
    var asked = after(roster.handOver("e-1", colleague, MONDAY));
    var left = after(asked.leave("e-2", MONDAY));

    var decision = done(left.enrollConfirmed(colleague, MONDAY.plusSeconds(60)));

    assertThat(decision.happenings())
        .singleElement()
        .isInstanceOfSatisfying(
            SeatHappening.TakenOver.class, taken -> assertThat(taken.before()).isEqualTo("left"));
  }
}
