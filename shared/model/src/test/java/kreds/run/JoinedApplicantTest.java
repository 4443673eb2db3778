package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.id.RunId;
import org.junit.jupiter.api.Test;

/// One person, who is in two runs that become one, and how the place stands after each change.
final class JoinedApplicantTest {
  private static final RunId RUN = aNetwork().runId();
  private static final RunId OTHER = RunId.first("bioplast");
  private static final Instant EARLY = MONDAY.minusSeconds(60);
  private static final Applicant HERE = applicant(RUN, 1, MONDAY);
  private static final Applicant THERE = applicant(OTHER, 2, EARLY).saying(person(1), "Direktør");

  @Test
  void whatTheMailboxHasProvedCountsMoreThanWhatWasTyped() {
    var joined = HERE.joined(THERE.proved(EARLY));

    assertThat(joined.said()).isEqualTo(THERE.said());
    assertThat(joined.provedAt()).contains(EARLY);
    assertThat(HERE.proved(MONDAY).joined(THERE).said()).isEqualTo(HERE.said());
    assertThat(HERE.proved(MONDAY).joined(THERE).provedAt()).contains(MONDAY);
  }

  @Test
  void ofTwoThatAreEquallySureWhatWasSaidHereCounts() {
    var typed = HERE.joined(THERE);
    var proved = HERE.proved(MONDAY).joined(THERE.proved(EARLY));

    assertThat(typed.said()).isEqualTo(HERE.said());
    assertThat(typed.provedAt()).isEmpty();
    assertThat(proved.said()).isEqualTo(HERE.said());
    assertThat(proved.provedAt()).contains(MONDAY);
  }

  @Test
  void theEarlierArrivalCountsAndItIsOneStepFurtherHere() {
    assertThat(HERE.joined(THERE).arrivedAt()).isEqualTo(EARLY);
    assertThat(THERE.joined(HERE).arrivedAt()).isEqualTo(EARLY);
    assertThat(HERE.joined(THERE).turn()).isEqualTo(HERE.turn() + 1);
    assertThat(HERE.joined(THERE).id()).isEqualTo(HERE.id());
    assertThat(HERE.joined(THERE).run()).isEqualTo(RUN);
  }

  @Test
  void onlyWhoLeftLapsedOrHandedOnIsOver() {
    for (var over :
        List.of(
            new Enrollment.Left(HERE, MONDAY, "e-1"),
            new Enrollment.Lapsed(HERE, MONDAY),
            new Enrollment.Transferred(HERE, MONDAY, "e-2"))) {
      assertThat(over.isOver()).as(over.state()).isTrue();
    }
    for (var going :
        List.of(
            new Enrollment.Unconfirmed(HERE),
            new Enrollment.Confirmed(HERE, MONDAY),
            new Enrollment.Offered(HERE, MONDAY),
            new Enrollment.Waiting(HERE, Why.FULL))) {
      assertThat(going.isOver()).as(going.state()).isFalse();
    }
  }

  @Test
  void whatIsKnownOfThePersonNowChangesNothingElse() {
    var now = HERE.saying(person(1), "Direktør");
    var asked = Optional.of(new HandOver("e-7", MONDAY));
    var since = Optional.of(MONDAY);

    assertThat(new Enrollment.Unconfirmed(HERE, Optional.of("e-7")).with(now))
        .isEqualTo(new Enrollment.Unconfirmed(now, Optional.of("e-7")));
    assertThat(new Enrollment.Waiting(HERE, Why.CLOSED, since, since).with(now))
        .isEqualTo(new Enrollment.Waiting(now, Why.CLOSED, since, since));
    assertThat(new Enrollment.Offered(HERE, MONDAY).with(now))
        .isEqualTo(new Enrollment.Offered(now, MONDAY));
    assertThat(new Enrollment.Confirmed(HERE, MONDAY, asked).with(now))
        .isEqualTo(new Enrollment.Confirmed(now, MONDAY, asked));
    assertThat(new Enrollment.Left(HERE, MONDAY, "staff").with(now))
        .isEqualTo(new Enrollment.Left(now, MONDAY, "staff"));
    assertThat(new Enrollment.Lapsed(HERE, MONDAY, Optional.of("e-7")).with(now))
        .isEqualTo(new Enrollment.Lapsed(now, MONDAY, Optional.of("e-7")));
    assertThat(new Enrollment.Transferred(HERE, MONDAY, "e-7", Onward.MOVED).with(now))
        .isEqualTo(new Enrollment.Transferred(now, MONDAY, "e-7", Onward.MOVED));
  }
}
