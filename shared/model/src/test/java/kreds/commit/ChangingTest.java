package kreds.commit;

import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.audit.AuditLine;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.outcome.Stale;
import kreds.outcome.Unavailable;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.run.SeatConsequences;
import kreds.sample.CountingIds;
import kreds.sample.CountingPatience;
import org.junit.jupiter.api.Test;

/// Read, decide, commit; again when somebody was faster; a refused step leaves a line.
final class ChangingTest {
  private static final Subject NETWORK = Subject.network("plastgenanvendelse");
  private static final Actor STAFF = Actor.staff("mette@forening.example");
  private static final Refusal ILLEGAL = Refusal.illegal("too-late", "Too late.");
  private static final Refusal INVALID = Refusal.invalid("date-past", "Past.");
  private static final Refusal UNKNOWN = Refusal.notFound("network-unknown", "Unknown.");
  private final MemoryChanges changes = new MemoryChanges();
  private final CountingPatience patience = CountingPatience.of(3);
  private final Changing changing =
      new Changing(changes, new CountingIds(), () -> MONDAY, patience);

  @Test
  void whatIsDecidedIsCommittedOnceWithEverythingThatFollows() {
    var before = aNetwork().taking(1, 2).enrolled(1).roster();

    var after = confirm(before, Actor.person("e-1"));

    assertThat(after.map(roster -> roster.run().state())).isEqualTo(Outcome.done(RunState.READY));
    assertThat(changes.committed()).hasSize(1);
    assertThat(changes.committed().getFirst())
        .extracting(Write::what)
        .containsExactly(
            "run plastgenanvendelse/1",
            "enrollment e-1",
            "mover e-1",
            "letter enrollment-seated/e-1/2",
            "letter network-ready/plastgenanvendelse/1",
            "audit line a-1",
            "audit line a-2");
  }

  @Test
  void aDryRunAnswersTheSameAndWritesNothingNorALineForItsNo() {
    assertThat(
            changing.on(
                step(STAFF),
                true,
                () -> Outcome.done("read"),
                (found, at) -> Outcome.done(written(found, at))))
        .isEqualTo(Outcome.done("read"));
    assertThat(
            changing.<String, String>on(
                step(STAFF), true, () -> Outcome.done("read"), (_, _) -> Outcome.refused(ILLEGAL)))
        .isEqualTo(Outcome.refused(ILLEGAL));
    assertThat(changes.committed()).isEmpty();
  }

  @Test
  void theSameAgainWritesNothing() {
    var before = aNetwork().taking(1, 2).enrolled(1).confirmed(1).roster();

    assertThat(confirm(before, Actor.person("e-1"))).isEqualTo(Outcome.done(before));
    assertThat(changes.committed()).isEmpty();
  }

  @Test
  void whoWasSlowerReadsAndDecidesAgain() {
    changes.staleFirst(2);
    var read = new ArrayList<Integer>();

    var answer =
        changing.on(
            step(STAFF),
            () -> {
              read.add(read.size() + 1);
              return Outcome.done(read.size());
            },
            (found, at) -> Outcome.done(written("read " + found, at)));

    assertThat(answer).isEqualTo(Outcome.done("read 3"));
    assertThat(read).containsExactly(1, 2, 3);
    assertThat(patience.waited()).containsExactly(1, 2);
    assertThat(changes.committed()).hasSize(1);
  }

  @Test
  void whatIsKnownAlreadyIsReadOnlyAfterSomebodyWasFaster() {
    changes.staleFirst(1);
    var known = new ArrayList<String>();

    var answer =
        changing.on(
            step(STAFF),
            "known",
            () -> Outcome.done("read"),
            (found, at) -> {
              known.add(found);
              return Outcome.done(written(found, at));
            });

    assertThat(answer).isEqualTo(Outcome.done("read"));
    assertThat(known).containsExactly("known", "read");
  }

  @Test
  void whenPatienceIsOverItCannotBeDoneJustNow() {
    changes.staleFirst(4);

    assertThatThrownBy(() -> taken(step(STAFF), at -> Outcome.done(written("x", at))))
        .isInstanceOfSatisfying(
            Unavailable.class, busy -> assertThat(busy.retryAfter()).hasSeconds(2));
    assertThat(patience.waited()).containsExactly(1, 2, 3);
    assertThat(changes.committed()).isEmpty();
  }

  @Test
  void aReadingThatIsStaleIsReadAgainToo() {
    var reads = new ArrayList<String>();

    var answer =
        changing.<String, String>on(
            step(STAFF),
            () -> {
              reads.add("read");
              if (reads.size() == 1) {
                throw new Stale("network");
              }
              return Outcome.done("found");
            },
            (found, at) -> Outcome.done(written(found, at)));

    assertThat(answer).isEqualTo(Outcome.done("found"));
    assertThat(reads).hasSize(2);
  }

  @Test
  void aRefusedStepOfStaffLeavesExactlyOneLine() {
    assertThat(refused(STAFF, ILLEGAL)).isEqualTo(Outcome.refused(ILLEGAL));

    assertThat(lines())
        .containsExactly(
            new AuditLine(
                "a-1",
                MONDAY,
                "network/plastgenanvendelse",
                "mette@forening.example",
                "refused confirm",
                "",
                "too-late"));
  }

  @Test
  void aRefusedStepOfSomebodyBehindALinkLeavesOneToo() {
    refused(Actor.person("e-1"), ILLEGAL);

    assertThat(lines()).extracting(AuditLine::actor).containsExactly("e-1");
  }

  @Test
  void aRefusedStepOfAVisitorOrOfTimeLeavesNone() {
    assertThat(refused(Actor.visitor("e-1"), ILLEGAL)).isEqualTo(Outcome.refused(ILLEGAL));
    assertThat(refused(Actor.SYSTEM, ILLEGAL)).isEqualTo(Outcome.refused(ILLEGAL));

    assertThat(changes.committed()).isEmpty();
  }

  @Test
  void whatIsMistypedOrUnknownLeavesNoLine() {
    assertThat(refused(STAFF, INVALID)).isEqualTo(Outcome.refused(INVALID));
    assertThat(refused(STAFF, UNKNOWN)).isEqualTo(Outcome.refused(UNKNOWN));

    assertThat(changes.committed()).isEmpty();
  }

  @Test
  void whatIsNotThereIsNotDecided() {
    var answer =
        changing.<String, String>on(
            step(STAFF),
            () -> Outcome.refused(UNKNOWN),
            (_, _) -> {
              throw new AssertionError("decided all the same");
            });

    assertThat(answer).isEqualTo(Outcome.refused(UNKNOWN));
  }

  @Test
  void aNoThatTheTableGivesIsARefusedStepLikeAnyOther() {
    changes.refusing(ILLEGAL);

    assertThat(taken(step(STAFF), at -> Outcome.done(written("x", at))))
        .isEqualTo(Outcome.refused(ILLEGAL));
    assertThat(lines()).extracting(AuditLine::action).containsExactly("refused confirm");
  }

  @Test
  void aStepUnderAKeyUsesItWithWhatItChangesAndNoneForWhatStandsAlready() {
    var attempt = Attempt.of("k-1", "b-1");
    var step = step(STAFF).under(Optional.of(attempt));

    taken(step, _ -> Outcome.done(Change.nothing("stands")));
    assertThat(changes.committed()).isEmpty();
    taken(step, at -> Outcome.done(written("x", at)));
    assertThat(changes.committed().getFirst()).endsWith(Write.Attempted.of(attempt, MONDAY));
  }

  @Test
  void theSameAttemptAgainIsNoSuccessWhereSomethingElseStandsNow() {
    var attempt = Attempt.of("k-1", "b-1");
    var step = step(STAFF).under(Optional.of(attempt));

    changes.refusing(attempt.after("b-1"));
    assertThat(taken(step, at -> Outcome.done(written("x", at))))
        .as("something else stands now")
        .isEqualTo(Outcome.refused(attempt.again()));
    changes.refusing(attempt.adding().after("b-1"));
    assertThat(taken(step, at -> Outcome.done(written("x", at))))
        .as("a remark stands whatever was said since")
        .isEqualTo(Outcome.done("x"));
    changes.refusing(attempt.after("b-2"));
    assertThat(taken(step, at -> Outcome.done(written("x", at))))
        .isEqualTo(Outcome.refused(attempt.used()));
    assertThat(attempt.used().kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(changes.committed()).isEmpty();
  }

  @Test
  void whatIsAboutOneThingIsAnotherAttemptOnceAnotherHasTakenItsPlace() {
    var first = Attempt.of("k-1", "b-1");
    var second = first.about("p-2", ILLEGAL);

    assertThat(second.after(first.body())).isEqualTo(ILLEGAL);
    assertThat(second.after(second.body())).isEqualTo(first.again());
    assertThat(Attempt.isDone(first.adding().after(first.body()))).isTrue();
    assertThat(Attempt.isDone(first.used())).isFalse();
  }

  @Test
  void aLineIsNeverRefusedByARule() {
    changes.refusing(ILLEGAL);

    assertThatThrownBy(() -> refused(STAFF, ILLEGAL)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theLineOfARefusalIsWrittenOnceThoughOthersAreFaster() {
    changes.staleFirst(1);

    refused(STAFF, ILLEGAL);

    assertThat(lines()).hasSize(1);
  }

  private Outcome<Roster> confirm(Roster before, Actor actor) {
    return changing.on(
        step(actor),
        () -> Outcome.of(Optional.of(before), UNKNOWN),
        (roster, at) ->
            roster
                .confirm("e-1", at.now())
                .map(decision ->
                    new RosterChange(new SeatConsequences(staff())).of(roster, decision, at)));
  }

  private Outcome<String> refused(Actor actor, Refusal refusal) {
    return changing.on(step(actor), () -> Outcome.done("x"), (_, _) -> Outcome.refused(refusal));
  }

  /// A step that needs no reading.
  private <T> Outcome<T> taken(Step step, Function<Moment, Outcome<Change<T>>> rule) {
    return changing.on(step, () -> Outcome.done(step), (_, at) -> rule.apply(at));
  }

  private static Change<String> written(String answer, Moment at) {
    return new Change<>(answer, List.of(new Write.LineAdded(at.line("", "x"))));
  }

  private static Step step(Actor actor) {
    return new Step(NETWORK, actor, "confirm");
  }

  private List<AuditLine> lines() {
    return changes.committed().stream()
        .flatMap(List::stream)
        .map(write -> ((Write.LineAdded) write).line())
        .toList();
  }
}
