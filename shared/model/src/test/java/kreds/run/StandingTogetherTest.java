package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import kreds.network.Capacity;
import kreds.run.Enrollment.Offered;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Where colleagues who want all of their places or none stand in the line, and who they are (E11):
/// three of them, of whom the second and the third are named a millisecond after the one before.
final class StandingTogetherTest {
  private static final Instant LATER = MONDAY.plusSeconds(60);

  @Test
  void theyStandWhereTheLastOfThemArrived() {
    goesFirst(line(0));
    goesFirst(line(1));
    goesBehind(line(2));
    goesBehind(line(1000));
  }

  @Test
  void whomStaffWantFirstBringsAllOfThem() {
    goesBehind(first(line(1), 1));
    goesBehind(first(line(1), 2));
    goesBehind(first(line(1), 3));
  }

  @Test
  void whomStaffWantedFirstBeforeAllOfThemGoesFirst() {
    goesFirst(first(line(1000), 5));
    goesFirst(first(line(1000), 5, 1));
    goesFirst(first(line(1000), 5, 2, 3));
    goesFirst(first(line(1000), 5, 3, 1));
  }

  @Test
  void theyStandByTheFirstWhomStaffWantedFirst() {
    goesBehind(first(line(1), 2, 5, 3));
    goesBehind(first(line(1), 2, 5, 1));
    goesBehind(first(line(1), 3, 5, 1));
    goesBehind(first(line(1), 1, 5, 3, 2));
  }

  @Test
  void theOthersOfAPostAreThoseWhoHaveNotLeftWhateverTheyWished() {
    for (var fit : Fit.values()) {
      var roster = posted(posted(aNetwork().taking(1, 9).roster(), fit, 1, 2, 3), fit, 5, 6);
      roster = came(roster, 9, 0);

      assertThat(others(roster, 1)).contains("e-2, e-3");
      assertThat(others(roster, 6)).contains("e-5");
      assertThat(others(roster, 9)).contains("");
      var seated = clicked(roster, 1, 2, 3);
      assertThat(others(seated, 2)).as("seated or not").contains("e-1, e-3");
      var left = after(seated.leave("e-3", LATER));
      assertThat(others(left, 1)).contains("e-2");
      assertThat(others(left, 3)).as("of who has left").contains("e-1, e-2");
    }
  }

  @Test
  void thoseWaitForOneAnotherWhoWantAllOrNoneUntilOneOfThemHasASeat() {
    var free = aNetwork().taking(1, 9).roster();
    var some = posted(free, Fit.AS_MANY_AS_FIT, 1, 2);
    var all = posted(free, Fit.ALL_OR_NONE, 1, 2, 3);

    assertThat(some.boundWith(some.find("e-1").orElseThrow())).isEmpty();
    assertThat(ids(all.boundWith(all.find("e-2").orElseThrow())))
        .containsExactly("e-1", "e-2", "e-3");
    var seated = clicked(all, 1, 2, 3);
    assertThat(seated.boundWith(seated.find("e-2").orElseThrow())).isEmpty();
  }

  /// There is room for three: the one who came alone has a place, and the three have none.
  private static void goesFirst(Roster line) {
    var free = new NetworkFixture(line).taking(1, 6).roster();
    for (var number = 1; number <= 3; number++) {
      assertThat(why(free, number)).contains(Why.BEHIND_THE_LINE);
    }
    assertThat(why(free, 5)).isEmpty();
    assertThat(ids(after(line.resized(new Capacity(1, 6), LATER)).in(Offered.class)))
        .containsExactly("e-5");
  }

  /// There is room for three: each of the three has a place.
  private static void goesBehind(Roster line) {
    var free = new NetworkFixture(line).taking(1, 6).roster();
    for (var number = 1; number <= 3; number++) {
      assertThat(why(free, number)).isEmpty();
    }
    assertThat(why(free, 5)).contains(Why.BEHIND_THE_LINE);
    assertThat(ids(after(line.resized(new Capacity(1, 6), LATER)).in(Offered.class)))
        .containsExactly("e-1", "e-2", "e-3");
  }

  /// Every place is taken, three wait for places together, and one alone, who came so many
  /// milliseconds after the first of them.
  private static Roster line(int millis) {
    var full = aNetwork().taking(1, 3).seated(7, 8, 9).roster();
    return came(clicked(posted(full, Fit.ALL_OR_NONE, 1, 2, 3), 1, 2, 3), 5, millis);
  }

  private static Roster first(Roster roster, int... numbers) {
    var now = roster;
    var at = LATER;
    for (var number : numbers) {
      at = at.plusSeconds(1);
      now = after(now.putFirst("e-" + number, "Formand", at));
    }
    return now;
  }

  private static Roster posted(Roster roster, Fit fit, int first, int... others) {
    var colleagues = new ArrayList<Applicant>();
    for (var other : others) {
      colleagues.add(applicant(roster.run().id(), other, LATER));
    }
    var form = applicant(roster.run().id(), first, LATER);
    var party = new Party("g-" + first, others.length, fit);
    return after(roster.enrollTogether(new PartyForm(form, colleagues, party), LATER));
  }

  private static Roster clicked(Roster roster, int... numbers) {
    return new NetworkFixture(roster).confirmed(numbers).roster();
  }

  private static Roster came(Roster roster, int number, int millis) {
    var form = applicant(roster.run().id(), number, LATER.plusMillis(millis));
    return after(roster.enrollConfirmed(form, LATER));
  }

  private static Optional<Why> why(Roster roster, int number) {
    return Why.against(roster, roster.find("e-" + number).orElseThrow());
  }

  private static Optional<String> others(Roster roster, int number) {
    return roster.find("e-" + number).map(one -> String.join(", ", ids(roster.partyOf(one))));
  }
}
