package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.kind;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.outcome.Refusal;
import kreds.person.Company;
import kreds.person.Person;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What a form does whose address is here already.
final class KnownAddressTest {
  @Test
  void aLinkThatStaffOrderTwiceIsOneLetterUntilItMustHaveArrived() {
    var first = done(aNetwork().seated(1).roster().linkSentAgain("e-1", MONDAY)).after();

    assertThat(done(first.linkSentAgain("e-1", MONDAY.plusSeconds(1))))
        .isEqualTo(Decision.unchanged(first));
    assertThat(done(first.linkSentAgain("e-1", MONDAY.plus(Duration.ofMinutes(11)))).happenings())
        .singleElement()
        .isInstanceOf(SeatHappening.LinkSentAgain.class);
  }

  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void whoLostTheLinkGetsItAgainByTheSameFormButNotWithinTenMinutes() {
    var roster = aNetwork().enrolled(1).roster();
    var soon = MONDAY.plusSeconds(600);
    var later = MONDAY.plusSeconds(601);

    assertThat(done(roster.enroll(form(1, soon), soon))).isEqualTo(Decision.unchanged(roster));
    var again = done(roster.enroll(form(1, later), later));

    assertThat(again.happenings()).singleElement().isInstanceOf(SeatHappening.LinkSentAgain.class);
    var who = again.after().find("e-1").orElseThrow().who();
    assertThat(who.turn()).isEqualTo(2);
    assertThat(who.arrivedAt()).isEqualTo(MONDAY.plusSeconds(1));
  }

  @Test
  void thereAreThreeLettersInADayAndAnotherOnTheNext() {
    var roster = aNetwork().enrolled(1).roster();
    var letters = 0;
    for (var minutes = 11; minutes < 24 * 60; minutes += 11) {
      var now = MONDAY.plus(Duration.ofMinutes(minutes));
      var decision = done(roster.enroll(form(1, now), now));
      letters += decision.happenings().size();
      roster = decision.after();
    }
    assertThat(letters).isEqualTo(2);
    var tomorrow = MONDAY.plus(Duration.ofDays(1)).plusSeconds(1);
    assertThat(done(roster.enroll(form(1, tomorrow), tomorrow)).isNothing()).isFalse();
  }

  @Test
  void whoHasAPlaceOrWaitsKeepsItAndGetsTheLinkToTheOwnPage() {
    var later = MONDAY.plusSeconds(900);
    var roster = aNetwork().taking(1, 1).seated(1, 2).roster();
    for (var number : List.of(1, 2)) {
      var before = roster.find("e-" + number).orElseThrow();
      var decision = done(roster.enroll(form(number, later), later));
      assertThat(decision.happenings())
          .containsExactly(
              new SeatHappening.LinkSentAgain(before.with(before.who().written(false, later))));
      assertThat(decision.after().run().seats()).isEqualTo(roster.run().seats());
    }
  }

  @Test
  void untilTheClickTheLatestFormCountsWhoeverWasFaster() {
    var roster = aNetwork().enrolled(1).roster();

    var second = done(roster.enroll(named("Sofie Bæk", MONDAY), MONDAY));

    assertThat(second.happenings())
        .containsExactly(
            new SeatHappening.AddressShared(
                second.after().find("e-1").orElseThrow(), "Sofie Bæk", "Deltager 1", true));
    var seated = after(second.after().confirm("e-1", MONDAY));
    assertThat(seated.find("e-1").orElseThrow().person().name()).isEqualTo("Sofie Bæk");
    assertThat(seated.find("e-1").orElseThrow().who().role()).isEqualTo("Direktør");
  }

  @Test
  void afterTheClickAFormWithAnotherNameIsToldAndChangesNothingElse() {
    var roster = aNetwork().seated(1).roster();

    var second = done(roster.enroll(named("Sofie Bæk", MONDAY), MONDAY));
    var twice = done(second.after().enroll(named("Sofie Bæk", MONDAY), MONDAY));

    var enrollment = second.after().find("e-1").orElseThrow();
    assertThat(second.happenings())
        .containsExactly(
            new SeatHappening.AddressShared(enrollment, "Sofie Bæk", "Deltager 1", false));
    assertThat(enrollment.person().name()).isEqualTo("Deltager 1");
    assertThat(twice.isNothing()).isTrue();
  }

  @Test
  void afterTheClickAThirdNameIsToldOfAtOnceAgain() {
    var told = after(aNetwork().enrolled(1).roster().enroll(named("Sofie Bæk", MONDAY), MONDAY));
    var seated = after(told.confirm("e-1", MONDAY));

    var third = done(seated.enroll(named("Tove Tredje", MONDAY), MONDAY));
    assertThat(third.happenings())
        .containsExactly(
            new SeatHappening.AddressShared(
                third.after().find("e-1").orElseThrow(), "Tove Tredje", "Sofie Bæk", false));
  }

  @Test
  void manyNamesFillNoMailbox() {
    var roster = aNetwork().enrolled(1).roster();
    var letters = 0;
    for (var number = 0; number < 100; number++) {
      var now = MONDAY.plusSeconds(number * 60L);
      var decision = done(roster.enroll(named("Navn " + number, now), now));
      letters +=
          (int)
              decision.happenings().stream()
                  .filter(SeatHappening.AddressShared.class::isInstance)
                  .count();
      roster = decision.after();
    }
    assertThat(letters).isEqualTo(2);
  }

  @Test
  void theSameNameInOtherLettersIsTheSamePerson() {
    var roster = aNetwork().enrolled(1).roster();

    var again = done(roster.enroll(named(" DELTAGER  1", MONDAY), MONDAY));

    assertThat(again.happenings()).singleElement().isInstanceOf(SeatHappening.Corrected.class);
  }

  @Test
  void whatComesByAPersonalLinkCountsMoreThanWhatAnybodyTyped() {
    for (var known : List.of(aNetwork().enrolled(1), aNetwork().seated(1))) {
      var after = after(known.roster().enrollConfirmed(named("Kim Kandidat", MONDAY), MONDAY));
      assertThat(after.find("e-1")).containsInstanceOf(Enrollment.Confirmed.class);
      assertThat(after.find("e-1").orElseThrow().person().name()).isEqualTo("Kim Kandidat");
    }
  }

  @Test
  void staffSendTheLinkAgainToWhomeverItHelps() {
    var roster = aNetwork().taking(1, 1).seated(1, 2).enrolled(3).roster();
    for (var number : List.of(1, 2, 3)) {
      var sent = done(roster.linkSentAgain("e-" + number, MONDAY));
      assertThat(sent.happenings())
          .containsExactly(
              new SeatHappening.LinkSentAgain(sent.after().find("e-" + number).orElseThrow()));
    }
  }

  @Test
  void thereIsNoLinkForWhomeverItDoesNotHelp() {
    var who = applicant(RUN, 1);
    for (var over :
        List.<Enrollment>of(
            new Enrollment.Lapsed(who, MONDAY),
            new Enrollment.Left(who, MONDAY, "e-1"),
            new Enrollment.Transferred(who, MONDAY, "e-2"))) {
      assertThat(kind(aNetwork().having(over).roster().linkSentAgain("e-1", MONDAY)))
          .isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    }
    var closed = aNetwork().enrolled(1).in(RunState.FINISHED).roster();
    assertThat(kind(closed.linkSentAgain("e-1", MONDAY))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    var renewing = aNetwork().enrolled(1).in(RunState.RENEWING).roster();
    assertThat(kind(renewing.linkSentAgain("e-1", MONDAY))).isEqualTo(Refusal.Kind.ILLEGAL_STEP);
    assertThat(kind(renewing.linkSentAgain("e-9", MONDAY))).isEqualTo(Refusal.Kind.NOT_FOUND);
  }

  private static Applicant form(int number, Instant at) {
    return applicant(RUN, number, at);
  }

  private static Applicant named(String name, Instant at) {
    var address = applicant(RUN, 1).person().address();
    var person = new Person(name, Company.of("Bæk ApS"), address, Language.DA);
    return Applicant.arriving("e-1", RUN, person, "Direktør", at);
  }
}
