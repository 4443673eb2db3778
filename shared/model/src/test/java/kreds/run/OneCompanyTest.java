package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SampleQuestions.diet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.company.CompanyRegister;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// One company is one under each name that the register has for it, whichever rule asks.
final class OneCompanyTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));
  private static final String OTHER_NAME = "Nordplast Emballage";

  /// Two places, both taken; the first is of a company that the register knows by another name too.
  private final NetworkFixture network =
      aNetwork().taking(2, 2).seated(1, 2).knowing("Firma 1", OTHER_NAME);

  @Test
  void whoWaitsForItUnderTheOtherNameTakesTheColleaguesPlaceOver() {
    var waits = of(network.roster(), 3, OTHER_NAME);
    assertThat(waits.find("e-3")).containsInstanceOf(Waiting.class);

    var asked = after(waits.handOver("e-1", applicant(network.runId(), 3), MONDAY));

    assertThat(asked.run().runsOutAt()).contains(MONDAY.plus(Enrollment.Unconfirmed.HOLDS));
    assertThat(asked.at(LATER).isNothing()).as("the round does not end the request").isTrue();
    var taken = after(asked.accept("e-3", LATER));
    assertThat(taken.find("e-3").orElseThrow().person().company().name())
        .as("and keeps that name for it")
        .isEqualTo(OTHER_NAME);
    assertThat(
            code(
                of(unknown(), 3, OTHER_NAME)
                    .handOver("e-1", applicant(network.runId(), 3), MONDAY)))
        .as("where nothing is known of it")
        .isEqualTo("hand-over-not-possible");
  }

  @Test
  void theOtherNameIsNoOtherCompanyWhoeverCorrectsIt() {
    var limited = after(network.roster().resized(sized(1), MONDAY));

    assertThat(after(limited.corrected("e-1", company(OTHER_NAME), LATER)).find("e-1"))
        .containsInstanceOf(Confirmed.class);
    assertThat(
            after(limited.corrected("e-1", company(OTHER_NAME), Optional.empty(), LATER))
                .find("e-1"))
        .containsInstanceOf(Confirmed.class);
    assertThat(code(limited.corrected("e-2", company(OTHER_NAME), Optional.empty(), LATER)))
        .isEqualTo("company-has-its-seats");
  }

  @Test
  void companiesThatKeepSomebodyOutAreNamedOnce() {
    var both = of(aNetwork().taking(2, 5).seated(1).roster(), 3, OTHER_NAME);
    var rules = both.run().rules().apart(List.of(Company.of(OTHER_NAME), Company.of("Firma 4")));
    var apart = known(after(both.ruled(rules, MONDAY)));

    var kept = after(apart.enrollConfirmed(applicant(network.runId(), 4), MONDAY));

    assertThat(kept.find("e-4"))
        .get()
        .isInstanceOfSatisfying(
            Waiting.class, waiting -> assertThat(waiting.why()).isEqualTo(Why.NOT_TOGETHER));
    assertThat(Apart.with(kept, kept.find("e-4").orElseThrow())).hasSize(1);
  }

  @Test
  void askingQuestionsForgetsNoCompany() {
    var limited = after(network.roster().resized(sized(1).sized(2, 5), MONDAY));

    var asking = after(limited.asking(List.of(diet()), MONDAY));

    assertThat(asking.companies()).isEqualTo(limited.companies());
  }

  @Test
  void theRoundDoesNotAskOneCompanyTwice() {
    var limited = after(network.roster().resized(sized(1).sized(2, 5), MONDAY));
    var waits = of(limited, 3, OTHER_NAME);
    assertThat(waits.find("e-3")).containsInstanceOf(Waiting.class);

    var asking = done(waits.asking(List.of(diet()), MONDAY)).after();

    assertThat(WaitingLine.moves(asking)).isFalse();
  }

  private Capacity sized(int perCompany) {
    return network.run().capacity().limited(perCompany);
  }

  private Roster unknown() {
    return network.roster().knowing(CompanyRegister.EMPTY);
  }

  private static Roster known(Roster roster) {
    return new NetworkFixture(roster).knowing("Firma 1", OTHER_NAME).roster();
  }

  private static Roster of(Roster roster, int number, String company) {
    var who = SamplePeople.person(number);
    var person = new Person(who.name(), Company.of(company), who.address(), who.language());
    return after(
        roster.enrollConfirmed(
            Applicant.arriving("e-" + number, roster.run().id(), person, "", MONDAY), MONDAY));
  }

  private static Correction company(String name) {
    return new Correction(Optional.empty(), Optional.of(Company.of(name)), Optional.empty());
  }
}
