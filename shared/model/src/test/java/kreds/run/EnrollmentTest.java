package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.form;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// The life of one person's place in a run.
final class EnrollmentTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void whoIsOutStaysOut() {
    var handedOver = aNetwork().having(transferred()).roster();
    assertThat(done(handedOver.enroll(applicant(RUN, 1), MONDAY)))
        .isEqualTo(Decision.unchanged(handedOver));
    for (var out : List.of(left(), transferred())) {
      var roster = aNetwork().having(out).roster();
      assertThat(kind(roster.confirm("e-1", MONDAY))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
      assertThat(kind(roster.enrollConfirmed(applicant(RUN, 1), MONDAY)))
          .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
      assertThat(roster.at(MONDAY.plus(Duration.ofDays(40)))).isEqualTo(Decision.unchanged(roster));
      assertThat(roster.at(MONDAY.plus(Duration.ofDays(400))).after().enrollments())
          .isEqualTo(roster.enrollments());
      assertThat(out.runsOutAt()).isEmpty();
    }
  }

  @Test
  void whoLeftMayComeAgainByTheFormAndStandsAtTheEndOfTheLine() {
    var later = MONDAY.plusSeconds(500);
    var roster = aNetwork().taking(1, 1).seated(2).waiting(3).having(leftOnTheirOwn()).roster();

    var again = done(roster.enroll(applicant(RUN, 1, later), later));

    var form = new Enrollment.Unconfirmed(applicant(RUN, 1, later).after(applicant(RUN, 1)));
    assertThat(again.happenings()).containsExactly(new SeatHappening.Applied(form, "left"));
    assertThat(form.who().turn()).isEqualTo(2);
    assertThat(form.who().provedAt()).isEmpty();
    assertThat(after(again.after().confirm("e-1", later)).placeInLine("e-1")).isEqualTo(2);
  }

  @Test
  void aClickFromTheLineAndAnOfferThatRunsOutGiveNoSeat() {
    var waiting = aNetwork().taking(1, 1).seated(2).waiting(1).roster();
    assertThat(done(waiting.confirm("e-1", MONDAY))).isEqualTo(Decision.unchanged(waiting));
    assertThat(waiting.run().placesLeft()).isZero();

    var until = MONDAY.plusSeconds(60);
    var offered = aNetwork().offered(1, until).roster();
    assertThat(offered.find("e-1").orElseThrow().runsOutAt()).contains(until);
    assertThat(offered.at(until).after().find("e-1")).containsInstanceOf(Enrollment.Lapsed.class);
  }

  @Test
  void anOfferedSeatIsHeld() {
    assertThat(new Enrollment.Offered(applicant(RUN, 1), MONDAY).holdsSeat()).isTrue();
    assertThat(new Enrollment.Confirmed(applicant(RUN, 1), MONDAY).holdsSeat()).isTrue();
    assertThat(withoutASeat()).hasSize(5).noneMatch(Enrollment::holdsSeat);
  }

  @Test
  void anOfferIsNotTakenByTheClickThatConfirmsAForm() {
    var roster = aNetwork().offered(1, MONDAY.plusSeconds(60)).roster();

    assertThat(done(roster.confirm("e-1", MONDAY))).isEqualTo(Decision.unchanged(roster));
  }

  @Test
  void theMomentOfTheClickIsKept() {
    var roster = after(aNetwork().enrolled(1).roster().confirm("e-1", MONDAY));
    var confirmed = roster.find("e-1").orElseThrow();
    assertThat(confirmed.who().provedAt()).contains(MONDAY);
    assertThat(confirmed.who().proved(MONDAY.plusSeconds(60)).provedAt()).contains(MONDAY);
    var left = new Enrollment.Left(confirmed.who().stepped(), MONDAY.plusSeconds(60), "staff");
    assertThat(left.who().provedAt()).contains(MONDAY);
  }

  @Test
  void aFormIsVoidFourteenDaysAfterItsArrival() {
    assertThat(form(RUN, 7).lapsesAt()).isEqualTo("2027-01-18T08:00:07Z");
    assertThat(form(RUN, 7).runsOutAt()).contains(form(RUN, 7).lapsesAt());
  }

  @Test
  void aLinkThatIsSentAgainIsNotDeadOnArrivalAndTheOrderOfArrivalStays() {
    var roster = aNetwork().enrolled(1, 2).roster();
    var almostOver = MONDAY.plus(Duration.ofDays(14));

    var sent = done(roster.linkSentAgain("e-1", almostOver)).after();
    var form = (Enrollment.Unconfirmed) sent.find("e-1").orElseThrow();
    assertThat(form.lapsesAt()).isEqualTo(almostOver.plus(Duration.ofDays(14)));
    assertThat(sent.run().runsOutAt()).contains(almostOver.plusSeconds(2));
    var later = sent.at(almostOver.plusSeconds(60)).after();
    assertThat(later.in(Enrollment.Lapsed.class)).extracting(Enrollment::id).containsExactly("e-2");
    assertThat(later.enrollments()).extracting(Enrollment::id).containsExactly("e-1", "e-2");
  }

  @Test
  void onlyFormsAndOffersRunOutByThemselves() {
    var others =
        List.<Enrollment>of(
            new Enrollment.Waiting(applicant(RUN, 1), Why.FULL),
            new Enrollment.Confirmed(applicant(RUN, 1), MONDAY),
            new Enrollment.Lapsed(applicant(RUN, 1), MONDAY),
            left(),
            transferred());

    assertThat(others).allSatisfy(each -> assertThat(each.runsOutAt()).isEmpty());
  }

  @Test
  void eachStateHasItsWord() {
    var all = new ArrayList<>(withoutASeat());
    all.add(new Enrollment.Offered(applicant(RUN, 1), MONDAY));
    all.add(new Enrollment.Confirmed(applicant(RUN, 1), MONDAY));

    assertThat(all)
        .extracting(Enrollment::state)
        .containsExactly(
            "unconfirmed", "waiting", "lapsed", "left", "transferred", "offered", "confirmed");
  }

  private static List<Enrollment> withoutASeat() {
    return List.of(
        form(RUN, 1),
        new Enrollment.Waiting(applicant(RUN, 1), Why.FULL),
        new Enrollment.Lapsed(applicant(RUN, 1), MONDAY),
        left(),
        transferred());
  }

  private static Enrollment leftOnTheirOwn() {
    return new Enrollment.Left(applicant(RUN, 1), MONDAY, "e-1");
  }

  private static Enrollment left() {
    return new Enrollment.Left(applicant(RUN, 1), MONDAY, "staff");
  }

  private static Enrollment transferred() {
    return new Enrollment.Transferred(applicant(RUN, 1), MONDAY, "e-2");
  }

  @Test
  void noApplicantShowsInAMessage() {
    assertThat(applicant(RUN, 1).toString()).isEqualTo("Applicant[e-1]");
  }
}
