package kreds.run;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.NetworkFixture;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds of another year, whoever was in the one before and whatever they have said.
final class NextRunPropertiesTest {
  private static final Instant NOW = MONDAY.plus(Duration.ofDays(300));
  private static final LocalDate TODAY = LocalDate.parse("2027-10-31");

  /// How somebody stood, and what they have said.
  enum Stood {
    STAYS,
    STOPS,
    SILENT,
    WAITS,
    FIRST,
    PENDING,
    OFFERED,
    UNCONFIRMED,
    LEFT
  }

  /// Somebody of some company.
  record Somebody(int company, Stood stood) {}

  /// A year, by who was in it in the order of arrival.
  record Year(List<Somebody> people, int minimum, int more, int perCompany) {

    Capacity capacity() {
      return new Capacity(minimum, Math.max(minimum, staying().size()) + more, perCompany);
    }

    Set<String> staying() {
      var ids = new HashSet<String>();
      for (var number = 1; number <= people.size(); number++) {
        if (people.get(number - 1).stood() == Stood.STAYS) {
          ids.add("e-" + number);
        }
      }
      return ids;
    }
  }

  @Property
  void whoHasAPlaceHasSaidThatTheyGoOnAndNobodyElse(@ForAll("years") Year year) {
    assertThat(ids(next(year).in(Enrollment.Confirmed.class)))
        .containsExactlyInAnyOrderElementsOf(
            year.staying().stream().map(NextRunPropertiesTest::there).toList());
  }

  @Property
  void theCountsAreTheRowsAndNoMoreSeatsAreHeldThanThereAre(@ForAll("years") Year year) {
    var next = next(year);

    assertThat(next.run().seats()).isEqualTo(SeatCount.of(next.enrollments()));
    assertThat(next.run().seats().held()).isLessThanOrEqualTo(next.run().capacity().maximum());
  }

  @Property
  void whoeverWaitedIsThereOnceAndNobodyIsThereWhoWasNot(@ForAll("years") Year year) {
    var from = roster(year);
    var next = next(year);
    var expected = new ArrayList<String>();
    for (var each : from.enrollments()) {
      var waited = each instanceof Enrollment.Waiting || each instanceof Enrollment.Offered;
      if (waited || year.staying().contains(each.id())) {
        expected.add(there(each.id()));
      }
    }

    assertThat(ids(next.enrollments())).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(next.enrollments())
        .allSatisfy(each -> assertThat(each.who().run()).isEqualTo(next.run().id()));
  }

  @Property
  void theLineKeepsItsOrderAndNobodyIsOfferedAPlaceBeforeWhoCouldHaveIt(
      @ForAll("years") Year year) {
    var before = order(roster(year));
    var next = next(year);
    var after = WaitingLine.of(next).stream().map(Enrollment::id).toList();

    assertThat(after)
        .isSubsetOf(before)
        .isEqualTo(before.stream().filter(after::contains).toList());
    assertThat(WaitingLine.moves(next)).as("what is free is offered").isFalse();
    if (year.perCompany() == 0) {
      var offered = before.stream().filter(id -> isOffered(next, id)).toList();
      assertThat(before.subList(0, offered.size())).isEqualTo(offered);
    }
  }

  @Property
  void nobodyIsLetInByItAndTheYearThatIsOverStaysAsItWas(@ForAll("years") Year year) {
    var begun = begun(year);

    assertThat(begun.over().after().enrollments()).isEqualTo(roster(year).enrollments());
    assertThat(begun.over().after().run().state()).isEqualTo(RunState.FINISHED);
    for (var each : WaitingLine.toAdmit(begun.next().after())) {
      var id = each.id().replace("n-", "e-");
      assertThat(WaitingLine.toAdmit(roster(year))).anyMatch(was -> was.id().equals(id));
    }
  }

  @Provide
  Arbitrary<Year> years() {
    var somebody =
        Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of(Stood.class))
            .as(Somebody::new);
    return Combinators.combine(
            somebody.list().ofMaxSize(14),
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(0, 4),
            Arbitraries.integers().between(0, 2))
        .as(Year::new);
  }

  private static boolean isOffered(Roster next, String id) {
    return next.find(id).filter(Enrollment.Offered.class::isInstance).isPresent();
  }

  /// As they stand in line, the one with an offer by arrival, under the names of the next year.
  private static List<String> order(Roster from) {
    var line = new ArrayList<Enrollment>();
    for (var each : from.enrollments()) {
      if (each instanceof Enrollment.Offered(var who, var _)) {
        line.add(new Enrollment.Waiting(who, Why.FULL, Optional.empty(), Optional.of(NOW)));
      } else if (each instanceof Enrollment.Waiting && !Admitting.isPending(from, each)) {
        line.add(each);
      }
    }
    line.sort((one, other) -> WaitingLine.isBefore(one, other) ? -1 : 1);
    return line.stream().map(each -> there(each.id())).toList();
  }

  private static Roster next(Year year) {
    return begun(year).next().after();
  }

  private static NextRun.Begun begun(Year year) {
    var from = roster(year);
    return Outcomes.done(
        new NextRun(
                from,
                year.staying(),
                year.capacity(),
                TODAY.plusDays(28),
                address ->
                    from.enrollments().stream()
                        .filter(each -> each.person().address().equals(address))
                        .map(each -> there(each.id()))
                        .collect(Collectors.joining()))
            .at(TODAY, NOW));
  }

  private static Roster roster(Year year) {
    var fixture = NetworkFixture.aNetwork().taking(1, 80);
    var pending = year.people().stream().anyMatch(each -> each.stood() == Stood.PENDING);
    var rules = fixture.run().rules().sized(fixture.run().capacity().limited(year.perCompany()));
    var admitting = pending ? rules.admitting(Admission.STAFF) : rules;
    var roster = Outcomes.after(fixture.roster().ruled(admitting, MONDAY));
    fixture = new NetworkFixture(roster);
    for (var number = 1; number <= year.people().size(); number++) {
      fixture = fixture.having(enrollment(roster, number, year.people().get(number - 1)));
    }
    return fixture.in(RunState.RENEWING).roster();
  }

  private static Enrollment enrollment(Roster roster, int number, Somebody somebody) {
    var form = SamplePeople.applicant(roster.run().id(), number);
    var person = form.person();
    var company = Company.of("Firma " + somebody.company() + " A/S");
    var who =
        form.saying(new Person(person.name(), company, person.address(), person.language()), "Chef")
            .proved(MONDAY);
    var let = Optional.of(MONDAY);
    return switch (somebody.stood()) {
      case STAYS, STOPS, SILENT -> new Enrollment.Confirmed(who, MONDAY);
      case WAITS -> new Enrollment.Waiting(who, Why.FULL, Optional.empty(), let);
      case FIRST ->
          new Enrollment.Waiting(
              who, Why.FULL, Optional.of(MONDAY.plusSeconds(1000 - number)), let);
      case PENDING ->
          new Enrollment.Waiting(who, Why.NOT_ADMITTED, Optional.empty(), Optional.empty());
      case OFFERED -> new Enrollment.Offered(who, NOW.plusSeconds(60));
      case UNCONFIRMED -> new Enrollment.Unconfirmed(form);
      case LEFT -> new Enrollment.Left(who, MONDAY, who.id());
    };
  }

  private static List<String> ids(List<? extends Enrollment> enrollments) {
    return enrollments.stream().map(Enrollment::id).toList();
  }

  private static String there(String id) {
    return id.replace("e-", "n-");
  }
}
