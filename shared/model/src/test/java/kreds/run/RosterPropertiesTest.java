package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.applicant;
import static kreds.sample.SamplePeople.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Offered;
import kreds.run.Enrollment.Unconfirmed;
import kreds.run.Enrollment.Waiting;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds of a roster whatever people, staff and time do, in whatever order.
final class RosterPropertiesTest {

  /// Something that happens to a roster.
  sealed interface Act {
    /// A form arrives.
    record Enroll(int number) implements Act {}

    /// A click comes.
    record Confirm(int number) implements Act {}

    /// Somebody comes by a link that proves the address.
    record EnrollConfirmed(int number) implements Act {}

    /// Somebody takes what is offered.
    record Accept(int number) implements Act {}

    /// Somebody says no to it.
    record Decline(int number) implements Act {}

    /// Somebody gives up what they have.
    record Leave(int number) implements Act {}

    /// Staff take somebody off.
    record Remove(int number) implements Act {}

    /// Staff want somebody to come first.
    record PutFirst(int number) implements Act {}

    /// Staff want other numbers.
    record Resize(int minimum, int more) implements Act {}

    /// Hours go by, and the round looks.
    record Pass(int hours) implements Act {}
  }

  /// A roster that is read at a time, and what was raised so far.
  private record World(Roster roster, Instant now, int raised) {}

  @Property
  void seatsAreNeverMoreThanThereAreAndTheCountsAreTheRows(@ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      world = after(world, act);
      var roster = world.roster();
      var seats = roster.run().seats();
      assertThat(seats.held()).isLessThanOrEqualTo(roster.run().capacity().maximum());
      assertThat(seats)
          .isEqualTo(
              new SeatCount(
                  roster.in(Confirmed.class).size(),
                  roster.in(Offered.class).size(),
                  roster.in(Waiting.class).size(),
                  roster.in(Unconfirmed.class).size()));
      assertThat(roster.run().runsOutAt()).isEqualTo(firstToRunOut(roster));
    }
  }

  @Property
  void nobodyIsThereTwiceAndTheLineIsInOrderOfArrival(@ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      world = after(world, act);
      var roster = world.roster();
      assertThat(roster.enrollments()).extracting(Enrollment::id).doesNotHaveDuplicates();
      assertThat(roster.enrollments()).isSortedAccordingTo(Enrollment.BY_ARRIVAL);
      var place = 0;
      for (var waiting : WaitingLine.of(roster)) {
        place++;
        assertThat(roster.placeInLine(waiting.id())).isEqualTo(place);
      }
      if (place > 0) {
        assertThat(roster.run().placesLeft()).isZero();
      }
    }
  }

  @Property
  void nobodyIsSeatedBeforeWhoWaitsAndArrivedEarlier(@ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      var before = world;
      for (var happening : decision(world, act).map(Decision::happenings).orElse(List.of())) {
        if (happening instanceof SeatHappening.Seated(var seated, var was)
            && !was.equals("offered")) {
          assertThat(before.roster().in(Waiting.class))
              .noneMatch(waiting -> Enrollment.BY_ARRIVAL.compare(waiting, seated) < 0);
          assertThat(before.roster().run().seats().held())
              .isLessThan(before.roster().run().capacity().maximum());
        }
      }
      world = after(world, act);
    }
  }

  @Property
  void readyIsRaisedOnceWhenTheMinimumIsReachedAndNothingLeadsBack(
      @ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      world = after(world, act);
      var run = world.roster().run();
      assertThat(world.raised()).isEqualTo(run.state() == RunState.READY ? 1 : 0);
      if (run.seats().confirmed() >= run.capacity().minimum()) {
        assertThat(run.state()).isEqualTo(RunState.READY);
      }
    }
  }

  @Property
  void whoHasAPlaceKeepsItAndNobodyDisappears(@ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      var before = world.roster();
      world = after(world, act);
      var leaver =
          switch (act) {
            case Act.Leave(var number) -> "e-" + number;
            case Act.Remove(var number) -> "e-" + number;
            default -> "";
          };
      assertThat(places(world.roster()))
          .containsAll(
              places(before).stream().filter(place -> !place.startsWith(leaver + " ")).toList());
      for (var enrollment : before.enrollments()) {
        assertThat(world.roster().find(enrollment.id())).isPresent();
        assertThat(world.roster().find(enrollment.id()).orElseThrow().who().turn())
            .isGreaterThanOrEqualTo(enrollment.who().turn());
      }
    }
  }

  @Property
  void eachDecisionRaisesTheVersionByOneAndTheSameAgainDecidesNothing(
      @ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      var before = world;
      var decision = decision(world, act);
      world = after(world, act);
      var raised = world.roster().run().version() - before.roster().run().version();
      assertThat(raised).isEqualTo(decision.isPresent() && !decision.get().isNothing() ? 1 : 0);
      if (decision.isPresent() && decision.get().isNothing()) {
        assertThat(decision.get().after()).isEqualTo(before.roster());
      }
      if (act instanceof Act.Pass) {
        world = rounds(world);
      }
      assertThat(again(world, act).map(Decision::isNothing).orElse(true)).isTrue();
    }
  }

  /// What has come due at one moment is done one after the other: a form has lapsed, and the day of
  /// the decision has come.
  private static World rounds(World world) {
    var now = world;
    for (var round = 0; round < 2; round++) {
      var due = now.roster().at(now.now());
      var first = due.happenings().stream().findFirst();
      if (first.filter(SeatHappening.OfRun.DecisionDue.class::isInstance).isPresent()) {
        now = new World(due.after(), now.now(), now.raised());
      }
    }
    return now;
  }

  @Property
  void aPlaceThatIsFreeIsNeverKeptFromWhoWaits(@ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      world = after(world, act);
      var run = world.roster().run();
      if (!world.roster().in(Waiting.class).isEmpty()) {
        assertThat(run.seats().held()).isEqualTo(run.capacity().maximum());
      }
    }
  }

  @Property
  void whoGetsAnOfferStoodFirstInTheLine(@ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      var leaving = act instanceof Act.Leave(var number) ? "e-" + number : "";
      var removed = act instanceof Act.Remove(var number) ? "e-" + number : "";
      var line = new ArrayList<>(ids(WaitingLine.of(world.roster())));
      line.removeAll(List.of(leaving, removed));
      var moved = new ArrayList<String>();
      for (var happening : decision(world, act).map(Decision::happenings).orElse(List.of())) {
        if (happening instanceof SeatHappening.OfferMade(var offered)) {
          moved.add(offered.id());
        }
      }
      if (!(act instanceof Act.PutFirst)) {
        assertThat(moved).isEqualTo(line.subList(0, moved.size()));
      }
      world = after(world, act);
    }
  }

  @Property
  void whatHasRunOutIsVoidOnceTheRoundHasLooked(@ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      world = after(world, act);
      if (act instanceof Act.Pass) {
        var now = world.now();
        assertThat(world.roster().enrollments())
            .allMatch(each -> each.runsOutAt().map(now::isBefore).orElse(true));
      }
    }
  }

  @Provide
  Arbitrary<List<Act>> lives() {
    var number = Arbitraries.integers().between(1, 12);
    return Arbitraries.<Act>frequencyOf(
            Tuple.of(4, number.map(Act.Enroll::new)),
            Tuple.of(4, number.map(Act.Confirm::new)),
            Tuple.of(2, number.map(Act.EnrollConfirmed::new)),
            Tuple.of(2, offered().map(Act.Accept::new)),
            Tuple.of(1, offered().map(Act.Decline::new)),
            Tuple.of(1, offered().map(Act.Leave::new)),
            Tuple.of(1, number.map(Act.Remove::new)),
            Tuple.of(1, number.map(Act.PutFirst::new)),
            Tuple.of(
                1,
                Combinators.combine(
                        Arbitraries.integers().between(1, 6), Arbitraries.integers().between(0, 4))
                    .as(Act.Resize::new)),
            Tuple.of(1, Arbitraries.integers().between(1, 400).map(Act.Pass::new)))
        .list()
        .ofMaxSize(60);
  }

  /// Whoever may have an offer: those who have one to begin with, too.
  private static Arbitrary<Integer> offered() {
    return Arbitraries.integers().between(1, 14).map(number -> number > 12 ? number + 8 : number);
  }

  /// For three to five, with two offers that run out after a day and a week.
  private static World start() {
    var network =
        aNetwork()
            .taking(3, 5)
            .offered(21, MONDAY.plus(Duration.ofDays(1)))
            .offered(22, MONDAY.plus(Duration.ofDays(7)));
    return new World(network.roster(), MONDAY, 0);
  }

  private static World after(World world, Act act) {
    var now = world.now().plusSeconds(1);
    var later = act instanceof Act.Pass(var hours) ? now.plus(Duration.ofHours(hours)) : now;
    var decision = decision(world, act);
    if (decision.isEmpty()) {
      return new World(world.roster(), later, world.raised());
    }
    var ready =
        (int)
            decision.get().happenings().stream()
                .filter(SeatHappening.OfRun.NetworkReady.class::isInstance)
                .count();
    return new World(decision.get().after(), later, world.raised() + ready);
  }

  private static Optional<Decision<Roster, SeatHappening>> decision(World world, Act act) {
    var now = world.now().plusSeconds(1);
    var roster = world.roster();
    return switch (act) {
      case Act.Enroll(var number) -> done(roster.enroll(form(roster, number, now), now));
      case Act.Confirm(var number) -> done(roster.confirm("e-" + number, now));
      case Act.EnrollConfirmed(var number) ->
          done(roster.enrollConfirmed(form(roster, number, now), now));
      case Act.Accept(var number) -> done(roster.accept("e-" + number, now));
      case Act.Decline(var number) -> done(roster.decline("e-" + number, now));
      case Act.Leave(var number) -> done(roster.leave("e-" + number, now));
      case Act.Remove(var number) ->
          done(roster.removed("e-" + number, "mette@example.dk", "x", now));
      case Act.PutFirst(var number) -> done(roster.putFirst("e-" + number, "x", now));
      case Act.Resize(var minimum, var more) ->
          done(roster.resized(new Capacity(minimum, minimum + more), now));
      case Act.Pass(var hours) -> Optional.of(roster.at(now.plus(Duration.ofHours(hours))));
    };
  }

  /// The same at the same time: hours do not go by twice.
  private static Optional<Decision<Roster, SeatHappening>> again(World world, Act act) {
    return act instanceof Act.Pass
        ? Optional.of(world.roster().at(world.now()))
        : decision(world, act);
  }

  /// Whose place it is and since when; what is known of the person may be said anew.
  private static List<String> places(Roster roster) {
    return roster.in(Confirmed.class).stream().map(seat -> seat.id() + " " + seat.since()).toList();
  }

  private static Applicant form(Roster roster, int number, Instant now) {
    return applicant(roster.run().id(), number, now);
  }

  private static <T> Optional<T> done(Outcome<T> outcome) {
    return outcome.fold(Optional::of, _ -> Optional.empty());
  }

  private static Optional<Instant> firstToRunOut(Roster roster) {
    var all = new HashSet<Instant>();
    roster.enrollments().forEach(each -> each.runsOutAt().ifPresent(all::add));
    return all.stream().min(Instant::compareTo);
  }
}
