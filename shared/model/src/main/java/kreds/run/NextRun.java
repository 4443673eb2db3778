package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kreds.change.Decision;
import kreds.network.Capacity;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;
import kreds.text.Plural;

/// Another year of a network (S17): who has said that they go on have their places in it, and who
/// waited waits there, both in the order in which they came. What is free is offered to the line in
/// the same step. Both runs, the network's head and every seat are one transaction, so that nobody
/// is in both without having said so, and nobody is lost in between: of each a row is all that it
/// takes, since who goes on has no meeting to be told of yet, and is written to afterwards
/// ([kreds.inquiry.YearEnd]). Forms that nobody has confirmed end with the year.
///
/// @param staying the enrollments of those who go on
/// @param idOf the identifier that somebody's enrollment has in the next run
public record NextRun(
    Roster from,
    Set<String> staying,
    Capacity capacity,
    LocalDate decisionDate,
    Function<EmailAddress, String> idOf) {

  /// Both runs afterwards.
  ///
  /// @param over the run of the year that is over
  /// @param empty the next one before anybody is in it
  public record Begun(
      Decision<Roster, SeatHappening> over, Roster empty, Decision<Roster, SeatHappening> next) {}

  public NextRun {
    staying = Set.copyOf(staying);
  }

  /// The year is over and no other follows: the network ends with it.
  public static Outcome<Decision<Roster, SeatHappening>> none(Roster from, Instant now) {
    return from.run()
        .finished(now)
        .map(over -> {
          var network = from.network().ended(now);
          var ended = new Roster(network, over, from.enrollments(), from.companies());
          var happening = new SeatHappening.OfRun.Finished(from.run().state(), Optional.empty());
          return TakingOver.ended(from, ended, happening, now);
        });
  }

  /// Begins it.
  ///
  /// @param today the day where the association is
  public Outcome<Begun> at(LocalDate today, Instant now) {
    return from.run()
        .finished(now)
        .then(over -> another(today, now).then(next -> begun(over, next, now)));
  }

  private Outcome<Run> another(LocalDate today, Instant now) {
    return from.run()
        .another(capacity, decisionDate, now)
        .decidedOn(decisionDate, today, now)
        .then(run ->
            capacity.maximum() < staying.size()
                ? Outcome.refused(tooFewPlaces())
                : Outcome.done(run));
  }

  private Outcome<Begun> begun(Run over, Run another, Instant now) {
    var network = from.network().inRun(another.id(), now);
    var finished = finished(new Roster(network, over, from.enrollments(), from.companies()), now);
    var empty = new Roster(network, another, List.of(), from.companies());
    var seated = seated(empty, now);
    var all = lined(seated, now);
    var rows = Roster.ROWS_OF_SEATS - all.size() - TakingOver.ROWS_EACH * ended(finished);
    if (rows < 0) {
      return Outcome.refused(tooMany(all.size()));
    }
    var stay = seated.enrollments().size();
    var next = empty.lineMoved(empty.counted(all, now), List.of(), rows, now);
    var began =
        new SeatHappening.OfRun.Began(
            from.run().id(), stay, all.size() - stay, offered(next.after()));
    return Outcome.done(new Begun(finished, empty, beginning(began, next)));
  }

  /// An offer costs no row for its seat, which is among all that come along: so a line of how they
  /// came fits in its place.
  private static List<String> offered(Roster next) {
    return next.in(Enrollment.Offered.class).stream().map(Enrollment::id).toList();
  }

  private static Decision<Roster, SeatHappening> beginning(
      SeatHappening began, Decision<Roster, SeatHappening> next) {
    var happenings = new ArrayList<>(List.of(began));
    happenings.addAll(next.happenings());
    return new Decision<>(next.after(), happenings);
  }

  private Decision<Roster, SeatHappening> finished(Roster over, Instant now) {
    var happening =
        new SeatHappening.OfRun.Finished(from.run().state(), Optional.of(over.network().run()));
    return TakingOver.ended(from, over, happening, now);
  }

  /// How many requests to a colleague end with it.
  private static int ended(Decision<Roster, SeatHappening> finished) {
    return finished.happenings().size() - 1;
  }

  private Roster seated(Roster empty, Instant now) {
    var all = new ArrayList<Enrollment>();
    for (var place : from.in(Enrollment.Confirmed.class)) {
      if (staying.contains(place.id())) {
        all.add(new Enrollment.Confirmed(in(empty, place), now));
      }
    }
    return new Roster(empty.network(), empty.run(), all, empty.companies());
  }

  /// All of them, with those who waited, and those whose offer was still open: of whom it was
  /// decided that they may be in, that holds there too.
  private List<Enrollment> lined(Roster seated, Instant now) {
    var all = new ArrayList<>(seated.enrollments());
    for (var offered : from.in(Enrollment.Offered.class)) {
      all.add(waiting(seated, in(seated, offered), Optional.empty(), Optional.of(now)));
    }
    for (var waits : from.in(Enrollment.Waiting.class)) {
      all.add(waiting(seated, in(seated, waits), waits.ahead(), waits.admittedAt()));
    }
    return all;
  }

  /// Why somebody waits follows from who has a place there.
  private static Enrollment waiting(
      Roster seated, Applicant who, Optional<Instant> ahead, Optional<Instant> admitted) {
    var asked = new Enrollment.Waiting(who, Why.FULL, ahead, admitted);
    return Why.against(seated.having(asked), asked)
        .map(why -> new Enrollment.Waiting(who, why, ahead, admitted))
        .orElse(asked);
  }

  private Applicant in(Roster next, Enrollment before) {
    return before.who().in(next.run().id(), idOf.apply(before.person().address()));
  }

  private Refusal tooFewPlaces() {
    return Refusal.illegal(
        "maximum-below-confirmed",
        Plural.of(staying.size(), "person goes on", "people go on")
            + "; the maximum cannot be lower.");
  }

  private static Refusal tooMany(int people) {
    return Refusal.invalid(
        "too-many-in-line",
        "Those who go on and those who wait are "
            + people
            + " together; at most "
            + Roster.ROWS_OF_SEATS
            + " come into the next year in one step. Take off first who need not wait any more.");
  }
}
