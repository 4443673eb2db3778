package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.form;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What stands between a person and a seat, and what is said first.
final class WhyTest {
  @Test
  void ofOneCompanyNoMoreAreSeatedThanMayAndTheNextWaitsWithoutHoldingUpOthers() {
    var roster = limited(4, 2, "Firma A/S", "firma", "FIRMA A.S.", "Andet Firma ApS");
    assertThat(roster.in(Enrollment.Confirmed.class))
        .extracting(Enrollment::id)
        .containsExactly("e-1", "e-2", "e-4");
    assertThat(roster.in(Enrollment.Waiting.class))
        .singleElement()
        .satisfies(waiting -> {
          assertThat(waiting.id()).isEqualTo("e-3");
          assertThat(waiting.why()).isEqualTo(Why.COMPANY_HAS_ITS_SEATS);
        });
    assertThat(roster.run().placesLeft()).isEqualTo(1);

    var left = after(roster.leave("e-1", MONDAY));
    assertThat(left.find("e-3")).containsInstanceOf(Enrollment.Offered.class);
  }

  @Test
  void whoWaitsForAColleagueIsPassedByWhenAPlaceBecomesFree() {
    var roster = limited(3, 1, "Firma A/S", "Firma", "Andet", "Tredje", "Fjerde");
    assertThat(Why.against(roster, roster.find("e-2").orElseThrow()))
        .contains(Why.COMPANY_HAS_ITS_SEATS);

    var left = after(roster.leave("e-3", MONDAY));

    assertThat(left.find("e-2")).containsInstanceOf(Enrollment.Waiting.class);
    assertThat(left.find("e-5")).containsInstanceOf(Enrollment.Offered.class);
  }

  @Test
  void aHigherLimitOrNoneIsTheLinesAtOnceAndWhoseCompanyIsUnknownIsNobodysColleague() {
    var roster = limited(4, 1, "Firma", "Firma", "", "");
    assertThat(roster.in(Enrollment.Confirmed.class)).hasSize(3);

    var free = after(roster.resized(roster.run().capacity().limited(0), MONDAY));

    assertThat(free.find("e-2")).containsInstanceOf(Enrollment.Offered.class);
  }

  private static Roster limited(int maximum, int perCompany, String... companies) {
    var roster = aNetwork().roster();
    roster = after(roster.resized(new Capacity(1, maximum, perCompany), MONDAY));
    for (var number = 1; number <= companies.length; number++) {
      var known = person(number);
      var who =
          new Person(
              known.name(), Company.of(companies[number - 1]), known.address(), known.language());
      var id = "e-" + number;
      var form = Applicant.arriving(id, roster.run().id(), who, "", MONDAY.plusSeconds(number));
      roster = after(roster.enrollConfirmed(form, MONDAY.plusSeconds(number)));
    }
    return roster;
  }

  private static final RunId RUN = RunId.first("plastgenanvendelse");

  @Test
  void nothingStandsAgainstAFreeSeatWithoutALine() {
    assertThat(against(aNetwork().taking(1, 2).seated(1), 2)).isEmpty();
  }

  @Test
  void whereEverySeatIsHeldThereIsNone() {
    assertThat(against(aNetwork().taking(1, 2).seated(1, 2), 3)).contains(Why.FULL);
    assertThat(against(aNetwork().taking(1, 2).seated(1).offered(2, MONDAY), 3)).contains(Why.FULL);
  }

  @Test
  void whoCameLaterStandsBehindTheLineThoughASeatIsFree() {
    assertThat(against(aNetwork().taking(1, 3).seated(1).waiting(2), 3))
        .contains(Why.BEHIND_THE_LINE);
  }

  @Test
  void whoCameBeforeTheLineDoesNotStandBehindIt() {
    assertThat(against(aNetwork().taking(1, 3).seated(1).waiting(3), 2)).isEmpty();
    assertThat(against(aNetwork().taking(1, 1).seated(1).waiting(3), 2)).contains(Why.FULL);
  }

  @Test
  void theLineIsNamedBeforeTheSeats() {
    assertThat(against(aNetwork().taking(1, 1).seated(1).waiting(2), 3))
        .contains(Why.BEHIND_THE_LINE);
    assertThat(Why.values())
        .containsExactly(
            Why.NOT_ADMITTED,
            Why.CLOSED,
            Why.NOT_TOGETHER,
            Why.COMPANY_HAS_ITS_SEATS,
            Why.WITH_COLLEAGUES,
            Why.BEHIND_THE_LINE,
            Why.FULL);
    assertThat(against(aNetwork().taking(1, 1).seated(1).waiting(2), 1)).contains(Why.FULL);
  }

  private static Optional<Why> against(NetworkFixture network, int number) {
    return Why.against(network.roster(), form(RUN, number));
  }
}
