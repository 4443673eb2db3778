package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kreds.change.Stamp;
import kreds.due.Due;
import kreds.id.RunId;
import kreds.network.Budget;
import kreds.network.Capacity;
import kreds.network.NetworkPlan;
import kreds.network.PriceEstimate;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.time.WorkingHours;

/// One year of a network: one capacity, one budget and price, one set of participants. What lies
/// before its first meeting (recruiting) is part of it.
///
/// @param decisionDate by when the minimum must be reached
/// @param seats how many have a place, wait, or have not confirmed
/// @param runsOutAt when the first unconfirmed form or offer runs out, or at once while there is a
///   place for somebody of the line; with the run, so that the round that looks after it reads no
///   roster before it must
/// @param decisionTold of which decision day staff have been told that it has come
/// @param offerHours how many working hours an offer holds its seat
/// @param listOpen whether participants see each other's names: not before staff have looked once
///   at who joined, since members of one group are competitors and anybody can type a form
/// @param opening from when people can enroll
/// @param stamp its version rises with every change of the run or a seat, and guards every seat
public record Run(
    RunId id,
    RunState state,
    Capacity capacity,
    LocalDate decisionDate,
    Budget budget,
    SeatCount seats,
    Optional<Instant> runsOutAt,
    Optional<LocalDate> decisionTold,
    int offerHours,
    boolean listOpen,
    OpeningDay opening,
    Stamp stamp)
    implements Due {
  /// A decision day further ahead is a slip of the finger, and nobody would ever decide.
  public static final int FURTHEST_YEARS = 2;

  /// Two working days, unless staff set another time.
  public static final int OFFER_HOURS = 16;

  /// Two working weeks: whoever waits behind must not wait for ever.
  public static final int MOST_OFFER_HOURS = 80;

  /// The first run of a network, at the moment of its publication.
  public static Run first(String network, NetworkPlan plan, Instant now) {
    return opened(RunId.first(network), plan.capacity(), plan.decisionDate(), plan.budget(), now);
  }

  /// The same, which people can enroll in from a day on.
  public static Run first(String network, NetworkPlan plan, OpeningDay opening, Instant now) {
    var first = first(network, plan, now);
    return first.opening(opening, first.stamp);
  }

  /// A run that people can enroll in.
  public static Run opened(
      RunId id, Capacity capacity, LocalDate decisionDate, Budget budget, Instant now) {
    return new Run(
        id,
        RunState.RECRUITING,
        capacity,
        decisionDate,
        budget,
        SeatCount.NOBODY,
        Optional.empty(),
        Optional.empty(),
        OFFER_HOURS,
        false,
        OpeningDay.AT_ONCE,
        Stamp.first(now));
  }

  /// Rises with every change; guards every write of the run and its seats.
  public long version() {
    return stamp.version();
  }

  /// It opens, unconfirmed forms and offers run out, what is free is the line's, and the decision
  /// day comes.
  @Override
  public Optional<Instant> nextAt() {
    return sooner(opensAt(), sooner(decidesAt(), runsOutAt));
  }

  private static Optional<Instant> sooner(Optional<Instant> one, Optional<Instant> other) {
    var isOther = one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get()));
    return isOther ? other : one;
  }

  /// When it opens by itself; empty once it is open, or over before.
  Optional<Instant> opensAt() {
    return state.takesEnrollments() ? opening.at() : Optional.empty();
  }

  /// Whether people can enroll, be it onto the waiting list.
  public boolean takesEnrollments() {
    return state.takesEnrollments() && !opening.isAhead();
  }

  /// Whether people can say that they are interested: only while it is still to open.
  public boolean takesInterest() {
    return state.takesEnrollments() && opening.isAhead();
  }

  /// The same, opening then.
  public Run opening(OpeningDay other, Instant now) {
    return opening(other, stamp.changed(now));
  }

  /// The same with so many more who are interested, or fewer. What people see as its last change
  /// stays, so that nobody can tell from it who has come when.
  public Run interesting(int more) {
    return opening(opening.interesting(more), held());
  }

  private Run opening(OpeningDay other, Stamp changed) {
    return new Run(
        id,
        state,
        capacity,
        decisionDate,
        budget,
        seats,
        runsOutAt,
        decisionTold,
        offerHours,
        listOpen,
        other,
        changed);
  }

  /// Another day on which it opens.
  Outcome<Run> opensOn(LocalDate day, LocalDate today, Instant now) {
    return state.takesEnrollments()
        ? opening.on(day, decisionDate, today).map(other -> opening(other, now))
        : Outcome.refused(over());
  }

  /// When staff are told that the decision day has come; empty if there is nothing to decide, or
  /// they know.
  Optional<Instant> decidesAt() {
    return state == RunState.RECRUITING && !decisionTold.equals(Optional.of(decisionDate))
        ? Optional.of(WorkingHours.beginOf(decisionDate))
        : Optional.empty();
  }

  /// The same once staff have been told so. Nobody else sees that.
  Run told() {
    return new Run(
        id,
        state,
        capacity,
        decisionDate,
        budget,
        seats,
        runsOutAt,
        Optional.of(decisionDate),
        offerHours,
        listOpen,
        opening,
        held());
  }

  /// Seats that a newcomer could have: those who have not confirmed hold none, but while people
  /// wait, what is free is theirs, unless it is their companies that keep them waiting.
  public int placesLeft() {
    return seats.waiting() > 0 && !capacity.isLimited()
        ? 0
        : Math.max(0, capacity.maximum() - seats.held());
  }

  /// How many more are needed for the minimum.
  public int missing() {
    return Math.max(0, capacity.minimum() - seats.confirmed());
  }

  /// What one participant will pay, roughly; empty while no cost is known.
  public Optional<PriceEstimate> price() {
    return budget.price(capacity);
  }

  /// Other numbers, and how long offers hold. Nobody who has a place loses it, so the maximum
  /// cannot fall below the seats that are held. A lower minimum may be reached already: then the
  /// run is ready.
  Outcome<Run> ruled(Capacity other, int hours, Instant now) {
    if (!state.isListed()) {
      return Outcome.refused(over());
    }
    if (other.maximum() < seats.held()) {
      return Outcome.refused(
          Refusal.illegal(
              "maximum-below-confirmed",
              seats.held() + " have a place or the offer of one; the maximum cannot be lower."));
    }
    var next = other.equals(capacity) && hours != offerHours ? held() : stamp.changed(now);
    var same = with(state, hours, listOpen, stamp);
    return Outcome.done(same.changed(other, decisionDate, seats, runsOutAt, next));
  }

  /// Another day by which the minimum must be reached.
  ///
  /// @param today the day where the association is
  Outcome<Run> decidedOn(LocalDate day, LocalDate today, Instant now) {
    if (state != RunState.RECRUITING) {
      return Outcome.refused(over());
    }
    if (day.isBefore(today)) {
      return Outcome.refused(
          Refusal.invalid("decision-date-past", "The decision date lies in the past."));
    }
    if (day.isAfter(today.plusYears(FURTHEST_YEARS))) {
      return Outcome.refused(
          Refusal.invalid(
              "decision-date-too-far",
              "The decision date lies more than " + FURTHEST_YEARS + " years ahead."));
    }
    if (opening.day().isPresent() && !day.isAfter(opening.day().get())) {
      return Outcome.refused(
          Refusal.invalid(
              "opening-after-decision",
              "It opens on " + opening.day().get() + ", and the decision date lies after that."));
    }
    return Outcome.done(changed(capacity, day, seats, runsOutAt, stamp.changed(now)));
  }

  /// The same once its first meeting has a date. What people see as its last change stays.
  public Run begun() {
    return state == RunState.READY ? in(RunState.RUNNING, held()) : this;
  }

  /// The same once something was decided on who is in it: its version rises, so that whoever gets a
  /// place meanwhile and what was decided without them collide. What people see as its last change
  /// stays.
  public Run asked() {
    return with(state, offerHours, listOpen, held());
  }

  /// The same once staff have looked at who joined. Only those who take part see that.
  Outcome<Run> listOpened() {
    return state.isListed()
        ? Outcome.done(with(state, offerHours, true, held()))
        : Outcome.refused(over());
  }

  /// The same with these seats. What people see as its last change stays while no figure changes
  /// that they see, so that nobody can tell from it whether a form has come, or whose.
  Run counting(SeatCount counted, Optional<Instant> lapse, Instant now) {
    var next = counted.isShownAs(seats) ? held() : stamp.changed(now);
    return changed(capacity, decisionDate, counted, lapse, next);
  }

  /// The same with these seats, as one more part of a change that has its version already.
  Run recounted(SeatCount counted, Optional<Instant> lapse) {
    return changed(capacity, decisionDate, counted, lapse, stamp);
  }

  /// *Ready* is raised once: only a run that is still recruiting can become it.
  private Run changed(
      Capacity other, LocalDate day, SeatCount counted, Optional<Instant> lapse, Stamp next) {
    var same =
        new Run(
            id,
            state,
            other,
            day,
            budget,
            counted,
            lapse,
            decisionTold,
            offerHours,
            listOpen,
            opening,
            next);
    var reached = counted.confirmed() >= other.minimum();
    return state == RunState.RECRUITING && reached ? same.in(RunState.READY, same.stamp) : same;
  }

  private Stamp held() {
    return new Stamp(stamp.createdAt(), stamp.updatedAt(), version() + 1);
  }

  private Run in(RunState next, Stamp changed) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return with(next, offerHours, listOpen, changed);
  }

  private Run with(RunState next, int hours, boolean open, Stamp changed) {
    return new Run(
        id,
        next,
        capacity,
        decisionDate,
        budget,
        seats,
        runsOutAt,
        decisionTold,
        hours,
        open,
        opening,
        changed);
  }

  private Refusal over() {
    return Refusal.illegal(
        "network-not-open", "The network is " + state.word() + ": too late for that.");
  }
}
