package kreds.commit;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Supplier;
import kreds.change.Attempt;
import kreds.change.Moment;
import kreds.change.Step;
import kreds.id.Ids;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// The one way to change anything: read, decide, commit; again when somebody was faster; and a
/// refused step of somebody who is known leaves a line in the audit, and changes nothing else (P2).
/// A step under a key of its sender is taken once ([Attempt]).
public final class Changing {
  private final Changes changes;
  private final Ids ids;
  private final InstantSource clock;
  private final Retrying retrying;

  public Changing(Changes changes, Ids ids, InstantSource clock, Patience patience) {
    this.changes = changes;
    this.ids = ids;
    this.clock = clock;
    this.retrying = new Retrying(patience);
  }

  /// Decides on what was read at one moment.
  public interface Rule<A, T> {

    /// What to write, or why not.
    Outcome<Change<T>> decide(A asRead, Moment at);
  }

  /// Takes a step.
  ///
  /// @param read a consistent reading, or that there is nothing to read
  /// @param rule pure: it may be asked more than once
  public <A, T> Outcome<T> on(Step step, Supplier<Outcome<A>> read, Rule<A, T> rule) {
    return retrying.untilFresh(() -> attempt(step, read, rule));
  }

  /// Takes a step on what is known already, which is read only after somebody was faster.
  public <A, T> Outcome<T> on(Step step, A known, Supplier<Outcome<A>> read, Rule<A, T> rule) {
    var first = new ArrayDeque<>(List.of(known));
    return on(step, () -> first.isEmpty() ? read.get() : Outcome.done(first.remove()), rule);
  }

  /// Takes a step, or in a dry run only says what would come of it: it is decided the same way, and
  /// nothing is written, no line for a "no" either, since nothing was to be done.
  public <A, T> Outcome<T> on(
      Step step, boolean dryRun, Supplier<Outcome<A>> read, Rule<A, T> rule) {
    return dryRun ? retrying.untilFresh(() -> tried(step, read, rule)) : on(step, read, rule);
  }

  private <A, T> Outcome<T> tried(Step step, Supplier<Outcome<A>> read, Rule<A, T> rule) {
    var asRead = read.get();
    var at = new Moment(step, clock.instant(), ids);
    return asRead.then(found -> rule.decide(found, at)).map(Change::answer);
  }

  private <A, T> Outcome<T> attempt(Step step, Supplier<Outcome<A>> read, Rule<A, T> rule) {
    var asRead = read.get();
    var at = new Moment(step, clock.instant(), ids);
    return switch (asRead.then(found -> rule.decide(found, at))) {
      case Outcome.Refused<Change<T>>(var refusal) -> refused(at, refusal);
      case Outcome.Done<Change<T>>(var change) ->
          committed(at, change.under(step.attempt(), at.now()));
    };
  }

  private <T> Outcome<T> committed(Moment at, Change<T> change) {
    if (change.writes().isEmpty()) {
      return Outcome.done(change.answer());
    }
    var no = changes.commit(change.writes());
    return no.filter(refusal -> !Attempt.isDone(refusal)).isPresent()
        ? refused(at, no.get())
        : Outcome.done(change.answer());
  }

  private <T> Outcome<T> refused(Moment at, Refusal refusal) {
    if (refusal.kind() == Refusal.Kind.ILLEGAL_STEP && at.step().actor().leavesRefusals()) {
      var line = new Write.LineAdded(at.refused(refusal));
      changes
          .commit(List.of(line))
          .ifPresent(no -> {
            throw new IllegalStateException("a line of the audit is never refused by a rule");
          });
    }
    return Outcome.refused(refusal);
  }
}
