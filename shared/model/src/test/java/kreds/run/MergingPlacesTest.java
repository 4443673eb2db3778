package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// Which place each has who comes over from another network (E15).
final class MergingPlacesTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofDays(20));
  private static final Instant UNTIL = LATER.plusSeconds(60);
  private static final Instant EARLY = MONDAY.minus(Duration.ofDays(9));
  private static final RunId BIO = RunId.first("bioplast");
  private static final RunId PLAST = aNetwork().runId();

  @Test
  void whoIsNewHasThereWhatTheyHad() {
    var came = proved(BIO, 1, MONDAY);
    var there = came.in(PLAST, "e-1");

    assertThat(placed(confirmed(came))).isEqualTo(new Enrollment.Confirmed(there, LATER));
    assertThat(placed(new Enrollment.Offered(came, UNTIL)))
        .isEqualTo(new Enrollment.Offered(there, UNTIL));
    assertThat(placed(waiting(came))).isEqualTo(inLine(there, Optional.empty()));
    assertThat(placed(new Enrollment.Unconfirmed(applicant(BIO, 1))))
        .isEqualTo(new Enrollment.Unconfirmed(applicant(BIO, 1).in(PLAST, "e-1")));
  }

  @Test
  void anOfferThatIsOverIsAWaitAndNoOfferAnyMore() {
    var came = proved(BIO, 1, MONDAY);
    var there = inLine(came.in(PLAST, "e-1"), Optional.empty());

    assertThat(placed(new Enrollment.Offered(came, LATER))).isEqualTo(there);
    assertThat(placed(new Enrollment.Offered(came, LATER.minusSeconds(1)))).isEqualTo(there);
  }

  @Test
  void whereEverySeatIsHeldWhoeverHadOneWaits() {
    var full = aNetwork().taking(1, 1).seated(9).roster();
    var came = proved(BIO, 1, MONDAY);
    var there = inLine(came.in(PLAST, "e-1"), Optional.empty());

    assertThat(placed(full, confirmed(came))).isEqualTo(there);
    assertThat(placed(full, new Enrollment.Offered(came, UNTIL))).isEqualTo(there);
    assertThat(placed(full, waiting(came))).isEqualTo(there);
  }

  @Test
  void whoHasAPlaceThereKeepsItAndTheEarlierArrivalWhateverTheyHadElsewhere() {
    var known = proved(PLAST, 1, MONDAY);
    var into = having(new Enrollment.Confirmed(known, MONDAY));
    var came = proved(BIO, 1, EARLY);

    for (var before :
        List.of(
            confirmed(came),
            new Enrollment.Offered(came, UNTIL),
            waiting(came),
            new Enrollment.Unconfirmed(applicant(BIO, 1, EARLY)))) {
      assertThat(placed(into, before))
          .isEqualTo(new Enrollment.Confirmed(known.notAfter(EARLY), MONDAY));
    }
    assertThat(placed(into, confirmed(proved(BIO, 1, LATER))))
        .isEqualTo(new Enrollment.Confirmed(known, MONDAY));
  }

  @Test
  void whoHasAnOfferThereKeepsItUnlessThePlaceElsewhereWasTheirs() {
    var known = proved(PLAST, 1, MONDAY);
    var into = having(new Enrollment.Offered(known, UNTIL));
    var came = proved(BIO, 1, EARLY);

    assertThat(placed(into, confirmed(came)))
        .isEqualTo(new Enrollment.Confirmed(known.joined(came), LATER));
    for (var before :
        List.of(
            new Enrollment.Offered(came, UNTIL.plusSeconds(60)),
            waiting(came),
            new Enrollment.Unconfirmed(applicant(BIO, 1, EARLY)))) {
      assertThat(placed(into, before))
          .isEqualTo(new Enrollment.Offered(known.notAfter(EARLY), UNTIL));
    }
  }

  @Test
  void whoWaitsThereHasTheBetterPlaceThatTheyHadElsewhere() {
    var known = proved(PLAST, 1, MONDAY);
    var into = having(waiting(known));
    var came = proved(BIO, 1, EARLY);

    assertThat(placed(into, confirmed(came)))
        .isEqualTo(new Enrollment.Confirmed(known.joined(came), LATER));
    assertThat(placed(into, new Enrollment.Offered(came, UNTIL)))
        .isEqualTo(new Enrollment.Offered(known.joined(came), UNTIL));
    assertThat(placed(into, waiting(came))).isEqualTo(inLine(known.joined(came), Optional.empty()));
    assertThat(placed(into, new Enrollment.Unconfirmed(applicant(BIO, 1, EARLY))))
        .as("a form that nobody has confirmed makes nothing of a wait")
        .isEqualTo(waiting(known.notAfter(EARLY)));
  }

  @Test
  void aFormOfThereBecomesThePlaceThatTheyHadElsewhere() {
    var known = applicant(PLAST, 1);
    var into = having(new Enrollment.Unconfirmed(known));
    var came = proved(BIO, 1, EARLY);

    assertThat(placed(into, confirmed(came)))
        .isEqualTo(new Enrollment.Confirmed(known.joined(came), LATER));
    assertThat(placed(into, new Enrollment.Offered(came, UNTIL)))
        .isEqualTo(new Enrollment.Offered(known.joined(came), UNTIL));
    assertThat(placed(into, waiting(came))).isEqualTo(inLine(known.joined(came), Optional.empty()));
    assertThat(placed(into, new Enrollment.Unconfirmed(applicant(BIO, 1, EARLY))))
        .isEqualTo(new Enrollment.Unconfirmed(known.notAfter(EARLY)));
  }

  @Test
  void whoseEnrollmentThereIsOverComesLikeSomebodyNewAndCountsItsStepsOn() {
    var known = proved(PLAST, 1, MONDAY).stepped();
    var came = proved(BIO, 1, LATER.minusSeconds(9)).saying(person(1), "Direktør");
    var there = came.in(PLAST, "e-1").continuing(known);

    for (var over :
        List.of(
            new Enrollment.Left(known, MONDAY, "e-1"),
            new Enrollment.Lapsed(known, MONDAY),
            new Enrollment.Transferred(known, MONDAY, "e-8"))) {
      var into = having(over);
      assertThat(placed(into, confirmed(came))).isEqualTo(new Enrollment.Confirmed(there, LATER));
      assertThat(placed(into, waiting(came))).isEqualTo(inLine(there, Optional.empty()));
      assertThat(placed(into, new Enrollment.Unconfirmed(came)))
          .isEqualTo(new Enrollment.Unconfirmed(there));
    }
    assertThat(there.turn()).isEqualTo(known.turn() + 1);
    assertThat(there.role()).isEqualTo("Direktør");
    assertThat(there.arrivedAt()).isEqualTo(LATER.minusSeconds(9));
  }

  @Test
  void whomStaffOfThereHaveTakenOffStaysOffWhateverTheyHadElsewhere() {
    var off = new Enrollment.Left(proved(PLAST, 1, MONDAY), MONDAY, "mette@forening.example");
    var into = having(off);
    var came = proved(BIO, 1, EARLY);

    assertThat(placed(into, confirmed(came))).isEqualTo(off);
    assertThat(placed(into, waiting(came))).isEqualTo(off);
    assertThat(placed(into, new Enrollment.Unconfirmed(came))).isEqualTo(off);
  }

  @Test
  void whomStaffWantFirstInEitherComesFirstSinceTheEarlierOfTheTwo() {
    var one = Optional.of(MONDAY);
    var other = Optional.of(MONDAY.plusSeconds(60));
    var none = Optional.<Instant>empty();

    assertThat(aheadOf(one, other)).isEqualTo(one);
    assertThat(aheadOf(other, one)).isEqualTo(one);
    assertThat(aheadOf(one, none)).isEqualTo(one);
    assertThat(aheadOf(none, other)).isEqualTo(other);
    assertThat(aheadOf(none, none)).isEmpty();
  }

  @Test
  void whoWaitsThereAheadStaysAheadWhereTheirPlaceElsewhereGivesNone() {
    var known = proved(PLAST, 1, MONDAY);
    var ahead = Optional.of(MONDAY.plusSeconds(60));
    var full = aNetwork().taking(1, 1).seated(9);
    var into = full.having(waiting(known, ahead)).roster();
    var came = proved(BIO, 1, EARLY);

    assertThat(placed(into, confirmed(came))).isEqualTo(inLine(known.joined(came), ahead));
    assertThat(placed(into, new Enrollment.Offered(came, LATER)))
        .isEqualTo(inLine(known.joined(came), ahead));
  }

  @Test
  void nothingHappensToWhoStandsThereAsTheyStood() {
    var into = having(new Enrollment.Confirmed(proved(PLAST, 1, MONDAY), MONDAY));
    var two = new Enrollment.Confirmed(proved(BIO, 2, MONDAY), MONDAY);
    var from = new NetworkFixture(bio(confirmed(proved(BIO, 1, LATER)))).having(two).roster();

    var merged = merged(from, into);

    assertThat(merged.arrivals())
        .extracting(Merging.Arrival::changesNothing)
        .containsExactlyInAnyOrder(true, false);
    assertThat(merged.into().happenings())
        .containsExactly(
            new SeatHappening.OfRun.TookIn(BIO, 2),
            new SeatHappening.CameOver(merged.into().after().find("e-2").orElseThrow(), two));
    assertThat(merged.from().happenings())
        .containsExactly(new SeatHappening.OfRun.MergedInto(RunState.RECRUITING, PLAST, 2));
  }

  @Test
  void anArrivalChangesNothingOnlyForWhoStoodThereTheSame() {
    var before = confirmed(proved(BIO, 1, MONDAY));
    var after = confirmed(proved(PLAST, 1, MONDAY));
    var waits = waiting(proved(PLAST, 1, MONDAY));

    assertThat(new Merging.Arrival(before, Optional.of(after), after).changesNothing()).isTrue();
    assertThat(new Merging.Arrival(before, Optional.of(waits), after).changesNothing()).isFalse();
    assertThat(new Merging.Arrival(before, Optional.empty(), after).changesNothing()).isFalse();
  }

  @Test
  void theLineMovesOnlyAsFarAsItFitsTheStepAndTheRoundSeesToTheOthers() {
    assertThat(offeredAmong(17)).isEqualTo(4);
    assertThat(offeredAmong(18)).isEqualTo(3);
    assertThat(offeredAmong(19)).isEqualTo(1);
    assertThat(offeredAmong(20)).isZero();
    assertThat(manyWaiting(19).into().after().run().runsOutAt()).contains(LATER);
  }

  @Test
  void oneStepTakesInAsManyAsFitBesideBothRuns() {
    assertThat(Merging.most(100)).isEqualTo(22);
    assertThat(Merging.most(Merging.ROWS_BESIDE + 3 * Merging.ROWS_EACH)).isEqualTo(3);
    assertThat(Merging.most(Merging.ROWS_BESIDE)).isZero();
  }

  @Test
  void twoStandAsOneOnlyOnceTheOneHasGoneIntoThatOther() {
    var from = bio(confirmed(proved(BIO, 1, MONDAY)));
    var into = aNetwork().roster();
    var gone = merged(from, into).from().after();

    assertThat(Merging.stands(from, into)).isFalse();
    assertThat(Merging.stands(gone, into)).isTrue();
    assertThat(Merging.stands(gone, aNetwork().nextYear().roster())).isFalse();
  }

  /// So many come who waited there, of whom so many are offered a place in the same step.
  private static int offeredAmong(int people) {
    return SeatHappening.offered(manyWaiting(people).into().happenings()).size();
  }

  private static Merging.Merged manyWaiting(int people) {
    var from = new NetworkFixture(bio(waiting(proved(BIO, 1, MONDAY))));
    for (var number = 2; number <= people; number++) {
      from = from.having(waiting(proved(BIO, number, MONDAY.plusSeconds(number))));
    }
    return merged(from.roster(), aNetwork().taking(30, 40).roster());
  }

  /// Since when one comes first who waited in both, with that and that.
  private static Optional<Instant> aheadOf(Optional<Instant> there, Optional<Instant> elsewhere) {
    var into = having(waiting(proved(PLAST, 1, MONDAY), there));
    var after = placed(into, waiting(proved(BIO, 1, MONDAY), elsewhere));
    return ((Enrollment.Waiting) after).ahead();
  }

  /// What somebody has in a network with places for all, in which they were not.
  private static Enrollment placed(Enrollment before) {
    return placed(aNetwork().roster(), before);
  }

  private static Enrollment placed(Roster into, Enrollment before) {
    var arrivals = merged(bio(before), into).arrivals();
    assertThat(arrivals).hasSize(1);
    assertThat(arrivals.getFirst().before()).isEqualTo(before);
    assertThat(arrivals.getFirst().known()).isEqualTo(into.find(before.id()));
    return arrivals.getFirst().after();
  }

  private static Merging.Merged merged(Roster from, Roster into) {
    return done(merging(from, into).at(LATER));
  }

  private static Merging merging(Roster from, Roster into) {
    return new Merging(from, into, MergingPlacesTest::id);
  }

  /// Everybody's identifier is the number in the address, in each run.
  private static String id(EmailAddress address) {
    return "e-" + address.value().replaceAll("@.*|[^0-9]", "");
  }

  private static Roster having(Enrollment enrollment) {
    return aNetwork().having(enrollment).roster();
  }

  private static Roster bio(Enrollment enrollment) {
    var plan = NetworkFixture.plan(12, 15);
    var network = Network.published(BIO.network(), plan.description(), "p-2", MONDAY);
    var run = Run.first(BIO.network(), plan, MONDAY);
    return new NetworkFixture(new Roster(network, run, List.of(), CompanyRegister.EMPTY))
        .having(enrollment)
        .roster();
  }

  private static Applicant proved(RunId run, int number, Instant arrivedAt) {
    return applicant(run, number, arrivedAt).proved(arrivedAt);
  }

  private static Enrollment confirmed(Applicant who) {
    return new Enrollment.Confirmed(who, MONDAY);
  }

  private static Enrollment waiting(Applicant who) {
    return new Enrollment.Waiting(who, Why.FULL);
  }

  private static Enrollment waiting(Applicant who, Optional<Instant> ahead) {
    return new Enrollment.Waiting(who, Why.FULL, ahead, Optional.empty());
  }

  /// Stands in the line of the network that took them in, which staff have let them into.
  private static Enrollment inLine(Applicant who, Optional<Instant> ahead) {
    return new Enrollment.Waiting(who, Why.FULL, ahead, Optional.of(LATER));
  }
}
