package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Lapsed;
import kreds.run.Enrollment.Left;
import kreds.run.Enrollment.Transferred;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// A place is handed to a colleague: asked, taken, declined, taken back, run out.
final class HandingOverTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));
  private static final Instant OVER = MONDAY.plus(Unconfirmed.HOLDS);

  /// Two places, both taken, and nobody waits.
  private final Roster roster = aNetwork().taking(2, 2).seated(1, 2).roster();

  @Test
  void untilTheClickNothingHasChangedForWhoHasThePlace() {
    var decision = done(asking(roster, 1, 7, MONDAY));

    var asked = decision.after();
    assertThat(asked.find("e-1"))
        .contains(
            new Confirmed(seat(roster, 1).who(), MONDAY, Optional.of(new HandOver("e-7", MONDAY))));
    assertThat(asked.find("e-7").orElseThrow())
        .isInstanceOfSatisfying(
            Unconfirmed.class, form -> assertThat(form.inPlaceOf()).contains("e-1"));
    assertThat(person(asked, 7).company()).isEqualTo(person(asked, 1).company());
    assertThat(person(asked, 7).name()).isEqualTo("Deltager 7");
    assertThat(asked.run().seats()).isEqualTo(new SeatCount(2, 0, 0, 1));
    assertThat(asked.run().version()).isEqualTo(roster.run().version() + 1);
    assertThat(asked.run().runsOutAt()).contains(OVER);
    assertThat(decision.happenings())
        .containsExactly(
            new SeatHappening.ColleagueAsked(seat(asked, 1), asked.find("e-7").orElseThrow(), ""));
  }

  @Test
  void theClickHandsItOverInOneStepAndOffersNothingToTheLine() {
    var waiting = aNetwork().taking(2, 2).seated(1, 2, 3).roster();
    var asked = after(asking(waiting, 1, 7, MONDAY));

    var taken = done(asked.confirm("e-7", LATER));

    var now = taken.after();
    assertThat(now.run().seats()).isEqualTo(new SeatCount(2, 0, 1, 0));
    assertThat(now.run().version()).isEqualTo(asked.run().version() + 1);
    assertThat(now.find("e-1"))
        .contains(new Transferred(seat(asked, 1).who().stepped(), LATER, "e-7"));
    assertThat(seat(now, 7).who().provedAt()).contains(LATER);
    assertThat(now.find("e-3")).containsInstanceOf(Waiting.class);
    assertThat(taken.happenings())
        .containsExactly(
            new SeatHappening.TakenOver(
                (Transferred) now.find("e-1").orElseThrow(), seat(now, 7), "unconfirmed"));
    assertThat(done(now.confirm("e-7", LATER))).isEqualTo(Decision.unchanged(now));
    assertThat(done(now.leave("e-1", LATER))).isEqualTo(Decision.unchanged(now));
    assertThat(code(asking(now, 1, 8, LATER))).isEqualTo("hand-over-no-place");
    assertThat(code(now.takeBack("e-1", LATER))).isEqualTo("hand-over-taken");
  }

  @Test
  void theCompanyHasAsManySeatsAsBefore() {
    var limited = after(roster.resized(roster.run().capacity().limited(1), MONDAY));
    var asked = after(asking(limited, 1, 7, MONDAY));

    assertThat(after(asked.accept("e-7", LATER)).find("e-7")).containsInstanceOf(Confirmed.class);
  }

  @Test
  void whoWaitsForTheSameCompanyLeavesTheLineForThePlace() {
    var line = after(colleagueSeated(aNetwork().taking(2, 2).seated(1, 2).roster(), 3, 1));
    var asked = after(asking(line, 1, 3, MONDAY));
    assertThat(asked.find("e-3")).containsInstanceOf(Waiting.class);
    assertThat(done(asked.confirm("e-3", LATER)))
        .as("an old page has not seen the request")
        .isEqualTo(Decision.unchanged(asked));

    var now = after(asked.accept("e-3", LATER));

    assertThat(now.run().seats()).isEqualTo(new SeatCount(2, 0, 0, 0));
    assertThat(now.find("e-3")).containsInstanceOf(Confirmed.class);
    assertThat(now.find("e-1")).containsInstanceOf(Transferred.class);
  }

  @Test
  void whoHasSentAFormTakesThePlaceByItsClick() {
    var formed = after(roster.enroll(applicant(roster.run().id(), 7), MONDAY));
    var asked = after(asking(formed, 1, 7, MONDAY));
    assertThat(asked.find("e-7").orElseThrow().isOfHandOver()).isFalse();
    assertThat(code(asked.confirm("e-7", 1, LATER))).isEqualTo("another-form-since");

    var now = after(asked.confirm("e-7", LATER));

    assertThat(now.find("e-1")).containsInstanceOf(Transferred.class);
    assertThat(person(now, 7).company())
        .as("the seat is the company's")
        .isEqualTo(person(now, 1).company());
  }

  @Test
  void whoHasAPlaceAnOfferOrAnotherCompanyOrWasTakenOffCannotTakeIt() {
    assertThat(code(asking(roster, 1, 2, MONDAY)))
        .as("who has a place is not told before the list is open")
        .isEqualTo("hand-over-not-possible");
    assertThat(code(asking(new NetworkFixture(roster).listOpen().roster(), 1, 2, MONDAY)))
        .isEqualTo("hand-over-has-place");
    assertThat(code(asking(roster, 1, 1, MONDAY))).isEqualTo("hand-over-own");
    var offered = aNetwork().taking(2, 3).seated(1, 2).offered(5, OVER).roster();
    assertThat(code(asking(offered, 1, 5, MONDAY))).isEqualTo("hand-over-not-possible");
    assertThat(code(asking(new NetworkFixture(offered).listOpen().roster(), 1, 5, MONDAY)))
        .as("an offer stands on no list")
        .isEqualTo("hand-over-not-possible");
    var removed = after(after(seated(roster, 5)).removed("e-5", "mette", "", MONDAY));
    assertThat(code(asking(removed, 1, 5, MONDAY))).isEqualTo("hand-over-not-possible");
    assertThat(code(asking(after(seated(roster, 5)), 1, 5, MONDAY)))
        .as("waits for another company")
        .isEqualTo("hand-over-not-possible");
    assertThat(code(asking(after(seated(roster, 5)), 5, 6, MONDAY)))
        .isEqualTo("hand-over-no-place");
    assertThat(
            code(asking(new NetworkFixture(roster).in(RunState.FINISHED).roster(), 1, 7, MONDAY)))
        .isEqualTo("network-finished");
    assertThat(code(asking(new NetworkFixture(roster).ended().roster(), 1, 7, MONDAY)))
        .isEqualTo("enrollment-closed");
  }

  @Test
  void whoLeftLapsedOrHandedOverMayBeAskedAndComesAnew() {
    var gone = after(after(seated(roster, 5)).leave("e-5", MONDAY));
    assertThat(gone.find("e-5")).containsInstanceOf(Left.class);

    var asked = after(asking(gone, 1, 5, LATER));
    assertThat(asked.find("e-5").orElseThrow().who().provedAt()).isEmpty();
    var back = after(asking(after(asked.confirm("e-5", LATER)), 5, 1, LATER));

    assertThat(after(back.confirm("e-1", LATER)).find("e-5")).containsInstanceOf(Transferred.class);
  }

  @Test
  void theSameAgainIsOnItsWayAndLaterGoesOnceMore() {
    var asked = after(asking(roster, 1, 7, MONDAY));

    assertThat(done(asking(asked, 1, 7, MONDAY.plusSeconds(9))))
        .isEqualTo(Decision.unchanged(asked));
    var later = done(asking(asked, 1, 7, LATER));
    assertThat(later.happenings()).hasSize(1);
    assertThat(seat(later.after(), 1).handOver()).contains(new HandOver("e-7", LATER));
    assertThat(later.after().find("e-7").orElseThrow().who().turn()).isGreaterThan(1);
  }

  @Test
  void whoAsksSomebodyElseTakesTheFirstRequestBack() {
    var asked = after(asking(after(asking(roster, 1, 7, MONDAY)), 1, 8, LATER));

    assertThat(code(asked.confirm("e-7", LATER))).isEqualTo("hand-over-over");
    var looked = asked.at(LATER).after();
    assertThat(looked.find("e-7").orElseThrow())
        .isInstanceOfSatisfying(Lapsed.class, l -> assertThat(l.inPlaceOf()).contains("e-1"));
    assertThat(code(looked.confirm("e-7", LATER))).isEqualTo("hand-over-over");
    assertThat(after(looked.confirm("e-8", LATER)).find("e-8")).containsInstanceOf(Confirmed.class);
  }

  @Test
  void whatIsTakenBackIsOverAtOnceAndTheRowGoesWithTheNextRound() {
    var asked = after(asking(roster, 1, 7, MONDAY));

    var back = done(asked.takeBack("e-1", LATER));

    assertThat(back.happenings())
        .containsExactly(new SeatHappening.RequestTakenBack(seat(back.after(), 1), "e-7"));
    assertThat(code(back.after().confirm("e-7", LATER))).isEqualTo("hand-over-over");
    assertThat(code(back.after().accept("e-7", LATER))).isEqualTo("hand-over-over");
    assertThat(done(back.after().takeBack("e-1", LATER)))
        .isEqualTo(Decision.unchanged(back.after()));
    assertThat(back.after().run().nextAt().orElseThrow()).isBeforeOrEqualTo(LATER);
    assertThat(back.after().at(LATER).after().run().seats()).isEqualTo(new SeatCount(2, 0, 0, 0));
  }

  @Test
  void whenTheGiverIsGoneNobodyGetsTwoSeats() {
    var asked = after(asking(roster, 1, 7, MONDAY));
    var left = after(asked.leave("e-1", LATER));

    assertThat(code(left.confirm("e-7", LATER))).isEqualTo("hand-over-over");
    assertThat(left.at(LATER).after().find("e-7")).containsInstanceOf(Lapsed.class);
  }

  @Test
  void whoSaysNoLeavesThePlaceWhereItIsAndTheGiverHears() {
    var asked = after(asking(roster, 1, 7, MONDAY));

    for (var no : List.of(asked.decline("e-7", LATER), asked.leave("e-7", LATER))) {
      var declined = done(no);
      assertThat(declined.after().find("e-7")).containsInstanceOf(Left.class);
      assertThat(seat(declined.after(), 1).handOver()).isEmpty();
      assertThat(declined.happenings().getLast())
          .isEqualTo(new SeatHappening.RequestOver(seat(declined.after(), 1), false));
      assertThat(declined.after().run().version()).isEqualTo(asked.run().version() + 1);
    }
  }

  @Test
  void whoWaitsAndSaysNoGoesOnWaiting() {
    var line = after(colleagueSeated(roster, 3, 1));
    var asked = after(asking(line, 1, 3, MONDAY));

    var declined = after(asked.decline("e-3", LATER));

    assertThat(declined.find("e-3")).containsInstanceOf(Waiting.class);
    assertThat(code(declined.decline("e-3", LATER))).isEqualTo("no-offer-yet");
    assertThat(code(declined.accept("e-3", LATER))).isEqualTo("no-offer-yet");
  }

  @Test
  void withoutAnAnswerItRunsOutAndTheGiverIsToldOnce() {
    var asked = after(asking(roster, 1, 7, MONDAY));
    assertThat(asked.at(OVER.minusMillis(1)).isNothing()).isTrue();

    var over = asked.at(OVER);

    assertThat(over.happenings())
        .extracting(Object::getClass)
        .containsExactlyInAnyOrder(SeatHappening.RequestOver.class, SeatHappening.RanOut.class);
    assertThat(over.happenings())
        .contains(new SeatHappening.RequestOver(seat(over.after(), 1), true));
    assertThat(over.after().run().runsOutAt()).isEmpty();
    assertThat(code(asked.confirm("e-7", OVER))).isEqualTo("hand-over-over");
  }

  @Test
  void aColleagueWhoGetsAPlaceOtherwiseEndsTheRequestWithTheNextRound() {
    var free = aNetwork().taking(2, 3).seated(1, 2).roster();
    var formed = after(free.enroll(applicant(free.run().id(), 7), MONDAY));
    var asked = after(asking(formed, 1, 7, MONDAY));
    var seated =
        new NetworkFixture(asked)
            .having(new Confirmed(asked.find("e-7").orElseThrow().who(), LATER))
            .roster();

    var over = seated.at(LATER);

    assertThat(seat(over.after(), 1).handOver()).isEmpty();
    assertThat(over.happenings())
        .containsExactly(new SeatHappening.RequestOver(seat(over.after(), 1), false));
  }

  @Test
  void twoDoNotAskTheSameColleague() {
    var asked = after(asking(roster, 1, 7, MONDAY));

    assertThat(code(asking(asked, 2, 7, LATER))).isEqualTo("hand-over-not-possible");
  }

  @Test
  void whoSendsTheFormMeanwhileHasSentAFormAndStillTakesThePlace() {
    var asked = after(asking(roster, 1, 7, MONDAY));

    var formed = after(asked.enroll(applicant(roster.run().id(), 7, LATER), LATER));

    assertThat(formed.find("e-7").orElseThrow())
        .isInstanceOfSatisfying(Unconfirmed.class, form -> assertThat(form.inPlaceOf()).isEmpty());
    assertThat(formed.find("e-7").orElseThrow().who().arrivedAt()).isEqualTo(LATER);
    assertThat(after(formed.confirm("e-7", LATER)).find("e-1"))
        .containsInstanceOf(Transferred.class);
  }

  @Test
  void staffHaveTheRequestSentAgain() {
    var asked = after(asking(roster, 1, 7, MONDAY));

    var again = done(asked.linkSentAgain("e-7", LATER));

    assertThat(again.happenings().getFirst()).isInstanceOf(SeatHappening.ColleagueAsked.class);
    assertThat(done(again.after().linkSentAgain("e-7", LATER.plusSeconds(9))).isNothing()).isTrue();
    var back = after(again.after().takeBack("e-1", LATER));
    assertThat(code(back.linkSentAgain("e-7", LATER.plus(Duration.ofHours(1)))))
        .isEqualTo("hand-over-over");
  }

  private static Outcome<Decision<Roster, SeatHappening>> asking(
      Roster roster, int giver, int colleague, Instant now) {
    return roster.handOver("e-" + giver, applicant(roster.run().id(), colleague, now), now);
  }

  private static Outcome<Decision<Roster, SeatHappening>> seated(Roster roster, int number) {
    return roster.enrollConfirmed(applicant(roster.run().id(), number), MONDAY);
  }

  /// The same of somebody who works where another one does.
  private static Outcome<Decision<Roster, SeatHappening>> colleagueSeated(
      Roster roster, int number, int of) {
    var who = SamplePeople.person(number);
    var company = Company.of("firma " + of);
    var person = new Person(who.name(), company, who.address(), who.language());
    return roster.enrollConfirmed(
        Applicant.arriving("e-" + number, roster.run().id(), person, "", MONDAY), MONDAY);
  }

  private static Confirmed seat(Roster roster, int number) {
    return (Confirmed) roster.find("e-" + number).orElseThrow();
  }

  private static Person person(Roster roster, int number) {
    return roster.find("e-" + number).orElseThrow().person();
  }
}
