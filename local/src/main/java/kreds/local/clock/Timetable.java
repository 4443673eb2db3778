package kreds.local.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which schedule fires next. A schedule that said when it will next have something to do is left
/// alone until then, as long as nothing has been written since.
final class Timetable {
  private final List<Planned> plans;
  private final Tables tables;
  private Instant done;

  /// How many writes the tables have seen; equal numbers mean that nothing changed.
  @FunctionalInterface
  interface Tables {
    long writes();
  }

  Timetable(List<Planned> plans, Tables tables, Instant start) {
    this.plans = plans;
    this.tables = tables;
    this.done = start;
    plans.forEach(plan -> plan.last = start);
  }

  /// One schedule, when it last fired, and what it then said.
  static final class Planned {
    final Firing firing;
    final Occurrences occurrences;
    private Instant last = Instant.MIN;
    private Optional<Hint> hint = Optional.empty();

    Planned(Firing firing, Occurrences occurrences) {
      this.firing = firing;
      this.occurrences = occurrences;
    }
  }

  /// A schedule's word that it has nothing to do before a moment; it holds only for the tables as
  /// they were.
  private record Hint(Instant nextDue, long writes) {}

  /// A schedule and the moment at which it fires.
  record Next(Planned plan, Instant at) {}

  /// The earliest firing not later than `until`; at the same moment the template's order counts.
  Optional<Next> next(Instant until) {
    Optional<Next> earliest = Optional.empty();
    for (Planned plan : plans) {
      var at = next(plan);
      if (at.isPresent()
          && !at.get().isAfter(until)
          && (earliest.isEmpty() || at.get().isBefore(earliest.get().at()))) {
        earliest = Optional.of(new Next(plan, at.get()));
      }
    }
    return earliest;
  }

  /// Each schedule that should have fired by `until`, at the first moment it missed.
  List<Next> missed(Instant until) {
    var missed = new ArrayList<Next>();
    for (Planned plan : plans) {
      next(plan).filter(at -> !at.isAfter(until)).ifPresent(at -> missed.add(new Next(plan, at)));
    }
    return missed;
  }

  /// Fires, and notes what the schedule said. Its word is dated before it spoke: what it wrote
  /// itself makes it fire once more.
  void fire(Next next, Function<Firing, NextDue> world) {
    long writes = tables.writes();
    next.plan().last = next.at();
    done = next.at();
    next.plan().hint =
        switch (world.apply(next.plan().firing)) {
          case NextDue.Unknown() -> Optional.empty();
          case NextDue.Never() -> Optional.of(new Hint(Instant.MAX, writes));
          case NextDue.At(var moment) -> Optional.of(new Hint(moment, writes));
        };
  }

  /// Notes that everything up to a moment has fired.
  void doneUntil(Instant moment) {
    done = moment;
    plans.forEach(plan -> plan.last = moment);
  }

  Instant done() {
    return done;
  }

  private Optional<Instant> next(Planned plan) {
    Instant from = plan.last.isBefore(done) ? done.minusNanos(1) : plan.last;
    if (plan.hint.isPresent() && plan.hint.get().writes() == tables.writes()) {
      Instant due = plan.hint.get().nextDue();
      if (due.equals(Instant.MAX)) {
        return Optional.empty();
      }
      from = due.isAfter(from) ? due.minusNanos(1) : from;
    }
    return plan.occurrences.after(from);
  }
}
