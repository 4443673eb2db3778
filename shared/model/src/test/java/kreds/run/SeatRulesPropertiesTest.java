package kreds.run;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.person.Company;
import kreds.person.Person;
import kreds.run.Enrollment.Confirmed;
import kreds.run.Enrollment.Waiting;
import kreds.sample.Outcomes;
import kreds.sample.SamplePeople;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// What holds of a roster of few companies whatever rules staff set about its seats, and whenever.
final class SeatRulesPropertiesTest {
  private static final List<Company> COMPANIES =
      List.of(Company.of("Firma"), Company.of("Konkurrent"), Company.of("Andet"));
  private static final List<Company> RIVALS = COMPANIES.subList(0, 2);

  /// Something that people or staff do.
  sealed interface Act {
    /// Somebody comes by a link that proves the address.
    record Come(int number) implements Act {}

    /// Somebody takes what is offered.
    record Accept(int number) implements Act {}

    /// Somebody gives up what they have.
    record Leave(int number) implements Act {}

    /// Staff keep the rivals apart, or no longer.
    record Apart(boolean apart) implements Act {}

    /// Staff close enrolment, or open it.
    record Close(boolean close) implements Act {}

    /// Staff take somebody off.
    record Remove(int number) implements Act {}

    /// Staff let somebody in.
    record Admit(int number) implements Act {}

    /// Staff do not let somebody in.
    record Reject(int number) implements Act {}

    /// Somebody else decides who is in.
    record By(Admission admission) implements Act {}

    /// Somebody votes about somebody.
    record Vote(int voter, int about, boolean yes) implements Act {}

    /// Days go by, and the round looks.
    record Wait(int days) implements Act {}
  }

  @Property
  void rivalsAreTogetherOnlyIfTheyWereSoBeforeTheRule(@ForAll("lives") List<Act> acts) {
    var roster = start();
    var second = 0;
    for (var act : acts) {
      var before = roster;
      roster = after(act, roster, MONDAY.plusSeconds(++second));
      if (!roster.run().rules().notTogether().isEmpty() && !(act instanceof Act.Apart)) {
        assertThat(pairs(roster)).isLessThanOrEqualTo(pairs(before));
      }
    }
  }

  @Property
  void whomNoRuleHoldsBackIsOfferedWhatIsFree(@ForAll("lives") List<Act> acts) {
    var roster = start();
    var second = 0;
    for (var act : acts) {
      roster = after(act, roster, MONDAY.plusSeconds(++second));
      assertThat(WaitingLine.moves(roster)).isFalse();
      for (var waiting : roster.in(Waiting.class)) {
        assertThat(Why.against(roster, waiting)).as(act.toString()).isPresent();
      }
      assertThat(roster.run().seats()).isEqualTo(SeatCount.of(roster.enrollments()));
    }
  }

  @Property
  void whoHasAPlaceKeepsItWhateverStaffSet(@ForAll("lives") List<Act> acts) {
    var roster = start();
    var second = 0;
    for (var act : acts) {
      var before = roster;
      roster = after(act, roster, MONDAY.plusSeconds(++second));
      if (act instanceof Act.Apart || act instanceof Act.Close || act instanceof Act.By) {
        assertThat(SamplePeople.ids(roster.in(Confirmed.class)))
            .containsAll(SamplePeople.ids(before.in(Confirmed.class)));
      }
    }
  }

  @Property
  void whileEnrolmentIsClosedNobodyGetsAnythingButWhatWasOffered(@ForAll("lives") List<Act> acts) {
    var roster = start();
    var second = 0;
    for (var act : acts) {
      var before = roster;
      roster = after(act, roster, MONDAY.plusSeconds(++second));
      if (before.run().rules().closed() && !(act instanceof Act.Close)) {
        assertThat(held(before)).containsAll(held(roster));
        assertThat(roster.run().placesLeft()).isZero();
      }
    }
  }

  @Property
  void whereStaffLetPeopleInNobodyGetsASeatWithout(@ForAll("lives") List<Act> acts) {
    var roster = start();
    var second = 0;
    for (var act : acts) {
      var before = roster;
      roster = after(act, roster, MONDAY.plusSeconds(++second));
      for (var id : held(roster)) {
        var known = before.find(id);
        var isLetIn = act.equals(new Act.Admit(Integer.parseInt(id.substring(2))));
        assertThat(
                roster.run().rules().letsIn()
                    || isLetIn
                    || isAdmitted(known)
                    || isVotedIn(known, act))
            .isTrue();
      }
      for (var pending : WaitingLine.toAdmit(roster)) {
        assertThat(roster.placeInLine(pending.id())).isZero();
        assertThat(roster.participantsSeenBy(pending.id())).isEmpty();
      }
    }
  }

  @Property
  void theSeatsAreNeverMoreThanThereAreAndEveryVoteHasItsTime(@ForAll("lives") List<Act> acts) {
    var roster = start();
    var now = MONDAY;
    for (var act : acts) {
      now = after(act, now);
      var before = roster;
      roster = after(act, roster, now);
      assertThat(held(roster)).hasSizeLessThanOrEqualTo(roster.run().capacity().maximum());
      assertThat(roster.run().version() - before.run().version()).isBetween(0L, 1L);
      for (var pending : roster.in(Waiting.class)) {
        var frozen = pending.asked().filter(vote -> !vote.isOpen());
        if (frozen.isPresent()
            && votes(before, pending.id()).filter(v -> !v.isOpen()).isPresent()) {
          assertThat(frozen).as("frozen").isEqualTo(votes(before, pending.id()));
        }
        if (pending.asked().filter(AdmissionVote::isOpen).isPresent()) {
          assertThat(roster.run().nextAt()).as("looked at by its end").isPresent();
          var end = pending.asked().get().closesAt();
          assertThat(roster.run().nextAt().get()).isBeforeOrEqualTo(end.isAfter(now) ? end : now);
        }
      }
    }
  }

  private static Optional<AdmissionVote> votes(Roster roster, String id) {
    return roster
        .find(id)
        .filter(Waiting.class::isInstance)
        .flatMap(known -> ((Waiting) known).asked());
  }

  private static boolean isVotedIn(Optional<Enrollment> known, Act act) {
    return known.isPresent()
        && known.get() instanceof Waiting waiting
        && waiting.asked().isPresent()
        && (act instanceof Act.Vote || act instanceof Act.Wait);
  }

  private static Instant after(Act act, Instant now) {
    return act instanceof Act.Wait(var days)
        ? now.plus(java.time.Duration.ofDays(days))
        : now.plusSeconds(1);
  }

  private static boolean isAdmitted(Optional<Enrollment> known) {
    return known.isPresent() && known.get().isAdmitted();
  }

  @Provide
  Arbitrary<List<Act>> lives() {
    var number = Arbitraries.integers().between(1, 9);
    return Arbitraries.<Act>frequencyOf(
            Tuple.of(5, number.map(Act.Come::new)),
            Tuple.of(3, number.map(Act.Accept::new)),
            Tuple.of(2, number.map(Act.Leave::new)),
            Tuple.of(1, number.map(Act.Remove::new)),
            Tuple.of(2, number.map(Act.Admit::new)),
            Tuple.of(1, number.map(Act.Reject::new)),
            Tuple.of(2, Arbitraries.of(Admission.class).map(Act.By::new)),
            Tuple.of(4, votes()),
            Tuple.of(1, Arbitraries.integers().between(1, 8).map(Act.Wait::new)),
            Tuple.of(1, Arbitraries.of(true, false).map(Act.Close::new)),
            Tuple.of(1, Arbitraries.of(true, false).map(Act.Apart::new)))
        .list()
        .ofMaxSize(40);
  }

  private static Arbitrary<Act> votes() {
    var number = Arbitraries.integers().between(1, 9);
    return net.jqwik.api.Combinators.combine(number, number, Arbitraries.of(true, true, false))
        .as(Act.Vote::new);
  }

  private static Roster start() {
    return Outcomes.after(aNetwork().roster().resized(new Capacity(1, 4), MONDAY));
  }

  private static Roster after(Act act, Roster roster, Instant now) {
    return decided(act, roster, now).fold(Decision::after, _ -> roster);
  }

  private static Outcome<Decision<Roster, SeatHappening>> decided(
      Act act, Roster roster, Instant now) {
    return switch (act) {
      case Act.Come(var number) -> roster.enrollConfirmed(applicant(roster, number, now), now);
      case Act.Accept(var number) -> roster.accept("e-" + number, now);
      case Act.Leave(var number) -> roster.leave("e-" + number, now);
      case Act.Apart(var apart) ->
          roster.ruled(roster.run().rules().apart(apart ? RIVALS : List.of()), now);
      case Act.Close(var close) -> roster.ruled(roster.run().rules().closing(close), now);
      case Act.Remove(var number) -> roster.removed("e-" + number, "mette@example.dk", "x", now);
      case Act.By(var by) -> roster.ruled(roster.run().rules().admitting(by), now);
      case Act.Reject(var number) -> roster.rejected("e-" + number, "mette@example.dk", "x", now);
      case Act.Admit(var number) -> roster.admitted("e-" + number, "x", now);
      case Act.Vote(var voter, var about, var yes) ->
          roster.voted("e-" + voter, "e-" + about, yes, now);
      case Act.Wait _ -> Outcome.done(roster.at(now));
    };
  }

  private static Applicant applicant(Roster roster, int number, Instant now) {
    var known = SamplePeople.person(number);
    var company = COMPANIES.get(number % COMPANIES.size());
    var who = new Person(known.name(), company, known.address(), known.language());
    return Applicant.arriving("e-" + number, roster.run().id(), who, "", now);
  }

  /// Who has a seat, by a place or an offer.
  private static List<String> held(Roster roster) {
    return SamplePeople.ids(roster.enrollments().stream().filter(Enrollment::holdsSeat).toList());
  }

  /// How many pairs of rivals have seats.
  private static long pairs(Roster roster) {
    return held(roster, RIVALS.getFirst()) * held(roster, RIVALS.getLast());
  }

  private static long held(Roster roster, Company company) {
    return roster.enrollments().stream()
        .filter(Enrollment::holdsSeat)
        .filter(each -> each.person().company().isSameAs(company))
        .count();
  }
}
