package kreds.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kreds.change.Decision;
import kreds.id.RunId;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;

/// One run takes in the people of another, which is cancelled by it (E15). Whoever had a place has
/// one there, as far as its rules give seats to them ([Why]); the others wait in the order in which
/// they came, among those who wait there. Nobody of the other run loses anything, and nobody is in
/// it twice: who was in both keeps the better place, and the earlier arrival.
///
/// @param idOf the identifier that somebody's enrollment has in the run that takes them in
public record Merging(Roster from, Roster into, Function<EmailAddress, String> idOf) {
  /// What one of them writes: the seat here and there, the word to the meetings, the line of the
  /// audit.
  public static final int ROWS_EACH = 4;

  /// Beside them: both runs, the line of each, the word to the meetings of the one, the letter that
  /// tells of it with its line, and what follows where the minimum is reached, with its own.
  public static final int ROWS_BESIDE = 9;

  /// Both as they are afterwards, and what becomes of each who comes.
  public record Merged(
      Decision<Roster, SeatHappening> from,
      Decision<Roster, SeatHappening> into,
      List<Arrival> arrivals) {}

  /// One who comes, before and after.
  ///
  /// @param known how they stood in the run that takes them in; empty for who is new there
  public record Arrival(Enrollment before, Optional<Enrollment> known, Enrollment after) {

    boolean changesNothing() {
      return known.equals(Optional.of(after));
    }
  }

  /// Whether the one has gone into the other already.
  public static boolean stands(Roster from, Roster into) {
    return from.run().merges().into().equals(Optional.of(into.run().id()));
  }

  /// Takes them in.
  public Outcome<Merged> at(Instant now) {
    if (from.network().id().equals(into.network().id())) {
      return Outcome.refused(
          Refusal.invalid("merged-with-itself", "A network cannot be merged with itself."));
    }
    if (!into.inRun().takesEnrollments()) {
      return Outcome.refused(
          Refusal.illegal(
              "into-not-open",
              "The network that they would come into is "
                  + into.run().state().word()
                  + ": it takes nobody."));
    }
    for (var before : inTurn()) {
      var there = there(into, before);
      if (there.isPresent() && isSomebodyElses(there.get(), before)) {
        return Outcome.refused(addressUsed(before, there.get()));
      }
    }
    return SteeringARun.mergedInto(from, into.run().id(), now)
        .map(cancelled -> merged(cancelled, now));
  }

  private Merged merged(Run cancelled, Instant now) {
    var roster = into;
    var arrivals = new ArrayList<Arrival>();
    for (var before : inTurn()) {
      var known = known(roster, before);
      var id = known.map(Enrollment::id).orElseGet(() -> idOf.apply(before.person().address()));
      var isPending = Admitting.isPending(from, before);
      var after = new Arriving(roster, carried(before), known, isPending, now).placed(id);
      roster = roster.having(after);
      arrivals.add(new Arrival(before, known, after));
    }
    var requests = new MergingRequests(this, now);
    roster = requests.carried(roster, arrivals);
    var left = left(cancelled, arrivals, now);
    var ended = left.happenings().size() - 1;
    var rows =
        Roster.ROWS_OF_SEATS
            - ROWS_BESIDE
            - arrivals.size() * ROWS_EACH
            - ended * TakingOver.ROWS_EACH;
    return new Merged(left, taken(roster, arrivals, rows, now), arrivals);
  }

  /// As they stand there: whoever goes on there under another address, and is called the same, has
  /// that place; and whom staff have taken off under it is off.
  private Optional<Enrollment> known(Roster there, Enrollment before) {
    var found = there(there, before);
    return found.isPresent() && found.get().person().isNamedAs(before.person())
        ? Moving.takenOff(there, found.get())
            .map(Enrollment.class::cast)
            .or(() -> there.present(found.get().id()).filter(Merging::goesOn))
            .or(() -> found)
        : found;
  }

  /// Who gave up there, or never clicked, comes by the address that they have here.
  private static boolean goesOn(Enrollment there) {
    return !there.isOver() && there.who().provedAt().isPresent();
  }

  private Optional<Enrollment> there(Roster there, Enrollment before) {
    return there.find(idOf.apply(before.person().address()));
  }

  /// An address that leads on there to somebody else is not written over.
  private static boolean isSomebodyElses(Enrollment there, Enrollment before) {
    return there.isFormer()
        && !UsedAddress.wasMistyped(there)
        && !there.person().isNamedAs(before.person());
  }

  private static Refusal addressUsed(Enrollment before, Enrollment there) {
    return Refusal.illegal(
        SeatRefusals.ADDRESS_USED,
        "The address of "
            + before.id()
            + " was somebody else's in the network that they would come into, as "
            + there.id()
            + ": give "
            + before.id()
            + " another one by correct-enrollment first.");
  }

  /// With the answers that hold there too.
  Enrollment carried(Enrollment before) {
    var who = before.who();
    var answers = who.answers().carried(from.run().questions(), into.run().questions());
    return before.with(who.answering(answers));
  }

  /// Who has a place first, then who has an offer, who waits, and whose click is still to come; of
  /// each in the order in which they came. Whom a colleague has only asked to take over a place has
  /// sent no form, and comes along with the request alone ([MergingRequests]).
  private List<Enrollment> inTurn() {
    var all = new ArrayList<Enrollment>();
    all.addAll(from.in(Enrollment.Confirmed.class));
    all.addAll(from.in(Enrollment.Offered.class));
    all.addAll(from.in(Enrollment.Waiting.class));
    for (var form : from.in(Enrollment.Unconfirmed.class)) {
      if (!form.isOfHandOver()) {
        all.add(form);
      }
    }
    return all;
  }

  private Decision<Roster, SeatHappening> left(Run cancelled, List<Arrival> arrivals, Instant now) {
    var after = from.with(cancelled);
    for (var arrival : arrivals) {
      var who = arrival.before().who();
      after = after.having(new Enrollment.Transferred(who, now, arrival.after().id()));
    }
    var happening =
        new SeatHappening.OfRun.MergedInto(from.run().state(), into.run().id(), arrivals.size());
    return TakingOver.ended(from, after, happening, now);
  }

  /// The line moves where there is a place that nobody of them has, as far as it fits the step.
  private Decision<Roster, SeatHappening> taken(
      Roster roster, List<Arrival> arrivals, int rows, Instant now) {
    var happenings = new ArrayList<SeatHappening>();
    happenings.add(new SeatHappening.OfRun.TookIn(from.run().id(), arrivals.size()));
    for (var arrival : arrivals) {
      if (!arrival.changesNothing()) {
        happenings.add(new SeatHappening.CameOver(arrival.after(), arrival.before()));
      }
    }
    var run = into.run().takingIn(from.run().id());
    var after = into.with(run);
    return into.lineMoved(
        after.counted(roster.enrollments(), now), happenings, Math.max(0, rows), now);
  }

  /// How many people one step can take in.
  public static int most(int rows) {
    return (rows - ROWS_BESIDE) / ROWS_EACH;
  }

  /// Those of a run who have come over into that one, to one of these enrollments: the same person
  /// each.
  ///
  /// @param ids there
  public static List<Enrollment> leadingTo(Roster from, RunId into, List<String> ids) {
    var found = new ArrayList<Enrollment>();
    for (var each : from.in(Enrollment.Transferred.class)) {
      if (leadsTo(from, each).equals(Optional.of(into)) && ids.contains(each.to())) {
        found.add(each);
      }
    }
    return found;
  }

  /// The other side of a trace.
  public static Optional<RunId> leadsTo(Roster roster, Enrollment enrollment) {
    return enrollment instanceof Enrollment.Transferred gone && roster.find(gone.to()).isEmpty()
        ? roster.run().merges().into()
        : Optional.empty();
  }
}
