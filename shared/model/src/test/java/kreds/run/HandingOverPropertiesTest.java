package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.SamplePeople;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds while colleagues ask one another, whatever else happens.
final class HandingOverPropertiesTest {

  /// What is done by whom, with whom.
  record Deed(String what, int one, int other) {}

  private record World(Roster roster, Instant now) {}

  @Property
  void seatsAreNeitherLostNorDoubledAndNobodyIsPutOut(@ForAll("lives") List<Deed> deeds) {
    var world = new World(aNetwork().taking(2, 3).roster(), MONDAY);
    for (var deed : deeds) {
      var before = world.roster();
      var decision = decision(world, deed);
      world = after(world, deed, decision);
      var roster = world.roster();
      assertThat(roster.run().seats())
          .isEqualTo(
              new SeatCount(
                  roster.in(Confirmed.class).size(),
                  roster.in(Offered.class).size(),
                  roster.in(Waiting.class).size(),
                  roster.in(Unconfirmed.class).size()));
      assertThat(roster.run().seats().held()).isLessThanOrEqualTo(3);
      for (var happening : decision.map(Decision::happenings).orElse(List.of())) {
        if (happening instanceof SeatHappening.TakenOver(var from, var to, var _)) {
          assertThat(before.find(from.id())).containsInstanceOf(Confirmed.class);
          assertThat(from.to()).isEqualTo(to.id());
          assertThat(roster.run().seats().held()).isEqualTo(before.run().seats().held());
        }
      }
      assertThat(roster.run().version() - before.run().version())
          .isEqualTo(decision.filter(made -> !made.isNothing()).isPresent() ? 1 : 0);
    }
  }

  @Property
  void onceTheRoundHasLookedARequestHasTwoEnds(@ForAll("lives") List<Deed> deeds) {
    var world = new World(aNetwork().taking(2, 3).roster(), MONDAY);
    for (var deed : deeds) {
      world = after(world, deed, decision(world, deed));
      var now = world.now();
      var first = world.roster().at(now).after();
      // That the decision day has come is told once everything else is settled.
      var looked =
          first.run().nextAt().filter(at -> !at.isAfter(now)).isPresent()
              ? first.at(now).after()
              : first;
      assertThat(looked.at(now).isNothing()).isTrue();
      for (var each : looked.enrollments()) {
        if (each instanceof Unconfirmed form && form.isOfHandOver()) {
          assertThat(HandingOver.giver(looked, each, now)).isPresent();
        }
        if (each instanceof Confirmed place && place.isOfHandOver()) {
          assertThat(HandingOver.colleague(looked, each, now)).isPresent();
        }
      }
    }
  }

  @Provide
  Arbitrary<List<Deed>> lives() {
    var number = Arbitraries.integers().between(1, 6);
    var what =
        Arbitraries.of(
            "enroll", "confirm", "ask", "ask", "confirm", "accept", "decline", "leave", "back",
            "remove", "pass");
    return Combinators.combine(what, number, number).as(Deed::new).list().ofMaxSize(60);
  }

  private static World after(
      World world, Deed deed, Optional<Decision<Roster, SeatHappening>> decision) {
    var later = deed.what().equals("pass") ? passed(world, deed) : world.now().plusSeconds(1);
    return new World(decision.map(Decision::after).orElse(world.roster()), later);
  }

  private static Instant passed(World world, Deed deed) {
    return world.now().plusSeconds(1).plus(Duration.ofDays(deed.one() * 3L));
  }

  private static Optional<Decision<Roster, SeatHappening>> decision(World world, Deed deed) {
    var roster = world.roster();
    var now = world.now().plusSeconds(1);
    var id = "e-" + deed.one();
    return switch (deed.what()) {
      case "enroll" -> done(roster.enroll(applicant(roster, deed.one(), now), now));
      case "confirm" -> done(roster.confirm(id, now));
      case "ask" -> done(roster.handOver(id, applicant(roster, deed.other(), now), now));
      case "accept" -> done(roster.accept(id, now));
      case "decline" -> done(roster.decline(id, now));
      case "leave" -> done(roster.leave(id, now));
      case "back" -> done(roster.takeBack(id, now));
      case "remove" -> done(roster.removed(id, "mette@example.dk", "x", now));
      default -> Optional.of(roster.at(passed(world, deed)));
    };
  }

  /// All of one company.
  private static Applicant applicant(Roster roster, int number, Instant now) {
    var who = SamplePeople.person(number);
    var person = new Person(who.name(), Company.of("Nordplast A/S"), who.address(), who.language());
    return Applicant.arriving("e-" + number, roster.run().id(), person, "", now);
  }

  private static <T> Optional<T> done(Outcome<T> outcome) {
    return outcome.fold(Optional::of, _ -> Optional.empty());
  }
}
