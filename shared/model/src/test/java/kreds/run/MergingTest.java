package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.NetworkFixture.next;
import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// Two networks that are short of people become one (E15).
final class MergingTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofDays(20));
  private static final RunId BIO = RunId.first("bioplast");

  @Test
  void sevenAndSevenAreOneNetworkOfThirteenWhenOneIsInBoth() {
    var from = seated(network(BIO, 12, 15, 2), 1, 7);
    var into = seated(plast(12, 15, 2), 7, 13);

    var merged = done(merging(from, into).at(LATER));
    var after = merged.into().after();

    assertThat(after.in(Enrollment.Confirmed.class)).hasSize(13);
    assertThat(after.run().state()).isEqualTo(RunState.READY);
    assertThat(merged.into().happenings())
        .filteredOn(SeatHappening.OfRun.NetworkReady.class::isInstance)
        .hasSize(1);
    assertThat(merged.from().after().enrollments())
        .allMatch(Enrollment.Transferred.class::isInstance);
    assertThat(merged.from().after().run().state()).isEqualTo(RunState.CANCELLED);
  }

  @Test
  void theOrderOfArrivalStaysAndWhoDoesNotFitWaitsInIt() {
    var from = seated(network(BIO, 12, 15, 0), 1, 4);
    var into = seated(plast(2, 4, 0), 11, 12);

    var after = done(merging(from, into).at(LATER)).into().after();

    assertThat(after.in(Enrollment.Confirmed.class))
        .extracting(Enrollment::id)
        .containsExactlyInAnyOrder("e-1", "e-2", "e-11", "e-12");
    assertThat(WaitingLine.of(after)).extracting(Enrollment::id).containsExactly("e-3", "e-4");
    assertThat(WaitingLine.of(after))
        .extracting(Enrollment.Waiting::why)
        .containsExactly(Why.FULL, Why.BEHIND_THE_LINE);
  }

  @Test
  void aCompanyHasNoMoreSeatsThanTheNetworkGivesIt() {
    var from = of(network(BIO, 12, 15, 0), person(1, "Fælles A/S"), person(2, "fælles"));
    var into = of(plast(12, 15, 2), person(11, "Fælles"));

    var after = done(merging(from, into).at(LATER)).into().after();

    assertThat(after.find("e-1")).containsInstanceOf(Enrollment.Confirmed.class);
    assertThat(WaitingLine.of(after))
        .singleElement()
        .satisfies(waiting -> {
          assertThat(waiting.id()).isEqualTo("e-2");
          assertThat(waiting.why()).isEqualTo(Why.COMPANY_HAS_ITS_SEATS);
        });
  }

  @Test
  void whoIsInBothKeepsTheBetterPlaceAndTheEarlierArrival() {
    var early = MONDAY.minus(Duration.ofDays(9));
    var from = having(network(BIO, 2, 15, 0), new Enrollment.Confirmed(who(BIO, 1, early), MONDAY));
    var there = plast(1, 1, 0);
    var into = having(seated(there, 9, 9), waiting(who(there.run().id(), 1, MONDAY)));

    var after = done(merging(from, into).at(LATER)).into().after();

    assertThat(after.enrollments()).hasSize(2);
    assertThat(after.find("e-1")).containsInstanceOf(Enrollment.Waiting.class);
    assertThat(after.find("e-1").orElseThrow().who().arrivedAt()).isEqualTo(early);
  }

  @Test
  void anOfferOfTheirsBecomesThePlaceOfWhoHadOneElsewhere() {
    var from = seated(network(BIO, 2, 15, 0), 1, 1);
    var there = plast(2, 2, 0);
    var offered = new Enrollment.Offered(who(there.run().id(), 1, MONDAY), LATER.plusSeconds(60));
    var into = having(seated(there, 9, 9), offered);

    var after = done(merging(from, into).at(LATER)).into().after();

    assertThat(after.in(Enrollment.Confirmed.class)).hasSize(2);
  }

  @Test
  void whomStaffHaveTakenOffStaysOff() {
    var from = seated(network(BIO, 2, 15, 0), 1, 1);
    var into = seated(plast(2, 15, 0), 1, 2);
    var without = done(into.removed("e-1", "mette@example.dk", "Har skiftet job", MONDAY)).after();

    var merged = done(merging(from, without).at(LATER));

    assertThat(merged.into().after().find("e-1")).containsInstanceOf(Enrollment.Left.class);
  }

  @Test
  void whoseClickIsStillToComeCanStillClick() {
    var from = new NetworkFixture(network(BIO, 2, 15, 0)).enrolled(1).roster();

    var after = done(merging(from, plast(2, 15, 0)).at(LATER)).into().after();

    assertThat(after.find("e-1")).containsInstanceOf(Enrollment.Unconfirmed.class);
    assertThat(done(after.confirm("e-1", MONDAY)).after().find("e-1"))
        .containsInstanceOf(Enrollment.Confirmed.class);
  }

  @Test
  void bothKeepTheTraceAndTheSameAgainStandsAlready() {
    var from = seated(network(BIO, 12, 15, 0), 1, 3);
    var into = plast(12, 15, 0);

    var merged = done(new Merging(from, into, address -> "into-" + id(address)).at(LATER));
    var again = merging(merged.from().after(), merged.into().after());

    assertThat(Merging.stands(again.from(), again.into())).isTrue();
    assertThat(merged.from().after().run().merges().into()).contains(into.run().id());
    assertThat(merged.into().after().run().merges().from()).containsExactly(BIO);
    assertThat(Merging.leadsTo(merged.from().after(), merged.from().after().enrollments().get(0)))
        .contains(into.run().id());
  }

  @Test
  void nothingIsMergedWithItselfOrWithWhatTakesNobodyOrWhileAMeetingLiesAhead() {
    var one = plast(2, 15, 0);
    var cancelled = done(one.cancelled("For få", MONDAY)).after();
    var meets =
        new NetworkFixture(network(BIO, 2, 15, 0))
            .showing(next("m-1", LATER.plus(Duration.ofDays(3))))
            .roster();

    assertThat(code(merging(one, one).at(LATER))).isEqualTo("merged-with-itself");
    assertThat(code(merging(network(BIO, 2, 15, 0), cancelled).at(LATER)))
        .isEqualTo("into-not-open");
    assertThat(code(merging(cancelled, network(BIO, 2, 15, 0)).at(LATER)))
        .isEqualTo("run-not-cancellable");
    assertThat(code(merging(meets, one).at(LATER))).isEqualTo("meeting-ahead");
  }

  private static Merging merging(Roster from, Roster into) {
    return new Merging(from, into, MergingTest::id);
  }

  /// Everybody's identifier is the number in the address, in each run.
  private static String id(EmailAddress address) {
    return "e-" + address.value().replaceAll("@.*|[^0-9]", "");
  }

  private static Roster plast(int minimum, int maximum, int perCompany) {
    return limited(aNetwork().taking(minimum, maximum).roster(), perCompany);
  }

  private static Roster network(RunId run, int minimum, int maximum, int perCompany) {
    var plan = NetworkFixture.plan(minimum, maximum);
    var network = Network.published(run.network(), plan.description(), "p-2", MONDAY);
    return limited(
        new Roster(
            network, Run.first(run.network(), plan, MONDAY), List.of(), CompanyRegister.EMPTY),
        perCompany);
  }

  private static Roster limited(Roster roster, int perCompany) {
    var capacity = roster.run().capacity();
    var rules = SeatRules.usual(new Capacity(capacity.minimum(), capacity.maximum(), perCompany));
    return done(roster.ruled(rules, MONDAY)).after();
  }

  private static Roster seated(Roster roster, int first, int last) {
    var numbers = IntStream.rangeClosed(first, last).toArray();
    return new NetworkFixture(roster).seated(numbers).roster();
  }

  private static Roster of(Roster roster, Person... people) {
    var now = roster;
    for (var person : people) {
      var who =
          Applicant.arriving(
              id(person.address()), roster.run().id(), person, "", MONDAY.plusSeconds(1));
      now = done(now.enrollConfirmed(who, MONDAY.plusSeconds(1))).after();
    }
    return now;
  }

  private static Person person(int number, String company) {
    return new Person(
        "Deltager " + number,
        Company.of(company),
        EmailAddress.of("deltager" + number + "@example.dk"),
        Language.DA);
  }

  private static Applicant who(RunId run, int number, Instant arrivedAt) {
    var person = person(number, "Firma " + number);
    return Applicant.arriving("e-" + number, run, person, "", arrivedAt).proved(arrivedAt);
  }

  private static Enrollment waiting(Applicant who) {
    return new Enrollment.Waiting(who, Why.FULL);
  }

  private static Roster having(Roster roster, Enrollment enrollment) {
    return new NetworkFixture(roster).having(enrollment).roster();
  }
}
