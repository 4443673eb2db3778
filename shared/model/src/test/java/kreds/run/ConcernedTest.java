package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.form;
import static kreds.sample.SamplePeople.ids;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kreds.id.RunId;
import org.junit.jupiter.api.Test;

/// Whom it concerns what staff decide about a run.
final class ConcernedTest {
  private static final RunId RUN = aNetwork().runId();
  private static final Correction NOTHING =
      new Correction(Optional.empty(), Optional.empty(), Optional.empty());

  @Test
  void whoHasAPlaceAnOfferOrWaitsIsToldAndWhoseClickIsToComeIsNot() {
    var roster =
        aNetwork()
            .seated(1)
            .offered(2, MONDAY.plusSeconds(60))
            .waiting(3)
            .enrolled(4)
            .having(new Enrollment.Left(proved(5), MONDAY, "e-5"))
            .having(new Enrollment.Lapsed(proved(6), MONDAY))
            .roster();

    assertThat(ids(Concerned.toTell(roster))).containsExactly("e-1", "e-2", "e-3");
    assertThat(Concerned.toTell(aNetwork().enrolled(4).roster())).isEmpty();
  }

  @Test
  void whoCameOverIntoAnotherNetworkIsToldIfTheirAddressIsProved() {
    var roster =
        aNetwork()
            .having(new Enrollment.Transferred(proved(1), MONDAY, "elsewhere-1"))
            .having(new Enrollment.Transferred(applicant(RUN, 2), MONDAY, "elsewhere-2"))
            .roster();

    assertThat(ids(Concerned.toTell(roster))).containsExactly("e-1");
  }

  @Test
  void whosePlaceAColleagueHasTakenOverIsNotTold() {
    var roster =
        aNetwork().seated(2).having(new Enrollment.Transferred(proved(1), MONDAY, "e-2")).roster();

    assertThat(ids(Concerned.toTell(roster))).containsExactly("e-2");
  }

  @Test
  void eachOfThemIsInTheListOfTheirState() {
    var roster =
        aNetwork().seated(1).offered(2, MONDAY.plusSeconds(60)).waiting(3).enrolled(4).roster();

    var concerned = Concerned.of(roster);

    assertThat(ids(concerned.confirmed())).containsExactly("e-1");
    assertThat(ids(concerned.offered())).containsExactly("e-2");
    assertThat(ids(concerned.waiting())).containsExactly("e-3");
    assertThat(concerned.unconfirmed()).containsExactly(form(RUN, 4));
  }

  @Test
  void whoHasEnrolledIsAskedNoMoreAsACandidateWhateverHasBecomeOfIt() {
    var roster =
        aNetwork()
            .seated(1)
            .enrolled(4)
            .having(new Enrollment.Left(proved(5), MONDAY, "e-5"))
            .having(new Enrollment.Lapsed(proved(6), MONDAY))
            .having(new Enrollment.Lapsed(applicant(RUN, 7), MONDAY))
            .roster();

    assertThat(List.of(1, 2, 4, 5, 6, 7))
        .filteredOn(number -> Concerned.hasEnrolled(roster, person(number).address()))
        .as("a form without its click says nothing")
        .containsExactly(1, 5, 6);
  }

  @Test
  void whoGoesOnUnderAnotherAddressIsNotAskedAtTheFormerOneButWhoReadsAMistypedOneIs() {
    var corrected = aNetwork().seated(1).moving(1, 9).roster();
    var mistyped =
        after(
            aNetwork()
                .enrolled(2)
                .roster()
                .corrected("e-2", NOTHING, Optional.of(applicant(RUN, 8)), MONDAY));

    assertThat(Concerned.hasEnrolled(corrected, person(1).address())).isTrue();
    assertThat(Concerned.hasEnrolled(corrected, person(9).address())).isTrue();
    assertThat(Concerned.hasEnrolled(mistyped, person(2).address())).isFalse();
  }

  private static Applicant proved(int number) {
    return applicant(RUN, number).proved(MONDAY);
  }
}
