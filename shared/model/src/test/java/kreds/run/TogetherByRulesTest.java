package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Colleagues who take their places together, by the rules about companies and mailboxes; and which
/// companies those rules name.
final class TogetherByRulesTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(2));
  private static final Company ONE = Company.of("Nordplast A/S");
  private static final Company OTHER = Company.of("Konkurrent ApS");
  private static final Company SHORT = Company.of("NP");

  @Test
  void whoAreKeptApartHaveNoPlacesTogetherThoughNobodyElseIsThere() {
    var roster = aNetwork().taking(1, 5).roster();
    var apart = after(roster.ruled(roster.run().rules().apart(List.of(ONE, OTHER)), MONDAY));

    var both = clicked(posted(apart, form(apart, 1, ONE), form(apart, 2, OTHER)));

    assertThat(ids(both.in(Waiting.class))).containsExactly("e-1", "e-2");
    assertThat(Why.against(both, both.find("e-1").orElseThrow())).contains(Why.WITH_COLLEAGUES);
    var free = clicked(posted(roster, form(roster, 1, ONE), form(roster, 2, OTHER)));
    assertThat(free.in(Confirmed.class)).hasSize(2);
  }

  @Test
  void whoOfThemWorksElsewhereTakesNoSeatOfTheCompany() {
    var limited = after(aNetwork().roster().resized(new Capacity(1, 9, 2), MONDAY));
    var roster = after(limited.enrollConfirmed(form(limited, 7, ONE), MONDAY));

    var two = clicked(posted(roster, form(roster, 1, ONE), form(roster, 2, OTHER)));
    assertThat(ids(two.in(Confirmed.class))).containsExactlyInAnyOrder("e-7", "e-1", "e-2");

    var same = clicked(posted(roster, form(roster, 1, ONE), form(roster, 2, ONE)));
    assertThat(ids(same.in(Confirmed.class))).containsExactly("e-7");
  }

  @Test
  void whoIsKnownAndMayNotBeWrittenToStaysAsTheyAreAndWhoIsNewIsEnrolled() {
    var empty = aNetwork().taking(1, 5).roster();
    var roster = after(empty.enroll(form(empty, 2, OTHER), MONDAY));
    var first = form(roster, 1, ONE);
    var colleagues = List.of(form(roster, 2, ONE), form(roster, 3, ONE));
    var party = new Party("g-1", 2, Fit.ALL_OR_NONE);

    var unheard = new PartyForm(first, colleagues, party, Set.of("e-2", "e-3"));
    var decision = done(roster.enrollTogether(unheard, LATER));

    assertThat(decision.after().find("e-2")).isEqualTo(roster.find("e-2"));
    assertThat(decision.happenings())
        .extracting(happening -> ((SeatHappening.Applied) happening).enrollment().id())
        .containsExactly("e-1", "e-3");
    var heard = after(roster.enrollTogether(new PartyForm(first, colleagues, party), LATER));
    var known = heard.find("e-2").orElseThrow().who();
    assertThat(known.person().company()).as("the latest form counts").isEqualTo(ONE);
    assertThat(known.party()).as("and binds nobody to who has named them").isEmpty();
  }

  @Test
  void whoIsNewAndMayNotBeWrittenToIsEnrolledThoughTheSamePostAgainIsNothing() {
    var roster = aNetwork().taking(1, 5).roster();
    var party = new Party("g-1", 1, Fit.ALL_OR_NONE);
    var form =
        new PartyForm(
            form(roster, 1, ONE), List.of(form(roster, 2, ONE)), party, Set.of("e-1", "e-2"));

    var once = after(roster.enrollTogether(form, LATER));

    assertThat(ids(once.enrollments())).containsExactly("e-1", "e-2");
    assertThat(done(once.enrollTogether(form, LATER)).isNothing()).isTrue();
  }

  @Test
  void ofCompaniesThatAreKeptApartOneUnderTwoNamesIsOne() {
    var roster = aNetwork().knowing("Nordplast A/S", "NP").roster();
    var rules = roster.run().rules();

    assertThat(code(roster.ruled(rules.apart(List.of(ONE, SHORT)), MONDAY)))
        .isEqualTo("only-one-company");
    var ruled = after(roster.ruled(rules.apart(List.of(ONE, SHORT, OTHER)), MONDAY));
    assertThat(ruled.run().rules().notTogether()).containsExactly(ONE, OTHER);
  }

  @Test
  void whatTheRegisterLearnsLaterStandsInTheWayOfNoOtherRule() {
    var empty = aNetwork().roster();
    var apart = after(empty.ruled(empty.run().rules().apart(List.of(ONE, SHORT)), MONDAY));
    var roster = new NetworkFixture(apart).knowing("Nordplast A/S", "NP").roster();

    var ruled = after(roster.ruled(roster.run().rules().offering(4), MONDAY));

    assertThat(ruled.run().rules().offerHours()).isEqualTo(4);
    assertThat(ruled.run().rules().notTogether()).containsExactly(ONE, SHORT);
  }

  private static Roster posted(Roster roster, Applicant first, Applicant other) {
    var party = new Party("g-1", 1, Fit.ALL_OR_NONE);
    return after(roster.enrollTogether(new PartyForm(first, List.of(other), party), LATER));
  }

  private static Roster clicked(Roster roster) {
    return after(after(roster.confirm("e-1", LATER)).confirm("e-2", LATER));
  }

  private static Applicant form(Roster roster, int number, Company company) {
    var who = SamplePeople.person(number);
    var person = new Person(who.name(), company, who.address(), who.language());
    return Applicant.arriving("e-" + number, roster.run().id(), person, "", MONDAY);
  }
}
