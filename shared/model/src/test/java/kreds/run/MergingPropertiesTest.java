package kreds.run;

import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.company.CompanyRegister;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.person.Person;
import kreds.sample.NetworkFixture;
import kreds.text.Language;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds of two runs that become one, whoever is in them.
final class MergingPropertiesTest {
  private static final Instant NOW = MONDAY.plus(Duration.ofDays(3));

  /// What somebody has done about one of the two.
  enum Doing {
    ENROLLED,
    CONFIRMED,
    LEFT,
    REMOVED
  }

  /// Somebody of some company, who did that; there are few of both, so that many are in both runs.
  record Coming(int number, int company, Doing doing) {}

  /// Two runs, by who came.
  record Two(List<Coming> from, List<Coming> into, int maximum, int perCompany) {}

  @Property
  void noMoreSeatsThanThereAreAndTheCountsAreTheRows(@ForAll("twos") Two two) {
    var merged = merged(two);
    for (var roster : List.of(merged.from().after(), merged.into().after())) {
      assertThat(roster.run().seats()).isEqualTo(SeatCount.of(roster.enrollments()));
    }
    var into = merged.into().after();
    assertThat(into.run().seats().held()).isLessThanOrEqualTo(into.run().capacity().maximum());
    assertThat(merged.from().after().run().seats()).isEqualTo(SeatCount.NOBODY);
  }

  @Property
  void nobodyIsThereTwiceAndEverybodyOfTheOtherIsThere(@ForAll("twos") Two two) {
    var from = roster("bioplast", two.from(), two);
    var merged = merged(two);
    var into = merged.into().after();

    assertThat(into.enrollments()).extracting(Enrollment::id).doesNotHaveDuplicates();
    assertThat(into.enrollments()).isSortedAccordingTo(Enrollment.BY_ARRIVAL);
    for (var each : from.enrollments()) {
      if (!each.isOver()) {
        var left = merged.from().after().find(each.id()).orElseThrow();
        assertThat(left).isInstanceOf(Enrollment.Transferred.class);
        assertThat(into.find(((Enrollment.Transferred) left).to())).isPresent();
        assertThat(into.find(each.id()).orElseThrow().who().arrivedAt()).isBeforeOrEqualTo(NOW);
      }
    }
  }

  @Property
  void whoHasAPlaceInTheOneKeepsIt(@ForAll("twos") Two two) {
    var before = roster("plast", two.into(), two);
    var after = merged(two).into().after();
    for (var seat : before.in(Enrollment.Confirmed.class)) {
      assertThat(after.find(seat.id())).containsInstanceOf(Enrollment.Confirmed.class);
    }
  }

  @Property
  void aCompanyGetsNoSeatBeyondItsOwn(@ForAll("twos") Two two) {
    var before = perCompany(roster("plast", two.into(), two));
    var after = perCompany(merged(two).into().after());
    after.forEach((company, held) -> {
      if (two.perCompany() > 0) {
        assertThat(held)
            .isLessThanOrEqualTo(Math.max(two.perCompany(), before.getOrDefault(company, 0)));
      }
    });
  }

  @Property
  void theLineIsInTheOrderOfArrivalAndNobodyPassesWhoCameBefore(@ForAll("twos") Two two) {
    var after = merged(two).into().after();
    assertThat(WaitingLine.of(after)).isSortedAccordingTo(Enrollment.BY_ARRIVAL);
  }

  @Property
  void noSeatIsFreeBesideSomebodyWhomNothingHoldsBack(@ForAll("twos") Two two) {
    var after = merged(two).into().after();
    for (var waiting : after.in(Enrollment.Waiting.class)) {
      assertThat(Why.against(after, waiting)).isPresent();
    }
  }

  @Property
  void readyIsRaisedOnceAndOnlyIfTheMinimumIsReachedByIt(@ForAll("twos") Two two) {
    var before = roster("plast", two.into(), two);
    var merged = merged(two).into();
    var raised =
        merged.happenings().stream()
            .filter(SeatHappening.OfRun.NetworkReady.class::isInstance)
            .count();
    var isReached =
        before.run().state() == RunState.RECRUITING
            && merged.after().run().state() == RunState.READY;
    assertThat(raised).isEqualTo(isReached ? 1 : 0);
  }

  @Property
  void bothVersionsRiseByOneSoThatWhoeverComesMeanwhileCollides(@ForAll("twos") Two two) {
    var merged = merged(two);
    assertThat(merged.from().after().run().version())
        .isEqualTo(roster("bioplast", two.from(), two).run().version() + 1);
    assertThat(merged.into().after().run().version())
        .isEqualTo(roster("plast", two.into(), two).run().version() + 1);
  }

  @Provide
  Arbitrary<Two> twos() {
    var coming =
        Combinators.combine(
                Arbitraries.integers().between(1, 10),
                Arbitraries.integers().between(1, 4),
                Arbitraries.frequencyOf(
                    Tuple.of(2, Arbitraries.just(Doing.ENROLLED)),
                    Tuple.of(6, Arbitraries.just(Doing.CONFIRMED)),
                    Tuple.of(1, Arbitraries.just(Doing.LEFT)),
                    Tuple.of(1, Arbitraries.just(Doing.REMOVED))))
            .as(Coming::new);
    return Combinators.combine(
            coming.list().ofMaxSize(9),
            coming.list().ofMaxSize(9),
            Arbitraries.integers().between(2, 9),
            Arbitraries.integers().between(0, 2))
        .as(Two::new);
  }

  private static Merging.Merged merged(Two two) {
    return done(
        new Merging(
                roster("bioplast", two.from(), two),
                roster("plast", two.into(), two),
                MergingPropertiesTest::id)
            .at(NOW));
  }

  private static Roster roster(String network, List<Coming> comings, Two two) {
    var plan = NetworkFixture.plan(2, two.maximum());
    var published = Network.published(network, plan.description(), "p-1", MONDAY);
    var run = Run.first(network, plan, MONDAY);
    var rules = SeatRules.usual(new Capacity(2, two.maximum(), two.perCompany()));
    var roster =
        done(new Roster(published, run, List.of(), CompanyRegister.EMPTY).ruled(rules, MONDAY))
            .after();
    var at = MONDAY.plusSeconds(network.length());
    for (var coming : comings) {
      at = at.plusSeconds(20);
      roster = after(roster, coming, at);
    }
    return roster;
  }

  private static Roster after(Roster roster, Coming coming, Instant at) {
    var who =
        Applicant.arriving(
            "e-" + coming.number(), RunId.first(roster.network().id()), person(coming), "", at);
    var id = who.id();
    var came = roster.enroll(who, at).fold(decision -> decision.after(), _ -> roster);
    if (coming.doing() == Doing.ENROLLED) {
      return came;
    }
    var clicked = came.confirm(id, at).fold(decision -> decision.after(), _ -> came);
    return switch (coming.doing()) {
      case ENROLLED, CONFIRMED -> clicked;
      case LEFT -> done(clicked.leave(id, at)).after();
      case REMOVED -> done(clicked.removed(id, "mette@example.dk", "x", at)).after();
    };
  }

  private static Person person(Coming coming) {
    return new Person(
        "Deltager " + coming.number(),
        Company.of("Firma " + coming.company()),
        EmailAddress.of("deltager" + coming.number() + "@example.dk"),
        Language.DA);
  }

  private static String id(EmailAddress address) {
    return "e-" + address.value().replaceAll("@.*|[^0-9]", "");
  }

  private static Map<String, Integer> perCompany(Roster roster) {
    var held = new HashMap<String, Integer>();
    for (var each : roster.enrollments()) {
      if (each.holdsSeat()) {
        held.merge(each.person().company().name(), 1, Integer::sum);
      }
    }
    return held;
  }
}
