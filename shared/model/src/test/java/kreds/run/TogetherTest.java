package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import kreds.change.Decision;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// One post enrolls several colleagues (E11).
final class TogetherTest {
  private static final Instant LATER = MONDAY.plusSeconds(60);

  @Test
  void eachIsAFormOfTheirOwnInTheOrderInWhichTheyWereNamed() {
    var decision = done(posted(taking(3), Fit.AS_MANY_AS_FIT, 4, 2, 9));
    var roster = decision.after();

    assertThat(ids(roster.in(Unconfirmed.class))).containsExactly("e-4", "e-2", "e-9");
    assertThat(roster.run().version()).isEqualTo(taking(3).run().version() + 1);
    assertThat(decision.happenings())
        .extracting(happening -> ((SeatHappening.Applied) happening).namedBy())
        .containsExactly("", "Deltager 4", "Deltager 4");
  }

  @Test
  void asManyAsFitHaveAPlaceEachByTheOwnClickAndTheOthersWait() {
    var roster = clicked(after(posted(taking(2), Fit.AS_MANY_AS_FIT, 1, 2, 3)), 3, 1, 2);

    assertThat(ids(roster.in(Confirmed.class))).containsExactlyInAnyOrder("e-3", "e-1");
    assertThat(roster.find("e-2")).get().isInstanceOf(Waiting.class);
    assertThat(why(roster, 2)).isEqualTo(Why.FULL);
  }

  @Test
  void allOrNoneWaitForTheLastClickWhichSeatsAllInOneStep() {
    var roster = clicked(after(posted(taking(5), Fit.ALL_OR_NONE, 1, 2, 3)), 2, 3);

    assertThat(ids(roster.in(Waiting.class))).containsExactly("e-2", "e-3");
    assertThat(why(roster, 2)).isEqualTo(Why.WITH_COLLEAGUES);
    assertThat(roster.run().placesLeft()).isEqualTo(5);

    var last = done(roster.confirm("e-1", LATER));

    assertThat(ids(last.after().in(Confirmed.class))).containsExactly("e-1", "e-2", "e-3");
    assertThat(last.after().run().version()).isEqualTo(roster.run().version() + 1);
    assertThat(last.happenings().subList(0, 3))
        .allMatch(happening -> happening instanceof SeatHappening.Seated);
    assertThat(last.happenings().getLast()).isInstanceOf(SeatHappening.OfRun.NetworkReady.class);
  }

  @Test
  void whoStandsBehindMayPassThemByAndIsPassedByNobody() {
    var roster = clicked(after(posted(taking(2), Fit.ALL_OR_NONE, 1, 2)), 1);
    roster = came(roster, 3);

    assertThat(roster.find("e-3")).get().isInstanceOf(Confirmed.class);
    var both = clicked(roster, 2);
    assertThat(both.in(Waiting.class)).hasSize(2);
    assertThat(why(both, 1)).isEqualTo(Why.WITH_COLLEAGUES);
    assertThat(both.run().placesLeft()).isEqualTo(1);
  }

  @Test
  void whenThereIsRoomForAllEachGetsAnOfferInOneStepAndNobodySlipsInBetween() {
    var roster = came(after(posted(taking(3), Fit.ALL_OR_NONE, 1, 2)), 3, 4);
    roster = clicked(roster, 1, 2);
    roster = came(roster, 5);
    assertThat(roster.find("e-5")).get().isInstanceOf(Confirmed.class);
    roster = came(roster, 6);
    assertThat(why(roster, 6)).isEqualTo(Why.FULL);

    var one = after(roster.leave("e-3", LATER));
    assertThat(one.find("e-6")).get().isInstanceOf(Offered.class);
    assertThat(one.find("e-1")).get().isInstanceOf(Waiting.class);

    var two = done(after(one.leave("e-4", LATER)).leave("e-5", LATER));
    assertThat(ids(two.after().in(Offered.class))).containsExactly("e-1", "e-2", "e-6");
  }

  @Test
  void whoLeavesOrLapsesIsNotWaitedFor() {
    var roster = clicked(after(posted(taking(3), Fit.ALL_OR_NONE, 1, 2, 3)), 1, 2);
    assertThat(roster.in(Confirmed.class)).isEmpty();
    assertThat(ids(after(roster.leave("e-3", LATER)).in(Offered.class)))
        .containsExactly("e-1", "e-2");

    var lapsed = roster.at(MONDAY.plus(Duration.ofDays(15)));
    assertThat(ids(lapsed.after().in(Offered.class))).containsExactly("e-1", "e-2");
  }

  @Test
  void whoGoesAloneHasAPlaceByThatAndTheOthersAreOneFewer() {
    var roster = clicked(after(posted(taking(5), Fit.ALL_OR_NONE, 1, 2, 3)), 1, 2);

    var alone = after(roster.alone("e-1", LATER));

    assertThat(alone.find("e-1")).get().isInstanceOf(Confirmed.class);
    assertThat(why(alone, 2)).isEqualTo(Why.WITH_COLLEAGUES);
    assertThat(alone.find("e-3").orElseThrow().who().party()).isPresent();
    assertThat(done(alone.alone("e-1", LATER)).isNothing()).isTrue();
    var none = after(alone.alone("e-3", LATER));
    assertThat(none.find("e-3")).get().isInstanceOf(Unconfirmed.class);
    assertThat(none.find("e-2")).get().isInstanceOf(Offered.class);
  }

  @Test
  void theSeatsOfACompanyAreForAllOfThem() {
    var roster = after(taking(9).resized(new Capacity(1, 9, 2), MONDAY));
    roster = came(roster, 7);
    roster = clicked(after(posted(roster, Fit.ALL_OR_NONE, 1, 2)), 1, 2);

    assertThat(why(roster, 1)).isEqualTo(Why.WITH_COLLEAGUES);
    assertThat(ids(after(roster.leave("e-7", LATER)).in(Offered.class)))
        .containsExactly("e-1", "e-2");
  }

  @Test
  void whatCanNeverAllHaveAPlaceIsRefusedAndNothingIsStored() {
    var roster = after(taking(9).resized(new Capacity(1, 9, 2), MONDAY));
    var mistake = refusal(posted(roster, Fit.ALL_OR_NONE, 1, 2, 3)).mistakes().getFirst();

    assertThat(mistake.field()).isEqualTo("fit");
    assertThat(mistake.code()).isEqualTo("more-than-fit");
    assertThat(mistake.args()).isEqualTo(Map.of("people", "3", "most", "2"));
    assertThat(refusal(posted(taking(2), Fit.ALL_OR_NONE, 1, 2, 3)).mistakes()).hasSize(1);
    assertThat(after(posted(roster, Fit.AS_MANY_AS_FIT, 1, 2, 3)).in(Unconfirmed.class)).hasSize(3);
  }

  @Test
  void whereStaffLetPeopleInTheLastOfThemBringsAll() {
    var roster = after(taking(5).ruled(taking(5).run().rules().admitting(Admission.STAFF), MONDAY));
    roster = clicked(after(posted(roster, Fit.ALL_OR_NONE, 1, 2)), 1, 2);
    roster = after(roster.admitted("e-2", "", LATER));
    assertThat(why(roster, 2)).isEqualTo(Why.WITH_COLLEAGUES);

    var both = done(roster.admitted("e-1", "", LATER));

    assertThat(ids(both.after().in(Confirmed.class))).containsExactly("e-1", "e-2");
  }

  @Test
  void whoIsRejectedIsNotWaitedFor() {
    var roster = after(taking(5).ruled(taking(5).run().rules().admitting(Admission.STAFF), MONDAY));
    roster = clicked(after(posted(roster, Fit.ALL_OR_NONE, 1, 2)), 1, 2);
    roster = after(roster.admitted("e-2", "", LATER));
    roster = after(roster.rejected("e-1", "mette@example.dk", "x", LATER));

    assertThat(roster.at(LATER).after().find("e-2")).get().isInstanceOf(Offered.class);
  }

  @Test
  void theyStandInTheLineWhereTheLastOfThemArrivedSoThatNobodyIsPassedByALaterName() {
    var roster = came(taking(3), 7, 8, 9);
    roster = after(roster.enroll(form(roster, 1, MONDAY.plusSeconds(20)), LATER));
    roster = after(roster.enroll(form(roster, 5, MONDAY.plusSeconds(30)), LATER));
    roster = clicked(after(posted(roster, Fit.ALL_OR_NONE, 1, 2)), 1, 2, 5);
    roster = after(roster.leave("e-7", LATER));
    assertThat(roster.find("e-5")).get().isInstanceOf(Offered.class);

    var first = after(roster.putFirst("e-2", "x", LATER));
    roster = after(after(first.leave("e-8", LATER)).leave("e-9", LATER));
    assertThat(ids(roster.in(Offered.class))).containsExactly("e-1", "e-5", "e-2");
  }

  @Test
  void whoIsKnownIsTreatedAsByAFormOfTheirOwn() {
    var roster = came(taking(5), 2);
    var decision = done(posted(roster, Fit.ALL_OR_NONE, 1, 2, 3));

    assertThat(decision.after().find("e-2")).get().isInstanceOf(Confirmed.class);
    assertThat(decision.after().find("e-2").orElseThrow().who().party()).isEmpty();
    var clicked = clicked(decision.after(), 1);
    assertThat(clicked.find("e-1")).get().isInstanceOf(Waiting.class);
    assertThat(clicked(clicked, 3).in(Confirmed.class)).hasSize(3);
  }

  @Test
  void theSamePostAgainSaysNothingNewAndAFormAloneKeepsTheColleagues() {
    var roster = after(posted(taking(5), Fit.ALL_OR_NONE, 1, 2));
    assertThat(done(posted(roster, Fit.ALL_OR_NONE, 1, 2)).isNothing()).isTrue();

    var again = after(roster.enroll(form(roster, 2, LATER), LATER.plus(Duration.ofHours(1))));

    assertThat(again.find("e-2").orElseThrow().who().party()).isPresent();
  }

  @Test
  void whoComesAgainComesAlone() {
    var roster = after(posted(taking(5), Fit.ALL_OR_NONE, 1, 2));
    roster = after(roster.leave("e-2", LATER));
    roster = after(roster.enroll(form(roster, 2, LATER), LATER));

    assertThat(roster.find("e-2").orElseThrow().who().party()).isEmpty();
    assertThat(clicked(roster, 1).find("e-1")).get().isInstanceOf(Confirmed.class);
  }

  private static Roster taking(int maximum) {
    return aNetwork().taking(1, maximum).roster();
  }

  private static Outcome<Decision<Roster, SeatHappening>> posted(
      Roster roster, Fit fit, int first, int... others) {
    var colleagues = new ArrayList<Applicant>();
    for (var other : others) {
      colleagues.add(form(roster, other, LATER));
    }
    var party = new Party("g-" + first, others.length, fit);
    return roster.enrollTogether(
        new PartyForm(form(roster, first, LATER), colleagues, party), LATER);
  }

  /// All of one company.
  private static Applicant form(Roster roster, int number, Instant at) {
    var who = SamplePeople.person(number);
    var person = new Person(who.name(), Company.of("Nordplast A/S"), who.address(), who.language());
    return Applicant.arriving("e-" + number, roster.run().id(), person, "", at);
  }

  private static Roster clicked(Roster roster, int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = after(now.confirm("e-" + number, LATER));
    }
    return now;
  }

  private static Roster came(Roster roster, int... numbers) {
    var now = roster;
    for (var number : numbers) {
      now = after(now.enrollConfirmed(form(now, number, LATER.plusSeconds(number)), LATER));
    }
    return now;
  }

  private static Why why(Roster roster, int number) {
    return Why.against(roster, roster.find("e-" + number).orElseThrow()).orElseThrow();
  }
}
