package kreds.run;

import static kreds.run.PartyFixture.LATER;
import static kreds.run.PartyFixture.came;
import static kreds.run.PartyFixture.clicked;
import static kreds.run.PartyFixture.form;
import static kreds.run.PartyFixture.posted;
import static kreds.run.PartyFixture.taking;
import static kreds.run.PartyFixture.why;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import kreds.network.Capacity;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import org.junit.jupiter.api.Test;

/// One post enrolls several colleagues (E11).
final class TogetherTest {
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
}
