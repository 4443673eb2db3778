package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Lapsed;
import kreds.run.Enrollment.Left;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Transferred;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What each step about somebody does in every state in which they may stand.
final class EachStateTest {
  private static final RunId RUN = RunId.first("plastgenanvendelse");

  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));

  private static final Instant OVER = MONDAY.plus(Unconfirmed.HOLDS);

  private static final Correction NOTHING =
      new Correction(Optional.empty(), Optional.empty(), Optional.empty());

  /// Two places, both taken, and nobody waits.
  private final Roster roster = aNetwork().taking(2, 2).seated(1, 2).roster();

  @Test
  void whomOneAsksIsSaidUntilTheRequestIsOver() {
    var asked = after(asking(roster, 1, MONDAY));

    assertThat(colleague(asked, OVER.minusMillis(1))).isEqualTo(asked.find("e-7"));
    assertThat(colleague(asked, OVER)).isEmpty();
    assertThat(colleague(roster, MONDAY)).as("asks nobody").isEmpty();
    assertThat(colleague(after(asked.confirm("e-7", LATER)), LATER)).as("has no place").isEmpty();
  }

  @Test
  void whomOneAsksIsNobodyElseWhoHasSentAForm() {
    var formed = new NetworkFixture(roster).enrolled(6).roster();

    var asked = after(asking(formed, 1, LATER));

    assertThat(asked.enrollments()).extracting(Enrollment::id).containsSubsequence("e-6", "e-7");
    assertThat(colleague(asked, LATER)).isEqualTo(asked.find("e-7"));
  }

  @Test
  void whoStandsElsewhereMeanwhileIsNotAskedAnyMore() {
    var asked = after(asking(roster, 1, MONDAY));
    var elsewhere = List.of(confirmed(), offered(), left(), lapsed(), transferred(), waiting());

    for (var now : elsewhere) {
      var other = having(asked, now);
      assertThat(HandingOver.giver(other, now, LATER)).as(now.state()).isEmpty();
      assertThat(colleague(other, LATER)).as(now.state()).isEmpty();
    }
  }

  @Test
  void whoAsksNobodyTakesNothingBack() {
    var asksNobody = List.of(form(), waiting(), offered(), confirmed(), left(), lapsed());

    for (var each : asksNobody) {
      var now = having(roster, each);
      assertThat(done(now.takeBack("e-7", LATER)))
          .as(each.state())
          .isEqualTo(Decision.unchanged(now));
    }
    assertThat(code(having(roster, transferred()).takeBack("e-7", LATER)))
        .isEqualTo("hand-over-taken");
  }

  @Test
  void whoseEnrollmentIsOverIsAskedAnew() {
    for (var over : List.of(left(), lapsed(), transferred())) {
      var asked = after(asking(having(roster, over), 1, LATER));

      assertThat(asked.find("e-7").orElseThrow())
          .as(over.state())
          .isInstanceOfSatisfying(
              Unconfirmed.class, form -> assertThat(form.inPlaceOf()).contains("e-1"));
      assertThat(after(asked.confirm("e-7", LATER)).find("e-1"))
          .containsInstanceOf(Transferred.class);
    }
  }

  @Test
  void whomNobodyAsksAnyMoreMayBeAskedByAnother() {
    var asked = after(asking(roster, 1, MONDAY));
    var back = after(asked.takeBack("e-1", LATER));

    var again = after(asking(back, 2, LATER));

    var now = after(again.confirm("e-7", LATER));
    assertThat(now.find("e-1")).containsInstanceOf(Confirmed.class);
    assertThat(now.find("e-2")).containsInstanceOf(Transferred.class);
    assertThat(now.find("e-7").orElseThrow().person().company()).isEqualTo(person(2).company());
  }

  @Test
  void anotherNameForWhoIsOnlyAskedCountsWhileTheLetterIsOnItsWay() {
    var asked = after(asking(roster, 1, MONDAY));

    var named = done(asked.handOver("e-1", named("Eva Ny"), MONDAY.plusSeconds(9)));

    var now = named.after().find("e-7").orElseThrow();
    assertThat(named.happenings()).containsExactly(new SeatHappening.Corrected(now));
    assertThat(now.person().name()).isEqualTo("Eva Ny");
    assertThat(TakingOver.isOnlyAsked(now)).isTrue();
  }

  @Test
  void whatTheColleagueHasSaidIsNotWrittenOverByTheGiver() {
    var formed = new NetworkFixture(roster).enrolled(7).roster();
    var asked = after(asking(formed, 1, MONDAY));

    assertThat(done(asked.handOver("e-1", named("Eva Ny"), MONDAY.plusSeconds(9))))
        .isEqualTo(Decision.unchanged(asked));
  }

  @Test
  void whoeverIsInTheRunIsCorrectedWhereTheyStand() {
    var name = new Correction(Optional.of("Eva Ny"), Optional.empty(), Optional.empty());

    for (var each : List.of(form(), waiting(), offered(), confirmed())) {
      var before = having(roster, each);
      for (var corrected :
          List.of(
              after(before.corrected("e-7", name, LATER)),
              after(before.corrected("e-7", name, Optional.empty(), LATER)))) {
        var now = corrected.find("e-7").orElseThrow();
        assertThat(now.state()).isEqualTo(each.state());
        assertThat(now.person().name()).isEqualTo("Eva Ny");
      }
    }
    for (var each : List.of(left(), lapsed(), transferred())) {
      var before = having(roster, each);
      assertThat(code(before.corrected("e-7", name, LATER)))
          .as(each.state())
          .isEqualTo("correct-over");
    }
  }

  @Test
  void whereNobodyCountsTheSeatsOfACompanyThePersonSaysAnother() {
    var company =
        new Correction(Optional.empty(), Optional.of(Company.of("Nordplast")), Optional.empty());

    assertThat(after(roster.corrected("e-1", company, LATER)).find("e-1").orElseThrow().person())
        .extracting(Person::company)
        .isEqualTo(Company.of("Nordplast"));
    var limited = after(roster.resized(roster.run().capacity().limited(1), MONDAY));
    assertThat(code(limited.corrected("e-1", company, LATER))).isEqualTo("correct-company");
    var firma2 =
        new Correction(Optional.empty(), Optional.of(Company.of("Firma 2")), Optional.empty());
    assertThat(after(having(limited, form()).corrected("e-7", firma2, LATER)).find("e-7"))
        .as("of a form nothing is known yet")
        .get()
        .extracting(each -> each.person().company())
        .isEqualTo(Company.of("Firma 2"));
  }

  @Test
  void anAddressIsFreeWhoseEnrollmentIsOver() {
    for (var over : List.of(left(), lapsed(), transferred())) {
      var moved = after(moving(having(roster, over)));

      assertThat(moved.find("e-7")).as(over.state()).containsInstanceOf(Confirmed.class);
      assertThat(moved.find("e-1")).as(over.state()).containsInstanceOf(Transferred.class);
    }
    for (var there : List.of(form(), waiting(), offered(), confirmed())) {
      assertThat(code(moving(having(roster, there))))
          .as(there.state())
          .isEqualTo("address-enrolled");
    }
  }

  @Test
  void whoseEnrollmentIsOverHasLeftAlready() {
    for (var over : List.of(left(), lapsed(), transferred())) {
      var now = having(roster, over);
      assertThat(done(now.leave("e-7", LATER))).as(over.state()).isEqualTo(Decision.unchanged(now));
      assertThat(done(now.removed("e-7", "mette@example.dk", "x", LATER)))
          .as(over.state())
          .isEqualTo(Decision.unchanged(now));
    }
    for (var over : List.of(left(), lapsed())) {
      var now = having(roster, over);
      assertThat(done(now.decline("e-7", LATER)))
          .as(over.state())
          .isEqualTo(Decision.unchanged(now));
    }
  }

  @Test
  void onlyWhoStandsInTheLineComesFirst() {
    for (var elsewhere : List.of(form(), left(), lapsed(), transferred())) {
      assertThat(code(having(roster, elsewhere).putFirst("e-7", "x", LATER)))
          .as(elsewhere.state())
          .isEqualTo("not-waiting");
    }
    for (var seated : List.of(offered(), confirmed())) {
      var now = having(roster, seated);
      assertThat(done(now.putFirst("e-7", "x", LATER)))
          .as(seated.state())
          .isEqualTo(Decision.unchanged(now));
    }
    var removed = new Left(who(), MONDAY, "mette@example.dk");
    assertThat(code(having(roster, removed).putFirst("e-7", "x", LATER))).isEqualTo("taken-off");
  }

  private static Outcome<Decision<Roster, SeatHappening>> asking(
      Roster roster, int giver, Instant now) {
    return roster.handOver("e-" + giver, applicant(RUN, 7, now), now);
  }

  private static Outcome<Decision<Roster, SeatHappening>> moving(Roster roster) {
    return roster.corrected("e-1", NOTHING, Optional.of(applicant(RUN, 7, LATER)), LATER);
  }

  private static Optional<Enrollment> colleague(Roster roster, Instant now) {
    return HandingOver.colleague(roster, roster.find("e-1").orElseThrow(), now);
  }

  private static Applicant named(String name) {
    var who = person(7);
    var person = new Person(name, who.company(), who.address(), who.language());
    return Applicant.arriving("e-7", RUN, person, "Udviklingschef", MONDAY);
  }

  private static Roster having(Roster roster, Enrollment enrollment) {
    return new NetworkFixture(roster).having(enrollment).roster();
  }

  private static Applicant who() {
    return applicant(RUN, 7);
  }

  private static Enrollment form() {
    return new Unconfirmed(who());
  }

  private static Enrollment waiting() {
    return new Waiting(who(), Why.FULL);
  }

  private static Enrollment offered() {
    return new Offered(who(), OVER);
  }

  private static Enrollment confirmed() {
    return new Confirmed(who(), MONDAY);
  }

  private static Enrollment left() {
    return new Left(who(), MONDAY, "e-7");
  }

  private static Enrollment lapsed() {
    return new Lapsed(who(), MONDAY);
  }

  private static Enrollment transferred() {
    return new Transferred(who(), MONDAY, "e-8");
  }
}
