package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kreds.budget.Budget;
import kreds.change.Stamp;
import kreds.due.Due;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.network.NetworkPlan;
import kreds.network.PriceEstimate;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.question.ExtraQuestions;
import kreds.text.Plural;

/// One year of a network: one capacity, one budget and price, one set of participants. What lies
/// before its first meeting (recruiting) is part of it.
///
/// @param seats how many have a place, wait, or have not confirmed
/// @param runsOutAt when the first unconfirmed form or offer runs out, or at once while there is a
///   place for somebody of the line; with the run, so that the round that looks after it reads no
///   roster before it must
/// @param listOpen whether participants see each other's names: not before staff have looked once
///   at who joined, since members of one group are competitors and anybody can type a form
/// @param asksUntil until when its meetings ask for a date, so that whoever gets a place can be
///   told that they will be asked, too; empty while none does
/// @param opening from when people can enroll
/// @param questions that it asks of whoever takes part
/// @param stamp its version rises with every change of the run or a seat, and guards every seat
public record Run(
    RunId id,
    RunState state,
    SeatRules rules,
    DecisionDay decision,
    Budget budget,
    SeatCount seats,
    Optional<Instant> runsOutAt,
    boolean listOpen,
    Optional<Instant> asksUntil,
    OpeningDay opening,
    ExtraQuestions questions,
    Stamp stamp)
    implements Due {
  /// A decision day further ahead is a slip of the finger, and nobody would ever decide.
  public static final int FURTHEST_YEARS = 2;

  /// There is none with that number.
  public static final Refusal UNKNOWN =
      Refusal.notFound(
          "run-unknown",
          "There is no such run of that network; without run, the present one is meant.");

  /// The code of the "no" to whoever asks or ends a run that is not on.
  public static final String NOT_RUNNING = "run-not-running";

  /// The code of the "no" to whoever cancels a run that is on, or over.
  public static final String HAS_BEGUN = "run-not-cancellable";

  /// The first run of a network, at the moment of its publication.
  public static Run first(String network, NetworkPlan plan, Instant now) {
    return opened(RunId.first(network), plan.capacity(), plan.decisionDate(), plan.budget(), now);
  }

  /// The same, which people can enroll in from a day on.
  public static Run first(String network, NetworkPlan plan, OpeningDay opening, Instant now) {
    var first = first(network, plan, now);
    return first.opening(opening, first.stamp);
  }

  /// The same where that decides who is in, from the first form on.
  public Run admitting(Admission by) {
    return with(state, rules.admitting(by), decision, listOpen, asksUntil, stamp);
  }

  /// A run that people can enroll in.
  public static Run opened(
      RunId id, Capacity capacity, LocalDate decisionDate, Budget budget, Instant now) {
    return new Run(
        id,
        RunState.RECRUITING,
        SeatRules.usual(capacity),
        DecisionDay.on(decisionDate),
        budget.anew(),
        SeatCount.NOBODY,
        Optional.empty(),
        false,
        Optional.empty(),
        OpeningDay.AT_ONCE,
        ExtraQuestions.NONE,
        Stamp.first(now));
  }

  /// How many it needs and takes.
  public Capacity capacity() {
    return rules.capacity();
  }

  /// By when the minimum must be reached.
  public LocalDate decisionDate() {
    return decision.day();
  }

  /// What has become one with it.
  public Merges merges() {
    return decision.merges();
  }

  /// Rises with every change; guards every write of the run and its seats.
  public long version() {
    return stamp.version();
  }

  /// It opens, unconfirmed forms and offers run out, what is free is the line's, and the decision
  /// day comes. In a run that is over nothing comes any more: its people stay as they stood.
  @Override
  public Optional<Instant> nextAt() {
    return state.isOver() ? Optional.empty() : sooner(opensAt(), sooner(decidesAt(), runsOutAt));
  }

  private static Optional<Instant> sooner(Optional<Instant> one, Optional<Instant> other) {
    var isOther = one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get()));
    return isOther ? other : one;
  }

  /// When it opens by itself; empty once it is open, or over before.
  Optional<Instant> opensAt() {
    return state.takesEnrollments() ? opening.at() : Optional.empty();
  }

  /// The same with that budget. What is asked of people has changed, so they see that it has.
  Outcome<Run> costing(Budget other, Instant now) {
    return state.isListed()
        ? Outcome.done(
            new Run(
                id,
                state,
                rules,
                decision,
                other,
                seats,
                runsOutAt,
                listOpen,
                asksUntil,
                opening,
                questions,
                stamp.changed(now)))
        : Outcome.refused(over());
  }

  /// The same with a budget that is reckoned of its meetings. People see that it has changed if
  /// what is asked of them has.
  public Run reckoning(Budget reckoned, Instant now) {
    return reckoned.equals(budget)
        ? this
        : new Run(
            id,
            state,
            rules,
            decision,
            reckoned,
            seats,
            runsOutAt,
            listOpen,
            asksUntil,
            opening,
            questions,
            PriceEstimate.of(reckoned, capacity()).equals(price()) ? held() : stamp.changed(now));
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
        id, state, rules, decision, budget, seats, runsOutAt, listOpen, asksUntil, other, questions,
        changed);
  }

  /// Another day on which it opens.
  Outcome<Run> opensOn(LocalDate day, LocalDate today, Instant now) {
    return state.takesEnrollments()
        ? opening.on(day, decisionDate(), today).map(other -> opening(other, now))
        : Outcome.refused(over());
  }

  /// When staff are told that the decision day has come; empty if there is nothing to decide, or
  /// they know.
  Optional<Instant> decidesAt() {
    return state == RunState.RECRUITING ? decision.comesAt() : Optional.empty();
  }

  /// The same once staff have been told so. Nobody else sees that.
  Run told() {
    return with(state, rules, decision.toldOf(), listOpen, asksUntil, held());
  }

  /// Seats that a newcomer could have: none while enrolment is closed. Those who have not confirmed
  /// hold none, but while people wait, what is free is theirs, unless rules about them alone may
  /// keep them waiting.
  public int placesLeft() {
    var mayPassBy = rules.mayPassBy() || seats.together() > 0;
    return rules.closed() || (seats.waiting() > 0 && !mayPassBy)
        ? 0
        : Math.max(0, capacity().maximum() - seats.held());
  }

  /// Whether every place is somebody's, so that a head pays what it costs then: whoever has only
  /// got an offer may let it pass, and where people wait beside free places these are free.
  public boolean isTaken() {
    return seats.confirmed() >= capacity().maximum();
  }

  /// How many more are needed for the minimum.
  public int missing() {
    return Math.max(0, capacity().minimum() - seats.confirmed());
  }

  /// Whether it matters whom a person works for: for a seat, or for what it costs.
  public boolean compareCompanies() {
    return rules().compareCompanies() || !budget().paysAlike();
  }

  /// What one participant will pay, roughly; empty while no cost is known.
  public Optional<PriceEstimate> price() {
    return PriceEstimate.of(budget, capacity());
  }

  /// Other rules. Nobody who has a place loses it, so the maximum cannot fall below the seats that
  /// are held. A lower minimum may be reached already: then the run is ready. What people see as
  /// its last change stays while what they see of the rules does.
  Outcome<Run> ruled(SeatRules other, Instant now) {
    if (!state.isListed()) {
      return Outcome.refused(over());
    }
    if (other.capacity().maximum() < seats.held()) {
      return Outcome.refused(
          Refusal.illegal(
              "maximum-below-confirmed",
              Plural.of(seats.held(), "person has", "people have")
                  + " a place or the offer of one; the maximum cannot be lower."));
    }
    var isShown = !other.isShownAs(rules) || other.equals(rules);
    var next = isShown ? stamp.changed(now) : held();
    return Outcome.done(with(state, other, decision, listOpen, asksUntil, next).readyIfReached());
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
    return Outcome.done(
        with(state, rules, decision.movedTo(day), listOpen, asksUntil, stamp.changed(now)));
  }

  /// The same once its first meeting has a date. What people see as its last change stays.
  public Run begun() {
    return state == RunState.READY ? in(RunState.RUNNING, held()) : this;
  }

  /// The same, whose group is asked whether it goes on. Nobody enrolls in it any more.
  public Outcome<Run> renewing(Instant now) {
    return state.mayBecome(RunState.RENEWING)
        ? Outcome.done(in(RunState.RENEWING, stamp.changed(now)))
        : Outcome.refused(
            Refusal.illegal(
                NOT_RUNNING,
                "The network is " + state.word() + ": only one that is running can be renewed."));
  }

  /// The same once its year is over: who took part in it stays as it was.
  Outcome<Run> finished(Instant now) {
    var asked = state == RunState.RUNNING ? in(RunState.RENEWING, stamp) : this;
    return asked.state.mayBecome(RunState.FINISHED)
        ? Outcome.done(asked.in(RunState.FINISHED, stamp.changed(now)))
        : Outcome.refused(
            Refusal.illegal(
                NOT_RUNNING,
                "The network is " + state.word() + ": only one that is running comes to its end."));
  }

  /// Another year of the same network: its rules, what it costs and what it asks go on, but for the
  /// fees of this year's speakers, its meetings and those who have left; and its list is opened
  /// anew, since others join.
  Run another(Capacity capacity, LocalDate decisionDate, Instant now) {
    return new Run(
        id.next(),
        RunState.RECRUITING,
        rules.sized(capacity),
        DecisionDay.on(decisionDate),
        budget.anew(),
        SeatCount.NOBODY,
        Optional.empty(),
        false,
        Optional.empty(),
        OpeningDay.AT_ONCE,
        questions,
        Stamp.first(now));
  }

  /// It does not come about. Who is in it stays as it was: that the run is cancelled says it of
  /// everybody, and nobody's place, offer or wait is worth anything any more.
  Outcome<Run> cancelled(Instant now) {
    return state.mayBecome(RunState.CANCELLED)
        ? Outcome.done(in(RunState.CANCELLED, stamp.changed(now)))
        : Outcome.refused(
            Refusal.illegal(
                HAS_BEGUN,
                "The network is "
                    + state.word()
                    + ": only one that has not begun is cancelled; end-network ends one that has."));
  }

  /// The same, once its people have come into that one.
  Run goingInto(RunId other) {
    var merged = decision.merged(merges().goingInto(other));
    return with(state, rules, merged, listOpen, asksUntil, stamp);
  }

  /// The same, as a part of the change that takes in the people of that one.
  Run takingIn(RunId other) {
    var merged = decision.merged(merges().takingIn(other));
    return with(state, rules, merged, listOpen, asksUntil, stamp);
  }

  /// The same once something was decided on who is in it: its version rises, so that whoever gets a
  /// place meanwhile and what was decided without them collide. What people see as its last change
  /// stays.
  public Run asked() {
    return with(state, rules, decision, listOpen, asksUntil, held());
  }

  /// The same once its meetings ask for a date until then, or for none. What people see as its last
  /// change stays.
  public Run asking(Optional<Instant> until) {
    return until.equals(asksUntil) ? this : with(state, rules, decision, listOpen, until, held());
  }

  /// Whether whoever gets a place now is about to be asked for a date.
  public boolean isAsking(Instant now) {
    return asksUntil.isPresent() && now.isBefore(asksUntil.get());
  }

  /// The same once staff have looked at who joined. Only those who take part see that.
  Outcome<Run> listOpened() {
    return state.isListed()
        ? Outcome.done(with(state, rules, decision, true, asksUntil, held()))
        : Outcome.refused(over());
  }

  /// The same, which asks that. The form says it; what people see as its last change stays.
  Outcome<Run> asking(ExtraQuestions other) {
    return state.isListed()
        ? Outcome.done(
            new Run(
                id, state, rules, decision, budget, seats, runsOutAt, listOpen, asksUntil, opening,
                other, held()))
        : Outcome.refused(over());
  }

  /// The same with these seats. What people see as its last change stays while no figure changes
  /// that they see, so that nobody can tell from it whether a form has come, or whose.
  Run counting(SeatCount counted, Optional<Instant> lapse, Instant now) {
    var next = counted.isShownAs(seats) ? held() : stamp.changed(now);
    return counted(counted, lapse, next);
  }

  /// The same with these seats, as one more part of a change that has its version already.
  Run recounted(SeatCount counted, Optional<Instant> lapse) {
    return counted(counted, lapse, stamp);
  }

  private Run counted(SeatCount counted, Optional<Instant> lapse, Stamp next) {
    return new Run(
            id, state, rules, decision, budget, counted, lapse, listOpen, asksUntil, opening,
            questions, next)
        .readyIfReached();
  }

  /// *Ready* is raised once: only a run that is still recruiting can become it.
  private Run readyIfReached() {
    return state == RunState.RECRUITING && missing() == 0 ? in(RunState.READY, stamp) : this;
  }

  private Stamp held() {
    return new Stamp(stamp.createdAt(), stamp.updatedAt(), version() + 1);
  }

  private Run in(RunState next, Stamp changed) {
    if (!state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return with(next, rules, decision, listOpen, asksUntil, changed);
  }

  private Run with(
      RunState next,
      SeatRules ruled,
      DecisionDay day,
      boolean open,
      Optional<Instant> asks,
      Stamp changed) {
    return new Run(
        id, next, ruled, day, budget, seats, runsOutAt, open, asks, opening, questions, changed);
  }

  private Refusal over() {
    return Refusal.illegal(
        "network-not-open", "The network is " + state.word() + ": too late for that.");
  }
}
