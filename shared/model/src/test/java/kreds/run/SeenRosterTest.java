package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import kreds.outcome.Refusal;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// What others see of a roster: the participants of one another, nobody of who has just come.
final class SeenRosterTest {
  @Test
  void participantsSeeEachOtherOnceBothAreConfirmed() {
    var roster =
        aNetwork().taking(1, 2).enrolled(1, 2, 3, 4).confirmed(1, 2, 3).listOpen().roster();

    assertThat(ids(roster.participantsSeenBy("e-1"))).containsExactly("e-1", "e-2");
    assertThat(roster.participantsSeenBy("e-3")).isEmpty();
    assertThat(roster.participantsSeenBy("e-4")).isEmpty();
    assertThat(roster.participantsSeenBy("e-9")).isEmpty();
  }

  @Test
  void participantsSeeEachOtherOnlyOnceStaffHaveLookedAtWhoJoined() {
    var seated = aNetwork().taking(1, 3).seated(1, 2);
    assertThat(seated.roster().participantsSeenBy("e-1")).isEmpty();

    var decision = done(seated.roster().listOpened());
    assertThat(decision.happenings()).containsExactly(new SeatHappening.OfRun.ListOpened());
    var open = decision.after();
    assertThat(ids(open.participantsSeenBy("e-1"))).containsExactly("e-1", "e-2");
    assertThat(open.run().version()).isEqualTo(seated.run().version() + 1);
    assertThat(open.run().stamp().updatedAt()).isEqualTo(seated.run().stamp().updatedAt());
    assertThat(done(open.listOpened()).isNothing()).isTrue();

    var more = new NetworkFixture(open).seated(3);
    assertThat(ids(more.roster().participantsSeenBy("e-1"))).containsExactly("e-1", "e-2", "e-3");
    assertThat(more.nextYear().run().listOpen()).as("another year is looked at anew").isFalse();
    assertThat(kind(seated.in(RunState.CANCELLED).roster().listOpened()))
        .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
  }

  @Test
  void nobodyCanTellFromTheLastChangeThatAFormHasComeOrWhose() {
    var later = MONDAY.plusSeconds(60);
    var before = aNetwork().taking(1, 1).enrolled(1);

    var form = after(before.roster().enroll(SamplePeople.applicant(before.runId(), 2), later));
    assertThat(form.run().stamp().updatedAt()).isEqualTo(MONDAY);
    assertThat(form.run().version()).isEqualTo(before.run().version() + 1);
    var seated = after(form.confirm("e-1", later));
    assertThat(seated.run().stamp().updatedAt()).isEqualTo(later);
    var waiting = after(seated.confirm("e-2", later.plusSeconds(1)));
    assertThat(waiting.run().stamp().updatedAt()).isEqualTo(later.plusSeconds(1));
  }
}
