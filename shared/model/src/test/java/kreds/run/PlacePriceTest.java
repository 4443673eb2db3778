package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kreds.budget.Amount;
import kreds.budget.Budget;
import kreds.budget.CompanySeats;
import kreds.budget.Cost;
import kreds.budget.Costs;
import kreds.budget.Credit;
import kreds.budget.Payers;
import kreds.budget.Tariff;
import kreds.budget.Terms;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What a head pays where members, others and further participants pay different prices.
final class PlacePriceTest {
  private static final Tariff TARIFF = new Tariff(150, 20, Credit.NONE);
  private static final CompanyRegister REGISTER =
      new CompanyRegister(
          List.of(
              new RegisteredCompany(
                  Company.of("Medlem A/S"), "", true, "", List.of(Company.of("Datter")), 1),
              new RegisteredCompany(Company.of("Gæst A/S"), "", false, "", List.of(), 1)));

  /// 1 and 0.2 of the member, 1.5 of the guest and of whom nobody knows, 1.5 of each without a
  /// company: 7.2 times 1,000 kr.
  @Test
  void eachPaysByTheCompanyAndTheSeat() {
    var roster =
        having(
            placed(1, "Medlem A/S", 9),
            placed(2, "datter", 1),
            placed(3, "Gæst A/S", 2),
            placed(4, "Ukendt", 3),
            placed(5, "", 4),
            placed(6, "", 5));

    assertThat(PlacePrice.of(roster, budget(7_200)).each(6)).contains(Amount.kroner(1_000));
    assertThat(PlacePrice.of(roster, budget(7_200).reckoned(0, 0, List.of(1))).carrying(6))
        .as("with one who has left and pays as a member")
        .isEqualTo(new Amount(87_805));
    var counted =
        new Payers(
            List.of(
                new CompanySeats(true, List.of(OptionalInt.empty())),
                new CompanySeats(false, List.of(OptionalInt.empty(), OptionalInt.of(1)))));
    var left = budget(8_700).reckoned(0, 0, List.of(1), Optional.of(counted));
    assertThat(PlacePrice.of(and(roster, gone(7, "Gæst A/S", 6, 40)), left).carrying(6))
        .as("with one who has left the second seat of a guest, as the invoices say: 7.5")
        .isEqualTo(Amount.kroner(1_160));
    assertThat(PlacePrice.of(roster, budget(9_200)).each(8))
        .as("two more, of member companies")
        .contains(Amount.kroner(1_000));
  }

  /// Whoever had a place first has the first seat, whatever their number.
  @Test
  void theFirstSeatIsOfWhoHadAPlaceFirst() {
    var roster = having(placed(1, "Medlem A/S", 9), placed(2, "Medlem A/S", 1));

    var price = PlacePrice.of(roster, budget(1_200));

    assertThat(price.payers().heads()).isEqualTo(2);
    assertThat(price.each(2)).contains(Amount.kroner(1_000));
    assertThat(price.each(1)).as("the other is missing").contains(Amount.kroner(1_200));
  }

  /// Those who left last owe, as many as the run has counted; each by what had begun then.
  @Test
  void whoLeftBeforeTheFirstMeetingIsCountedNowhere() {
    var roster =
        having(
            placed(1, "Medlem A/S", 3),
            gone(2, "Medlem A/S", 1, 10),
            gone(3, "Gæst A/S", 1, 30),
            gone(4, "Medlem A/S", 2, 20));
    var seats = List.of(OptionalInt.of(1), OptionalInt.empty());

    assertThat(PlacePrice.of(roster, budget(1).reckoned(0, 5, List.of(3, 1))).payers().companies())
        .containsExactlyInAnyOrder(
            new CompanySeats(true, seats), new CompanySeats(false, List.of(OptionalInt.of(3))));
    assertThat(PlacePrice.of(roster, budget(1)).payers().companies())
        .containsExactly(new CompanySeats(true, List.of(OptionalInt.empty())));
  }

  @Test
  void whoLeftOnceTheGroupHadMetStillOwesForThePlace() {
    var roster =
        having(placed(1, "A", 3), gone(2, "B", 1, 10), gone(3, "C", 1, 30), gone(4, "D", 2, 20));
    var run = roster.run();
    var counted = run.reckoning(budget(1).reckoned(0, 5, List.of(1, 2)), MONDAY);
    var after = new Roster(roster.network(), counted, roster.enrollments(), roster.companies());
    assertThat(List.of("e-1", "e-2", "e-3", "e-4"))
        .filteredOn(id -> PlacePrice.isOwedBy(after, id))
        .containsExactly("e-3", "e-4");
    assertThat(PlacePrice.isOwedBy(roster, "e-3")).isFalse();
  }

  private static Roster and(Roster roster, Enrollment more) {
    return new NetworkFixture(roster).having(more).roster().knowing(REGISTER);
  }

  private static Enrollment gone(int number, String company, int second, int left) {
    var who = placed(number, company, second).who();
    var stay =
        new Stay(
            MONDAY.plusSeconds(second), Optional.of(MONDAY.plusSeconds(left)), Company.of(company));
    return new Enrollment.Left(who.having(stay), MONDAY.plusSeconds(left), who.id());
  }

  private static Roster having(Enrollment... places) {
    var network = aNetwork();
    for (var place : places) {
      network = network.having(place);
    }
    return new NetworkFixture(network.roster()).roster().knowing(REGISTER);
  }

  private static Budget budget(long kroner) {
    var costs = new Costs(List.of(new Cost("Alt", Amount.kroner(kroner), Cost.Per.RUN)));
    return Budget.of(
        costs, new Terms(Optional.empty(), TARIFF, Optional.empty(), OptionalInt.empty()));
  }

  private static Enrollment placed(int number, String company, int second) {
    var known = person(number);
    var person = new Person(known.name(), Company.of(company), known.address(), known.language());
    var since = MONDAY.plusSeconds(second);
    return new Enrollment.Confirmed(
        Applicant.arriving("e-" + number, aNetwork().runId(), person, "", since), since);
  }
}
