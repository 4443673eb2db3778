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
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Left;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import org.junit.jupiter.api.Test;

/// A post that names somebody who is known already neither tells who posts of it (A4), nor changes
/// with whom the other has come.
final class KnownColleaguesTest {
  private static final Duration FORM = Unconfirmed.HOLDS.plusSeconds(61);

  @Test
  void whoIsKnownIsTreatedAsByAFormOfTheirOwnAndWaitedForLikeWhoDoesNotClick() {
    var roster = came(taking(5), 2);
    var decision = done(posted(roster, Fit.ALL_OR_NONE, 1, 2, 3));

    assertThat(decision.after().find("e-2")).get().isInstanceOf(Confirmed.class);
    assertThat(decision.after().find("e-2").orElseThrow().who().party()).isEmpty();
    var clicked = clicked(decision.after(), 1, 3);
    assertThat(ids(clicked.in(Confirmed.class))).containsExactly("e-2");
    assertThat(why(clicked, 1)).isEqualTo(Why.WITH_COLLEAGUES);
    assertThat(clicked.run().nextAt()).contains(LATER.plus(Unconfirmed.HOLDS));

    var late = clicked.at(MONDAY.plus(FORM)).after();
    assertThat(late.find("e-1").orElseThrow().who().party().orElseThrow().waitsUntil()).isEmpty();
    assertThat(ids(late.in(Offered.class))).containsExactly("e-1", "e-3");
  }

  @Test
  void whatTheOneWhoPostsSeesIsTheSameWhetherTheOtherHasAPlaceHasBeenTakenOffOrIsUnknown() {
    var seated = came(taking(5), 2);
    var removed = after(seated.removed("e-2", "mette@example.dk", "x", LATER));
    assertThat(removed.find("e-2")).get().isInstanceOf(Left.class);

    for (var roster : List.of(taking(5), seated, removed)) {
      var one = clicked(after(posted(roster, Fit.ALL_OR_NONE, 1, 2)), 1);

      assertThat(one.find("e-1")).get().isInstanceOf(Waiting.class);
      assertThat(why(one, 1)).isEqualTo(Why.WITH_COLLEAGUES);
      var own = one.find("e-1").orElseThrow();
      assertThat(one.boundWith(own)).isNotEmpty();
      assertThat(own.who().party().orElseThrow().others()).isEqualTo(1);
      assertThat(one.at(MONDAY.plus(Unconfirmed.HOLDS)).after().find("e-1"))
          .get()
          .isInstanceOf(Waiting.class);
      assertThat(one.at(MONDAY.plus(FORM)).after().find("e-1")).get().isInstanceOf(Offered.class);
    }
  }

  @Test
  void whoGoesAloneWaitsForNobodyWhoIsKnown() {
    var one = clicked(after(posted(came(taking(5), 2), Fit.ALL_OR_NONE, 1, 2)), 1);

    assertThat(after(one.alone("e-1", LATER)).find("e-1")).get().isInstanceOf(Confirmed.class);
  }

  @Test
  void thePostAgainAfterTheOtherHasComeMovesNothing() {
    var roster = clicked(after(posted(came(taking(5), 2), Fit.ALL_OR_NONE, 1, 2)), 1);

    var again = after(posted(roster, Fit.ALL_OR_NONE, 1, 2));

    assertThat(again.find("e-1").orElseThrow().who().party())
        .isEqualTo(roster.find("e-1").orElseThrow().who().party());
    assertThat(again.find("e-1")).get().isInstanceOf(Waiting.class);
  }

  @Test
  void nobodyIsTakenFromTheOwnColleaguesByThePostOfAStranger() {
    var roster = clicked(after(posted(taking(5), Fit.ALL_OR_NONE, 1, 2)), 2);

    var strange = after(posted(roster, Fit.AS_MANY_AS_FIT, 8, 1));

    assertThat(strange.find("e-1").orElseThrow().who().party().orElseThrow().id()).isEqualTo("g-1");
    assertThat(why(strange, 2)).isEqualTo(Why.WITH_COLLEAGUES);
    assertThat(ids(clicked(strange, 1).in(Confirmed.class))).containsExactly("e-1", "e-2");
  }

  @Test
  void whoHasSentTheOwnFormWaitsForNobodyWhoNamesThemLater() {
    var roster = after(taking(5).enroll(form(taking(5), 1, LATER), LATER));

    var strange = clicked(after(posted(roster, Fit.ALL_OR_NONE, 8, 1)), 1);

    assertThat(strange.find("e-1")).get().isInstanceOf(Confirmed.class);
  }

  @Test
  void theOwnPostSaysAnewWithWhomSomebodyWantsToCome() {
    var roster = after(posted(taking(5), Fit.ALL_OR_NONE, 1, 2));

    var other = after(posted(roster, Fit.AS_MANY_AS_FIT, 2, 3));

    assertThat(other.find("e-2").orElseThrow().who().party().orElseThrow().id()).isEqualTo("g-2");
    assertThat(clicked(other, 1).find("e-1")).get().isInstanceOf(Confirmed.class);
  }
}
