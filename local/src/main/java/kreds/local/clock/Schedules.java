package kreds.local.clock;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import kreds.local.disk.KeptFile;
import kreds.template.LambdaFunction;
import kreds.template.Template;
import kreds.template.Trigger;

/// Fires the template's schedules: as time goes by, and in order, each at its own moment, when the
/// clock is moved.
public final class Schedules {
  private final MovableClock clock;
  private final World world;
  private final KeptFile file;
  private final Timetable timetable;

  /// What happens when a schedule fires, and what follows from it before the next one does.
  public interface World {
    /// Calls the function and tells what it answered.
    NextDue fire(Firing firing);

    /// Lets streams and topics run dry.
    void settle();
  }

  /// Takes the schedules from the template; `writes` counts the writes to the tables; the file
  /// remembers until when schedules have fired.
  public Schedules(
      Template template, MovableClock clock, World world, LongSupplier writes, Path file) {
    this.clock = clock;
    this.world = world;
    this.file = new KeptFile(file);
    this.timetable = new Timetable(plans(template), writes::getAsLong, start(clock.instant()));
  }

  /// Moves the clock; whatever is due on the way happens at its moment. Tells how many firings took
  /// place.
  public synchronized int moveTo(Instant target) {
    if (target.isBefore(clock.instant())) {
      throw new IllegalArgumentException(
          "The clock only goes forward: it is already "
              + clock.instant()
              + ", later than "
              + target);
    }
    tick();
    world.settle();
    clock.hold(clock.instant());
    try {
      int fired = fireUntil(target);
      clock.hold(target);
      return fired;
    } finally {
      // Also when it was interrupted: what was written on the way is not to lie in the future.
      Instant reached = clock.instant();
      clock.runFrom(reached);
      timetable.doneUntil(reached);
      keep();
    }
  }

  private int fireUntil(Instant target) {
    int fired = 0;
    for (var next = timetable.next(target); next.isPresent(); next = timetable.next(target)) {
      clock.hold(next.get().at());
      fire(next.get());
      fired++;
    }
    return fired;
  }

  /// Moves the clock by a duration.
  public synchronized int moveBy(Duration by) {
    return moveTo(clock.instant().plus(by));
  }

  /// Fires what has become due as time went by.
  public synchronized void tick() {
    Instant now = clock.instant();
    boolean fired = false;
    for (var next = timetable.next(now); next.isPresent(); next = timetable.next(now)) {
      fire(next.get());
      fired = true;
    }
    timetable.doneUntil(now);
    if (fired) {
      keep();
    }
  }

  /// After a restart: a schedule that would have fired meanwhile fires once, however often it was
  /// missed.
  public synchronized void catchUp() {
    Instant now = clock.instant();
    timetable.missed(now).forEach(this::fire);
    timetable.doneUntil(now);
    keep();
  }

  private void fire(Timetable.Next next) {
    timetable.fire(next, world::fire);
    world.settle();
  }

  private void keep() {
    file.write(timetable.done().toString());
  }

  private Instant start(Instant now) {
    return file.read(text -> Instant.parse(text.strip())).orElse(now);
  }

  private static List<Timetable.Planned> plans(Template template) {
    var plans = new ArrayList<Timetable.Planned>();
    for (LambdaFunction function : template.functions()) {
      for (var schedule : function.triggers(Trigger.Schedule.class)) {
        plans.add(
            new Timetable.Planned(
                new Firing(function, schedule),
                Occurrences.of(schedule.expression(), schedule.zone())));
      }
    }
    return plans;
  }
}
