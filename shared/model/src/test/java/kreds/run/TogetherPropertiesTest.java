package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.change.Decision;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.Person;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds of a roster into which colleagues come together, whatever else happens.
final class TogetherPropertiesTest {
  private static final int PER_COMPANY = 3;
  private static final Correction FIRMA_1 =
      new Correction(Optional.empty(), Optional.of(Company.of("Firma 1")), Optional.empty());

  /// Something that happens.
  sealed interface Act {
    /// One post enrolls several.
    record Post(Set<Integer> numbers, Fit fit) implements Act {}

    /// Somebody does something.
    record Do(String what, int number) implements Act {}

    /// Staff want other numbers.
    record Resize(int maximum) implements Act {}

    /// Somebody else decides who is in.
    record By(Admission admission) implements Act {}

    /// Hours go by, and the round looks.
    record Pass(int hours) implements Act {}
  }

  private record World(Roster roster, Instant now) {}

  @Property
  void seatsAreNeverMoreThanThereAreNorMoreThanACompanyMayHave(@ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      var before = world.roster();
      var decision = decision(world, act);
      world = after(world, act, decision);
      var run = world.roster().run();
      assertThat(run.seats().held()).isLessThanOrEqualTo(run.capacity().maximum());
      assertThat(run.seats()).isEqualTo(SeatCount.of(world.roster().enrollments()));
      for (var each : world.roster().enrollments()) {
        if (each.holdsSeat()) {
          assertThat(Why.seatsOfColleagues(world.roster(), each)).isLessThan(PER_COMPANY);
        }
      }
      assertThat(run.version() - before.run().version())
          .isEqualTo(decision.filter(made -> !made.isNothing()).isPresent() ? 1 : 0);
    }
  }

  @Property
  void onceTheRoundHasLookedNoSeatIsFreeBesideSomebodyWhomNoRuleHoldsBack(
      @ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      world = after(world, act, decision(world, act));
      var looked = world.roster().at(world.now()).after();
      for (var waiting : looked.in(Enrollment.Waiting.class)) {
        assertThat(Why.against(looked, waiting)).as(act.toString()).isPresent();
      }
      assertThat(WaitingLine.moves(looked)).isFalse();
    }
  }

  @Property
  void whoWantAllOrNoneGetTheirFirstSeatsAllAtOnce(@ForAll("lives") List<Act> acts) {
    var world = start();
    for (var act : acts) {
      var before = world.roster();
      world = after(world, act, decision(world, act));
      for (var each : before.enrollments()) {
        for (var other : before.boundWith(each)) {
          var one = world.roster().find(each.id()).orElseThrow();
          var next = world.roster().find(other.id()).orElseThrow();
          if (areStillTogether(one, next)) {
            assertThat(one.holdsSeat()).as(act.toString()).isEqualTo(next.holdsSeat());
          }
        }
      }
    }
  }

  private static boolean areStillTogether(Enrollment one, Enrollment other) {
    var party = one.who().party();
    return !one.isOver()
        && !other.isOver()
        && party.isPresent()
        && party.equals(other.who().party());
  }

  @Provide
  Arbitrary<List<Act>> lives() {
    var number = Arbitraries.integers().between(1, 10);
    var what =
        Arbitraries.of(
            "confirm", "confirm", "confirm", "confirm", "enroll", "come", "accept", "decline",
            "leave", "remove", "first", "alone", "admit", "reject", "company");
    var post =
        Combinators.combine(
                number.set().ofMinSize(2).ofMaxSize(Party.COLLEAGUES + 1),
                Arbitraries.of(Fit.ALL_OR_NONE, Fit.ALL_OR_NONE, Fit.AS_MANY_AS_FIT))
            .as((numbers, fit) -> (Act) new Act.Post(new TreeSet<>(numbers), fit));
    return Arbitraries.frequencyOf(
            Tuple.of(4, post),
            Tuple.of(16, Combinators.combine(what, number).as(Act.Do::new)),
            Tuple.of(1, Arbitraries.integers().between(1, 6).map(Act.Resize::new)),
            Tuple.of(1, Arbitraries.of(Admission.class).map(Act.By::new)),
            Tuple.of(1, Arbitraries.integers().between(1, 400).map(Act.Pass::new)))
        .list()
        .ofMaxSize(50);
  }

  private static World start() {
    var limited = aNetwork().roster().resized(new Capacity(1, 4, PER_COMPANY), MONDAY);
    return new World(Outcomes.after(limited), MONDAY);
  }

  private static World after(
      World world, Act act, Optional<Decision<Roster, SeatHappening>> decision) {
    var now = world.now().plusSeconds(1);
    var later = act instanceof Act.Pass(var hours) ? now.plus(Duration.ofHours(hours)) : now;
    return new World(decision.map(Decision::after).orElse(world.roster()), later);
  }

  private static Optional<Decision<Roster, SeatHappening>> decision(World world, Act act) {
    var now = world.now().plusSeconds(1);
    var roster = world.roster();
    return switch (act) {
      case Act.Post(var numbers, var fit) -> {
        var forms = numbers.stream().map(number -> form(roster, number, now)).toList();
        var party = new Party("g-" + numbers, numbers.size() - 1, fit);
        yield done(
            roster.enrollTogether(
                new PartyForm(forms.getFirst(), forms.subList(1, forms.size()), party), now));
      }
      case Act.Do(var what, var number) -> done(done(roster, what, number, now));
      case Act.Resize(var maximum) ->
          done(roster.resized(new Capacity(1, maximum, PER_COMPANY), now));
      case Act.By(var by) -> done(roster.ruled(roster.run().rules().admitting(by), now));
      case Act.Pass(var hours) -> Optional.of(roster.at(now.plus(Duration.ofHours(hours))));
    };
  }

  private static Outcome<Decision<Roster, SeatHappening>> done(
      Roster roster, String what, int number, Instant now) {
    var id = "e-" + number;
    return switch (what) {
      case "confirm" -> roster.confirm(id, now);
      case "enroll" -> roster.enroll(form(roster, number, now), now);
      case "come" -> roster.enrollConfirmed(form(roster, number, now), now);
      case "accept" -> roster.accept(id, now);
      case "decline" -> roster.decline(id, now);
      case "leave" -> roster.leave(id, now);
      case "remove" -> roster.removed(id, "mette@example.dk", "x", now);
      case "first" -> roster.putFirst(id, "x", now);
      case "alone" -> roster.alone(id, now);
      case "admit" -> roster.admitted(id, "x", now);
      case "reject" -> roster.rejected(id, "mette@example.dk", "x", now);
      default -> roster.corrected(id, FIRMA_1, Optional.empty(), now);
    };
  }

  /// Of three companies.
  private static Applicant form(Roster roster, int number, Instant now) {
    var who = SamplePeople.person(number);
    var company = Company.of("Firma " + number % 3);
    var person = new Person(who.name(), company, who.address(), who.language());
    return Applicant.arriving("e-" + number, roster.run().id(), person, "", now);
  }

  private static <T> Optional<T> done(Outcome<T> outcome) {
    return outcome.fold(Optional::of, _ -> Optional.empty());
  }
}
