package kreds.run;

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
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Left;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// How an offered place is taken or not, and how a place becomes free.
final class PlacesTest {
  private static final Instant UNTIL = MONDAY.plus(Duration.ofHours(4));

  @Test
  void anOfferIsTakenUntilItsMomentAndTwiceIsFine() {
    var roster = full().offered(3, UNTIL).roster();

    var taken = done(roster.accept("e-3", UNTIL.minusMillis(1)));

    assertThat(taken.happenings())
        .containsExactly(
            new SeatHappening.Seated(
                (Confirmed) taken.after().find("e-3").orElseThrow(), "offered"));
    assertThat(taken.after().run().seats()).isEqualTo(new SeatCount(3, 0, 0, 0));
    assertThat(done(taken.after().accept("e-3", UNTIL.plusSeconds(9))))
        .isEqualTo(Decision.unchanged(taken.after()));
  }

  @Test
  void tooLateIsTooLateAlsoWhileTheRoundHasNotPassedItOn() {
    var roster = full().offered(3, UNTIL).roster();

    assertThat(code(roster.accept("e-3", UNTIL))).isEqualTo("offer-over");
    assertThat(code(roster.at(UNTIL).after().accept("e-3", UNTIL))).isEqualTo("offer-over");
  }

  @Test
  void whoHasNoOfferTakesNone() {
    var roster = full().taking(2, 2).enrolled(5).seated(6).roster();

    assertThat(code(roster.accept("e-5", MONDAY))).isEqualTo("enrollment-unconfirmed");
    assertThat(code(roster.accept("e-6", MONDAY))).isEqualTo("no-offer-yet");
    assertThat(code(after(roster.leave("e-1", MONDAY)).accept("e-1", MONDAY)))
        .isEqualTo("enrollment-left");
    assertThat(code(removed(roster).accept("e-1", MONDAY))).isEqualTo("enrollment-removed");
    assertThat(code(roster.at(lapses()).after().accept("e-5", lapses())))
        .isEqualTo("enrollment-lapsed");
    assertThat(code(transferred().accept("e-2", MONDAY))).isEqualTo("enrollment-transferred");
    assertThat(code(roster.accept("e-9", MONDAY))).isEqualTo("enrollment-unknown");
  }

  @Test
  void whoHasNoOfferDeclinesNone() {
    var roster = full().taking(2, 2).enrolled(5).seated(6).roster();

    assertThat(code(roster.decline("e-5", MONDAY))).isEqualTo("enrollment-unconfirmed");
    assertThat(code(roster.decline("e-6", MONDAY))).isEqualTo("no-offer-yet");
    assertThat(code(roster.decline("e-1", MONDAY))).isEqualTo("offer-taken");
    assertThat(code(transferred().decline("e-2", MONDAY))).isEqualTo("enrollment-transferred");
  }

  @Test
  void whoseEnrollmentIsOverConfirmsNothingAndHearsWhy() {
    var roster = full().taking(2, 3).offered(3, UNTIL).enrolled(5).roster();
    var left = after(roster.leave("e-1", MONDAY));

    assertThat(code(left.confirm("e-1", MONDAY))).isEqualTo("enrollment-left");
    assertThat(code(removed(roster).confirm("e-1", MONDAY))).isEqualTo("enrollment-removed");
    assertThat(code(roster.at(UNTIL).after().confirm("e-3", UNTIL))).isEqualTo("offer-over");
    assertThat(code(roster.at(lapses()).after().confirm("e-5", lapses())))
        .isEqualTo("enrollment-lapsed");
    assertThat(code(transferred().confirm("e-2", MONDAY))).isEqualTo("enrollment-transferred");
  }

  @Test
  void staffReadWhyThereIsNoLinkToSend() {
    var roster = full().roster();

    assertThat(refusal(removed(roster).linkSentAgain("e-1", MONDAY)).detail())
        .contains("Staff have ended this enrolment", "admit-enrollment")
        .doesNotContain("can send the form");
    assertThat(refusal(after(roster.leave("e-1", MONDAY)).linkSentAgain("e-1", MONDAY)).detail())
        .contains("can send the form again");
    assertThat(refusal(transferred().linkSentAgain("e-2", MONDAY)).detail()).contains("colleague");
  }

  @Test
  void whoSaysNoGivesTheSeatToTheNextInTheSameStep() {
    var roster = full().taking(2, 3).offered(3, UNTIL).taking(2, 3).seated(4, 5).roster();

    var declined = done(roster.decline("e-3", MONDAY));

    assertThat(declined.happenings()).hasSize(2);
    assertThat(declined.happenings().getFirst())
        .isEqualTo(new SeatHappening.GaveUp(left(declined.after(), "e-3"), "offered", ""));
    assertThat(declined.happenings().getLast()).isInstanceOf(SeatHappening.OfferMade.class);
    assertThat(declined.after().find("e-4")).containsInstanceOf(Offered.class);
    assertThat(declined.after().find("e-5")).containsInstanceOf(Waiting.class);
    assertThat(done(declined.after().decline("e-3", MONDAY)))
        .isEqualTo(Decision.unchanged(declined.after()));
  }

  @Test
  void anOldPageDoesNotPutOutWhoHasTakenThePlace() {
    var roster = full().offered(3, UNTIL).roster();
    var taken = after(roster.accept("e-3", MONDAY));

    assertThat(code(taken.decline("e-3", MONDAY))).isEqualTo("offer-taken");
  }

  @Test
  void whoeverLeavesFreesWhatTheyHeldOnce() {
    var roster = full().taking(2, 2).enrolled(7).seated(3, 4, 5).roster();

    var left = done(roster.leave("e-1", MONDAY));
    assertThat(left.happenings())
        .extracting(Object::getClass)
        .containsExactly(SeatHappening.GaveUp.class, SeatHappening.OfferMade.class);
    assertThat(left.after().run().version()).isEqualTo(roster.run().version() + 1);
    assertThat(left.after().find("e-3")).containsInstanceOf(Offered.class);
    assertThat(done(left.after().leave("e-1", MONDAY))).isEqualTo(Decision.unchanged(left.after()));

    var line = done(left.after().leave("e-4", MONDAY));
    assertThat(line.happenings()).hasSize(1);
    assertThat(line.after().placeInLine("e-5")).isEqualTo(1);
    assertThat(done(line.after().leave("e-7", MONDAY)).happenings())
        .containsExactly(
            new SeatHappening.GaveUp(
                new Left(applicant(roster.run().id(), 7).stepped(), MONDAY, "e-7"),
                "unconfirmed",
                ""));
  }

  @Test
  void whoLeavesWhileThereIsAnOfferPassesItOn() {
    var roster = full().taking(2, 3).offered(3, UNTIL).seated(4).roster();

    assertThat(after(roster.leave("e-3", MONDAY)).find("e-4")).containsInstanceOf(Offered.class);
  }

  @Test
  void theLastOfferGoesToNobodyWhereTheLineIsEmpty() {
    var roster = full().taking(2, 3).offered(3, UNTIL).roster();

    var passed = roster.at(UNTIL);

    assertThat(passed.happenings()).hasSize(1);
    assertThat(passed.after().run().placesLeft()).isEqualTo(1);
    assertThat(passed.after().run().runsOutAt()).isEmpty();
  }

  @Test
  void whoLeftLapsedOrSaidNoComesBackAtTheEndOfTheLine() {
    var roster = full().taking(2, 2).seated(3).roster();
    var later = MONDAY.plus(Duration.ofDays(1));
    var gone = after(roster.leave("e-1", MONDAY));

    var form = applicant(roster.run().id(), 1, later);
    var back = after(gone.enroll(form, later));
    assertThat(back.find("e-1")).containsInstanceOf(Unconfirmed.class);
    assertThat(back.find("e-1").orElseThrow().who().turn())
        .isGreaterThan(gone.find("e-1").orElseThrow().who().turn());
    var confirmed = after(back.confirm("e-1", later));
    assertThat(confirmed.placeInLine("e-1")).isEqualTo(1);
    assertThat(after(gone.enrollConfirmed(form, later)).find("e-1"))
        .containsInstanceOf(Waiting.class);
  }

  @Test
  void whomStaffTookOffIsToldWhomToAskAndIsNotBack() {
    var roster = full().roster();
    var gone = after(roster.removed("e-1", "mette@example.dk", "Skiftet branche", MONDAY));
    assertThat(left(gone, "e-1").isRemoved()).isTrue();
    var later = MONDAY.plus(Duration.ofDays(1));
    var form = applicant(roster.run().id(), 1, later);

    var again = done(gone.enroll(form, later));
    assertThat(again.happenings())
        .containsExactly(new SeatHappening.TurnedAway(left(again.after(), "e-1"), form.person()));
    assertThat(done(again.after().enroll(form, later)))
        .isEqualTo(Decision.unchanged(again.after()));
    assertThat(code(gone.enrollConfirmed(form, later))).isEqualTo("enrollment-removed");
  }

  @Test
  void theClickOfTheFirstPageTakesNoOfferThatItHasNotSeen() {
    var roster = full().offered(3, UNTIL).roster();

    assertThat(done(roster.confirm("e-3", MONDAY))).isEqualTo(Decision.unchanged(roster));
  }

  @Test
  void whoAcceptsAnInvitationTakesTheOffer() {
    var roster = full().offered(3, UNTIL).roster();
    var form = applicant(roster.run().id(), 3, MONDAY);

    assertThat(after(roster.enrollConfirmed(form, MONDAY)).find("e-3"))
        .containsInstanceOf(Confirmed.class);
    assertThat(roster.enrollConfirmed(form, UNTIL)).isInstanceOf(Outcome.Refused.class);
  }

  @Test
  void nothingIsOfferedInARunThatIsOver() {
    var roster = full().taking(2, 2).seated(3).in(RunState.RENEWING).roster();

    var gone = after(roster.leave("e-1", MONDAY));

    assertThat(gone.in(Offered.class)).isEmpty();
    assertThat(gone.run().runsOutAt()).isEmpty();
  }

  private static Roster removed(Roster roster) {
    return after(roster.removed("e-1", "mette@example.dk", "Skiftet branche", MONDAY));
  }

  private static Roster transferred() {
    var who = applicant(full().runId(), 2);
    return full().having(new Enrollment.Transferred(who, MONDAY, "e-9")).roster();
  }

  private static Instant lapses() {
    return MONDAY.plus(Unconfirmed.HOLDS).plus(Duration.ofDays(1));
  }

  private static NetworkFixture full() {
    return aNetwork().taking(2, 3).seatedUpTo(2);
  }

  private static Left left(Roster roster, String id) {
    return (Left) roster.find(id).orElseThrow();
  }
}
