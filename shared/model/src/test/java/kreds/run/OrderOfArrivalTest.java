package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import org.junit.jupiter.api.Test;

/// The line is in the order of arrival, whoever clicks first.
final class OrderOfArrivalTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void theOneAfterTheLastPlaceWaits() {
    var roster = aNetwork().taking(2, 3).enrolled(1, 2, 3, 4).confirmed(1, 2, 3, 4).roster();

    assertThat(ids(roster.in(Confirmed.class))).containsExactly("e-1", "e-2", "e-3");
    assertThat(roster.find("e-4").orElseThrow()).isInstanceOf(Waiting.class);
    assertThat(roster.placeInLine("e-4")).isEqualTo(1);
    assertThat(roster.placeInLine("e-1")).isZero();
  }

  @Test
  void theLineCountsFromTheFormAndSkipsTheUnconfirmed() {
    var network = aNetwork().taking(1, 1).enrolled(1, 2, 3, 4).confirmed(1, 4, 2);

    assertThat(ids(network.roster().in(Waiting.class))).containsExactly("e-2", "e-4");
    assertThat(network.roster().placeInLine("e-4")).isEqualTo(2);
    var complete = network.confirmed(3).roster();
    assertThat(complete.placeInLine("e-3")).isEqualTo(2);
    assertThat(complete.placeInLine("e-4")).isEqualTo(3);
  }

  @Test
  void whoArrivesInTheSameMillisecondStandsInAnOrderThatIsAlwaysTheSame() {
    var one = new Unconfirmed(applicant(RUN, 1, MONDAY));
    var two = new Unconfirmed(applicant(RUN, 2, MONDAY));
    var three = new Unconfirmed(applicant(RUN, 3, MONDAY));
    var network = aNetwork().network();
    var run = aNetwork().run();

    var forward = new Roster(network, run, List.of(one, two, three), CompanyRegister.EMPTY);
    var backward = new Roster(network, run, List.of(three, two, one), CompanyRegister.EMPTY);

    assertThat(forward).isEqualTo(backward);
    assertThat(ids(forward.enrollments())).containsExactly("e-1", "e-2", "e-3");
  }

  @Test
  void anInvitedPersonWhoHadSentTheFormKeepsThatPlaceInTheLine() {
    var full = aNetwork().taking(1, 1).enrolled(1, 2, 3).confirmed(1, 3).roster();
    var later = applicant(RUN, 2, MONDAY.plusSeconds(500));

    assertThat(after(full.enrollConfirmed(later, MONDAY)).placeInLine("e-2")).isEqualTo(1);
  }

  @Test
  void whatBecomesFreeBelongsToTheLineAndNotToWhoClicksFirst() {
    var larger = aNetwork().taking(1, 1).enrolled(1, 2, 3, 4).confirmed(1, 3).taking(1, 2);

    assertThat(larger.run().placesLeft()).isZero();
    assertThat(larger.confirmed(4).roster().find("e-4").orElseThrow()).isInstanceOf(Waiting.class);
    assertThat(larger.confirmed(2).roster().find("e-2").orElseThrow())
        .isInstanceOf(Confirmed.class);
  }

  @Test
  void theLineIsToldWhyThereIsNoPlace() {
    var full = aNetwork().taking(1, 1).enrolled(1, 2, 3).confirmed(1, 2).roster();

    var decision = done(full.confirm("e-3", MONDAY));

    assertThat(decision.happenings())
        .containsExactly(
            new SeatHappening.Waits(
                new Waiting(applicant(RUN, 3).proved(MONDAY), Why.BEHIND_THE_LINE),
                2,
                "unconfirmed"));
    assertThat(full.find("e-2")).contains(new Waiting(applicant(RUN, 2).proved(MONDAY), Why.FULL));
  }
}
