package kreds.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import kreds.template.LambdaFunction;
import kreds.template.Template;
import kreds.template.Trigger;

/// Fires the template's schedules: as time goes by, and in order, each at its own moment, when the
/// clock is moved.
public final class Schedules {
  private final MovableClock clock;
  private final World world;
  private final Path file;
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
    this.file = file;
    this.timetable =
        new Timetable(plans(template), writes::getAsLong, start(file, clock.instant()));
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
    Instant reached = clock.instant();
    try {
      clock.hold(reached);
      int fired = fireUntil(target);
      reached = target;
      return fired;
    } finally {
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
    try {
      Files.writeString(file, timetable.done().toString());
    } catch (IOException e) {
      throw new UncheckedIOException("The schedules' place cannot be kept", e);
    }
  }

  private static Instant start(Path file, Instant now) {
    try {
      return Files.exists(file) ? Instant.parse(Files.readString(file).strip()) : now;
    } catch (IOException e) {
      throw new UncheckedIOException("The schedules' place cannot be read", e);
    }
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
