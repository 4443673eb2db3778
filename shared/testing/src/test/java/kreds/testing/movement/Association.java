package kreds.testing.movement;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import kreds.change.Actor;
import kreds.change.Attempt;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.RosterChange;
import kreds.commit.Write;
import kreds.delivery.LetterKind;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Person;
import kreds.run.Merging;
import kreds.run.Roster;
import kreds.run.Run;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;
import kreds.sample.CountingIds;
import kreds.sample.CountingPatience;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.TestClock;
import kreds.testing.invariant.Findings;
import kreds.testing.invariant.RunInvariants;
import kreds.testing.store.Stored;

/// A few networks and a few people, who get into each other's way. Whatever is done goes the one
/// way of every change, as in the functions: read, decide, commit, and again where somebody was
/// faster.
final class Association {
  private static final Refusal UNKNOWN = Refusal.notFound("network-unknown", "unknown");
  private static final Person STAFF = SamplePeople.staff();
  private static final List<RunId> RUNS = List.of(Deed.run(1), Deed.run(2), Deed.run(3));

  private final Stored stored;
  private final StormyChanges changes;
  private final Changing changing;
  private final CountingIds ids = new CountingIds();
  private final TestClock clock = TestClock.at(SamplePeople.MONDAY);
  private final RosterChange change = new RosterChange(new SeatConsequences(STAFF));
  private final AtomicInteger number = new AtomicInteger();
  private final ConcurrentLinkedQueue<String> story = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Change<?>> answered = new ConcurrentLinkedQueue<>();

  Association(Stored stored) {
    this.stored = stored;
    this.changes = new StormyChanges(stored.changes());
    this.changing = new Changing(changes, ids, clock, CountingPatience.of(100_000));
    for (var run : RUNS) {
      var fixture = NetworkFixture.plan(2, 4);
      var plan =
          new NetworkPlan(
              fixture.description(), new Capacity(2, 4, 2), NetworkFixture.DECISION, 40_000);
      var network = Network.published(run.network(), plan.description(), "p-1", clock.instant());
      stored.open(network, Run.first(run.network(), plan, clock.instant()));
    }
  }

  /// The day of a moment.
  static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /// Does it; whoever hears no answer does the same again, under the same key.
  void act(Deed deed) {
    if (deed.movement().door() == Movement.Door.CLOCK) {
      clock.advance(Duration.ofHours(6L * deed.number()));
    }
    clock.advance(Duration.ofSeconds(1));
    var attempt = Attempt.of("k-" + number.incrementAndGet(), deed.toString());
    var step =
        new Step(Subject.network(deed.run().network()), deed.actor(), deed.movement().word())
            .under(Optional.of(attempt).filter(_ -> deed.movement().door() == Movement.Door.LINK));
    changes.turns(deed.weather());
    story.add(deed + ": " + said(step, deed));
    changes.turns(Weather.CALM);
  }

  private String said(Step step, Deed deed) {
    try {
      return done(step, deed);
    } catch (Unanswered lost) {
      return "no answer, " + done(step, deed);
    }
  }

  private String done(Step step, Deed deed) {
    var outcome =
        deed.movement() == Movement.MERGE_NETWORKS ? merged(step, deed) : moved(step, deed);
    return outcome.fold(
        said -> {
          answered.add(said);
          return said.writes().isEmpty() ? "stood so" : "done";
        },
        refusal -> refusal.code());
  }

  private Outcome<Change<?>> moved(Step step, Deed deed) {
    return changing.on(
        step,
        () -> roster(deed.run()),
        (roster, at) ->
            deed.movement()
                .on(roster, deed, at.now())
                .map(decision -> told(change.of(looked(roster, decision, at), decision, at))));
  }

  private Outcome<Change<?>> merged(Step step, Deed deed) {
    return changing.on(
        step,
        () -> roster(deed.run()).then(from -> roster(deed.otherRun()).map(to -> merging(from, to))),
        (merging, at) -> merging.at(at.now()).map(merged -> told(written(merging, merged, at))));
  }

  private static Merging merging(Roster from, Roster into) {
    return new Merging(from, into, address -> Deed.idOf(into.run().id(), address));
  }

  private Change<Roster> written(Merging merging, Merging.Merged merged, Moment at) {
    var there = at.about(Subject.network(merging.into().network().id()));
    looked(merging.into(), merged.into(), at);
    var into = change.of(merging.into(), merged.into(), there);
    var from = change.of(merging.from(), merged.from(), at);
    return from.and(into.writes().toArray(Write[]::new));
  }

  /// The step must be right on whatever was read, whether or not it is written in the end.
  private Roster looked(Roster before, Decision<Roster, SeatHappening> decision, Moment at) {
    if (!decision.isNothing()) {
      var findings = new Findings();
      new StepInvariants(before, decision, at.now(), findings).look();
      findings.all().forEach(fault -> faults.add(fault + ", by " + told(before, decision)));
    }
    return before;
  }

  /// Everybody before it, and what happened.
  private static String told(Roster before, Decision<Roster, SeatHappening> decision) {
    return decision.happenings()
        + " where stood "
        + before.enrollments()
        + ", "
        + before.run().rules();
  }

  /// What is answered is what is written.
  private static Change<Change<?>> told(Change<Roster> change) {
    return new Change<>(change, change.writes());
  }

  private Outcome<Roster> roster(RunId run) {
    return Outcome.of(stored.rosters().of(run), UNKNOWN);
  }

  /// What is not as it must be, once the rounds have looked, and half a year later.
  List<String> faults() {
    var findings = new Findings();
    for (var later : List.of(Duration.ZERO, Duration.ofDays(180))) {
      clock.advance(later);
      rounds();
      var letters = new TreeSet<>(keys());
      var kept = new RunInvariants(stored, letters, findings);
      kept.look(RUNS);
      kept.nothingIsDue(clock.instant());
    }
    nothingIsLostOrHalf(findings);
    faults.addAll(findings.all());
    return List.copyOf(faults);
  }

  /// What was done, in about the order in which it was.
  String story() {
    return String.join("\n", story);
  }

  private void rounds() {
    for (var round = 0; round < 60; round++) {
      for (var due : stored.rosters().due(clock.instant(), 10).due()) {
        var step = new Step(Subject.network(due.network()), Actor.SYSTEM, "look-after-seats");
        var outcome =
            changing.on(
                step,
                () -> roster(due),
                (roster, at) -> {
                  var decision = roster.at(at.now());
                  return Outcome.done(told(change.of(looked(roster, decision, at), decision, at)));
                });
        outcome.fold(answered::add, refusal -> faults.add("the round: " + refusal.code()));
      }
    }
  }

  private List<String> keys() {
    var keys = new ArrayList<String>();
    for (var who = 1; who <= Deed.PEOPLE; who++) {
      stored.deliveries().to(Deed.address(who)).forEach(letter -> keys.add(letter.key()));
    }
    stored.deliveries().to(STAFF.address()).forEach(letter -> keys.add(letter.key()));
    return keys;
  }

  /// Whatever was answered as done is written, once and as a whole, and nothing else is.
  private void nothingIsLostOrHalf(Findings findings) {
    var there = new HashSet<String>();
    for (var run : RUNS) {
      stored
          .trail()
          .of(Subject.network(run.network()).text())
          .forEach(line -> there.add(line.id()));
    }
    var written = ids(changes.written().stream().flatMap(List::stream).toList());
    findings.same(written, there, "lines of the audit");
    answered.forEach(said ->
        findings.holds(written.containsAll(ids(said.writes())), "answered, but not written"));
    var done = new HashMap<String, Instant>();
    for (var each : changes.written(Write.Attempted.class)) {
      var before = done.put(each.attempt().id(), each.at());
      findings.holds(
          before == null || !before.plus(Write.Attempted.KEPT).isAfter(each.at()),
          "done twice under one key: " + each.attempt().body());
    }
    changes.written().forEach(change -> formsHaveLetters(change, findings));
    var versions = changes.written(Write.RunSaved.class);
    findings.same(
        (long) versions.size(),
        versions.stream()
            .map(saved -> saved.after().id() + "/" + saved.after().version())
            .distinct()
            .count(),
        "one change a version");
  }

  /// Whoever a form has come for is written to in the same step, and asked for the click.
  private static void formsHaveLetters(List<Write> change, Findings findings) {
    for (var write : change) {
      var isForm =
          write instanceof Write.LineAdded(var line)
              && line.action().startsWith("enroll")
              && line.after().endsWith(" unconfirmed")
              && !line.before().endsWith(" unconfirmed");
      if (isForm) {
        var line = ((Write.LineAdded) write).line();
        var id = line.after().substring(0, line.after().indexOf(' '));
        var kind =
            line.actor().equals(id) ? LetterKind.ENROLLMENT_CONFIRM : LetterKind.ENROLLMENT_NAMED;
        var letters =
            change.stream()
                .filter(Write.LetterAdded.class::isInstance)
                .map(each -> ((Write.LetterAdded) each).letter().key())
                .filter(key -> key.startsWith(kind.key() + "/" + id + "/"))
                .count();
        findings.same(1L, letters, "letters of " + line);
      }
    }
  }

  private static Set<String> ids(List<Write> writes) {
    var ids = new HashSet<String>();
    for (var write : writes) {
      if (write instanceof Write.LineAdded(var line)) {
        ids.add(line.id());
      }
    }
    return ids;
  }
}
