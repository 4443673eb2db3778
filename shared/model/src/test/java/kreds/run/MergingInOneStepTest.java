package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.network.Network;
import kreds.person.EmailAddress;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Lapsed;
import kreds.sample.NetworkFixture;
import org.junit.jupiter.api.Test;

/// What fits the one step in which two networks become one, and who led where afterwards.
final class MergingInOneStepTest {
  private static final Instant LATER = MONDAY.plus(Duration.ofHours(1));
  private static final RunId BIO = RunId.first("bioplast");

  @Test
  void thoseWhoCameOverAreFoundByWhereTheyAreNow() {
    var into = aNetwork().taking(2, 15).roster();
    var merging = new Merging(bio().seated(1, 2, 3).roster(), into, address -> "in-" + id(address));
    var from = done(merging.at(LATER)).from().after();
    var there = List.of("in-e-1", "in-e-3", "in-e-9");

    assertThat(ids(Merging.leadingTo(from, into.run().id(), there))).containsExactly("e-1", "e-3");
    assertThat(Merging.leadingTo(from, RunId.first("forme"), there)).isEmpty();
    assertThat(Merging.leadingTo(from, into.run().id(), List.of("in-e-9"))).isEmpty();
  }

  @Test
  void aColleagueWhoHasAPlaceThereAlreadyIsNotAskedThere() {
    var from = after(bio().seated(1).roster().handOver("e-1", applicant(BIO, 7), MONDAY));
    var into = aNetwork().taking(2, 15).seated(7).roster();

    var merged = done(merging(from, into).at(LATER));

    var there = merged.into().after();
    assertThat(there.find("e-7")).isEqualTo(into.find("e-7"));
    assertThat(there.find("e-1"))
        .get()
        .isInstanceOfSatisfying(Confirmed.class, place -> assertThat(place.handOver()).isEmpty());
    assertThat(merged.from().after().find("e-7")).containsInstanceOf(Lapsed.class);
  }

  @Test
  void theLineMovesAsFarAsTheRowsGoWhichEndedRequestsNeedToo() {
    var from = bio().seatedUpTo(10).roster();
    for (var number : IntStream.rangeClosed(1, 10).toArray()) {
      from = after(from.handOver("e-" + number, applicant(BIO, 10 + number), MONDAY));
    }
    var line = aNetwork().taking(2, 60).seated(IntStream.rangeClosed(11, 20).toArray());
    for (var number : IntStream.rangeClosed(31, 50).toArray()) {
      line = line.waiting(number);
    }

    var merged = done(merging(from, line.roster()).at(LATER));

    assertThat(merged.from().happenings())
        .filteredOn(SeatHappening.NothingToTakeOver.class::isInstance)
        .hasSize(10);
    assertThat(merged.into().happenings())
        .as("90 rows less 9, 4 for each of 10 who come, and 3 for each of 10 requests: 11")
        .filteredOn(SeatHappening.OfferMade.class::isInstance)
        .hasSize(3);
  }

  private static Merging merging(Roster from, Roster into) {
    return new Merging(from, into, MergingInOneStepTest::id);
  }

  private static String id(EmailAddress address) {
    return "e-" + address.value().replaceAll("@.*|[^0-9]", "");
  }

  private static NetworkFixture bio() {
    var plan = NetworkFixture.plan(2, 15);
    var network = Network.published(BIO.network(), plan.description(), "p-2", MONDAY);
    return new NetworkFixture(
        new Roster(
            network, Run.first(BIO.network(), plan, MONDAY), List.of(), CompanyRegister.EMPTY));
  }
}
