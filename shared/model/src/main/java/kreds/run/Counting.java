package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.company.CompanyRegister;

/// What a run keeps of its people, so that nobody has to read every seat: how many there are of
/// each kind, and when time itself changes something for the first of them.
final class Counting {

  private Counting() {}

  /// The next version of a roster, with all of these as they are now.
  static Roster next(Roster roster, List<Enrollment> all, Instant now) {
    var run = roster.run().counting(SeatCount.of(all), first(all, roster.companies()), now);
    return lookedAfter(of(roster, run, all), now);
  }

  /// The same version of it, with all of these as they are now.
  static Roster same(Roster roster, List<Enrollment> all) {
    var run = roster.run().recounted(SeatCount.of(all), first(all, roster.companies()));
    return of(roster, run, all);
  }

  /// The round looks after it at once while somebody who waits could have a place, or somebody is
  /// still to be asked something, or the group has decided.
  static Roster lookedAfter(Roster roster, Instant now) {
    var run = roster.run();
    return WaitingLine.moves(roster)
            || (!run.questions().isEmpty() && AskingQuestions.isLeft(roster))
            || (roster.asksTheGroup() && AskingTheGroup.isDue(roster, now))
        ? roster.with(run.recounted(run.seats(), Optional.of(now)))
        : roster;
  }

  /// All of a roster, one of them as they are now.
  static List<Enrollment> replaced(Roster roster, Enrollment changed) {
    var all = new ArrayList<Enrollment>();
    for (var other : roster.enrollments()) {
      if (!other.id().equals(changed.id())) {
        all.add(other);
      }
    }
    all.add(changed);
    return all;
  }

  /// When a form, an offer or a request of those is over by time alone.
  static Optional<Instant> runsOutAt(
      List<Enrollment> all, Enrollment each, CompanyRegister companies) {
    return each.isOfHandOver()
        ? Optional.of(TakingOver.dueAt(all, each, companies))
        : sooner(each.runsOutAt(), Together.waitsUntil(each));
  }

  private static Optional<Instant> sooner(Optional<Instant> one, Optional<Instant> other) {
    return other.isEmpty() || (one.isPresent() && one.get().isBefore(other.get())) ? one : other;
  }

  private static Optional<Instant> first(List<Enrollment> all, CompanyRegister companies) {
    var first = Optional.<Instant>empty();
    for (var each : all) {
      var at = dueAt(all, each, companies);
      if (at.isPresent() && (first.isEmpty() || at.get().isBefore(first.get()))) {
        first = at;
      }
    }
    return first;
  }

  private static Optional<Instant> dueAt(
      List<Enrollment> all, Enrollment each, CompanyRegister companies) {
    return each instanceof Enrollment.Waiting waiting && waiting.asked().isPresent()
        ? sooner(waiting.asked().get().nextAt(all), Together.waitsUntil(each))
        : runsOutAt(all, each, companies);
  }

  private static Roster of(Roster roster, Run run, List<Enrollment> all) {
    return new Roster(roster.network(), run, all, roster.companies());
  }
}
