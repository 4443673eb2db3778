package kreds.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.network.Capacity;
import kreds.network.Network;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Who is in one run of a network, and who waits. Every decision about a seat is made here, on one
/// consistent reading, and written with the version of that reading.
///
/// @param enrollments of the run, in order of arrival
public record Roster(Network network, Run run, List<Enrollment> enrollments) {
  private static final int MOST_AT_ONCE = 40;

  public Roster {
    enrollments = enrollments.stream().sorted(Enrollment.BY_ARRIVAL).toList();
  }

  /// The network in this run, without the people.
  public NetworkRun inRun() {
    return new NetworkRun(network, run);
  }

  /// The enrollment of that identifier.
  public Optional<Enrollment> find(String id) {
    for (var enrollment : enrollments) {
      if (enrollment.id().equals(id)) {
        return Optional.of(enrollment);
      }
    }
    return Optional.empty();
  }

  /// Those in that state, in order of arrival.
  public <E extends Enrollment> List<E> in(Class<E> state) {
    var found = new ArrayList<E>();
    for (var enrollment : enrollments) {
      if (state.isInstance(enrollment)) {
        found.add(state.cast(enrollment));
      }
    }
    return found;
  }

  /// Place in the line, from 1; 0 for who does not wait. It counts from the form, and the
  /// unconfirmed are skipped.
  public int placeInLine(String id) {
    var place = 0;
    for (var waiting : in(Enrollment.Waiting.class)) {
      place++;
      if (waiting.id().equals(id)) {
        return place;
      }
    }
    return 0;
  }

  /// Whom that person sees: name and company of every participant, once both are confirmed. Who
  /// waits sees nobody, and is seen by nobody.
  public List<Enrollment.Confirmed> participantsSeenBy(String id) {
    var self = find(id);
    return self.isPresent() && self.get() instanceof Enrollment.Confirmed
        ? in(Enrollment.Confirmed.class)
        : List.of();
  }

  /// Takes a form. Who is here already stays as they are, whatever the state: one person, one
  /// enrollment; but a form that lapsed may come again, and stands at the end of the line. A run
  /// that takes no enrollments says so to everybody, so that its answer does not tell who is known.
  public Outcome<Decision<Roster, SeatHappening>> enroll(Applicant arriving, Instant now) {
    if (!inRun().takesEnrollments()) {
      return Outcome.refused(closed());
    }
    var known = find(arriving.id());
    if (known.isEmpty()) {
      return Outcome.done(applied(arriving, now));
    }
    return switch (known.get()) {
      case Enrollment.Lapsed(var earlier, var _) ->
          Outcome.done(applied(arriving.after(earlier), now));
      case Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _,
          Enrollment.Left _,
          Enrollment.Transferred _ ->
          Outcome.done(Decision.unchanged(this));
    };
  }

  /// Takes the click: a place if one is free, else the line. Twice is fine.
  public Outcome<Decision<Roster, SeatHappening>> confirm(String id, Instant now) {
    var known = find(id);
    if (known.isEmpty()) {
      return Outcome.refused(unknown());
    }
    return switch (known.get()) {
      case Enrollment.Confirmed _, Enrollment.Waiting _ -> Outcome.done(Decision.unchanged(this));
      case Enrollment.Unconfirmed form -> seat(form, form.state(), now);
      case Enrollment.Offered _, Enrollment.Lapsed _, Enrollment.Left _, Enrollment.Transferred _ ->
          Outcome.refused(
              Refusal.illegal("enrollment-over", "This enrollment is no longer to be confirmed."));
    };
  }

  /// Takes a form and its click in one, from somebody whose address the personal link has proved.
  public Outcome<Decision<Roster, SeatHappening>> enrollConfirmed(Applicant arriving, Instant now) {
    var known = find(arriving.id());
    if (known.isEmpty()) {
      return seat(new Enrollment.Unconfirmed(arriving), "", now);
    }
    return known.get() instanceof Enrollment.Lapsed(var earlier, var _)
        ? seat(new Enrollment.Unconfirmed(arriving.after(earlier)), known.get().state(), now)
        : confirm(arriving.id(), now);
  }

  /// Other numbers; those that stand already change nothing.
  public Outcome<Decision<Roster, SeatHappening>> resized(Capacity capacity, Instant now) {
    var before = run.capacity();
    return capacity.equals(before) && run.state().isListed()
        ? Outcome.done(Decision.unchanged(this))
        : run.resized(capacity, now)
            .map(after -> decided(after, new SeatHappening.CapacityChanged(before, capacity)));
  }

  /// Another day by which the minimum must be reached; the one that stands already changes nothing.
  ///
  /// @param today the day where the association is
  public Outcome<Decision<Roster, SeatHappening>> decidedOn(
      LocalDate day, LocalDate today, Instant now) {
    var before = run.decisionDate();
    return run.decidedOn(day, today, now)
        .map(after ->
            day.equals(before)
                ? Decision.unchanged(this)
                : decided(after, new SeatHappening.DecisionDateMoved(before, day)));
  }

  /// What time itself changes: forms that nobody has confirmed for a fortnight, and offers that ran
  /// out, lapse. A seat that an offer held is free again, for the line. No more than fit one
  /// transaction at a time, so that a flood of forms is void after some rounds.
  public Decision<Roster, SeatHappening> at(Instant now) {
    var all = new ArrayList<Enrollment>();
    var happenings = new ArrayList<SeatHappening>();
    for (var enrollment : enrollments) {
      var until = enrollment.runsOutAt();
      if (happenings.size() < MOST_AT_ONCE && until.isPresent() && !until.get().isAfter(now)) {
        var lapsed = new Enrollment.Lapsed(enrollment.who().stepped(), now);
        happenings.add(new SeatHappening.RanOut(lapsed, enrollment.state()));
        all.add(lapsed);
      } else {
        all.add(enrollment);
      }
    }
    return happenings.isEmpty()
        ? Decision.unchanged(this)
        : new Decision<>(new Roster(network, counted(all, now), all), happenings);
  }

  private Decision<Roster, SeatHappening> applied(Applicant arriving, Instant now) {
    var form = new Enrollment.Unconfirmed(arriving);
    return decided(with(form, now), new SeatHappening.Applied(form));
  }

  private Outcome<Decision<Roster, SeatHappening>> seat(
      Enrollment.Unconfirmed form, String before, Instant now) {
    if (!inRun().takesEnrollments()) {
      return Outcome.refused(closed());
    }
    var who = form.who().proved(now);
    var why = SeatRule.objection(this, form);
    return Outcome.done(
        why.isPresent() ? waits(who, why.get(), before, now) : seated(who, before, now));
  }

  private Decision<Roster, SeatHappening> seated(Applicant who, String before, Instant now) {
    var confirmed = new Enrollment.Confirmed(who, now);
    return decided(with(confirmed, now), new SeatHappening.Seated(confirmed, before));
  }

  private Decision<Roster, SeatHappening> waits(
      Applicant who, Why why, String before, Instant now) {
    var waiting = new Enrollment.Waiting(who, why);
    var after = with(waiting, now);
    return decided(after, new SeatHappening.Waits(waiting, after.placeInLine(who.id()), before));
  }

  private Decision<Roster, SeatHappening> decided(Run after, SeatHappening happening) {
    return decided(new Roster(network, after, enrollments), happening);
  }

  /// Whatever made the run ready, it is told here, once, since nothing leads back. One that was
  /// planned early, and has a meeting with a date already, is running at once.
  private Decision<Roster, SeatHappening> decided(Roster after, SeatHappening happening) {
    if (run.state() != RunState.RECRUITING || after.run.state() != RunState.READY) {
      return Decision.of(after, happening);
    }
    var on = network.nextMeeting().isPresent() ? after.run.begun() : after.run;
    return new Decision<>(
        new Roster(network, on, after.enrollments),
        List.of(happening, new SeatHappening.NetworkReady(after.run)));
  }

  private Roster with(Enrollment changed, Instant now) {
    var all = new ArrayList<Enrollment>();
    for (var other : enrollments) {
      if (!other.id().equals(changed.id())) {
        all.add(other);
      }
    }
    all.add(changed);
    return new Roster(network, counted(all, now), all);
  }

  private Run counted(List<Enrollment> all, Instant now) {
    var first = Optional.<Instant>empty();
    for (var enrollment : all) {
      var until = enrollment.runsOutAt();
      if (until.isPresent() && (first.isEmpty() || until.get().isBefore(first.get()))) {
        first = until;
      }
    }
    return run.counting(SeatCount.of(all), first, now);
  }

  private static Refusal unknown() {
    return Refusal.notFound("enrollment-unknown", "There is no such enrollment.");
  }

  private static Refusal closed() {
    return Refusal.illegal("enrollment-closed", "This network no longer takes enrollments.");
  }
}
