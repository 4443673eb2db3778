package kreds.commit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.meeting.Mover;
import kreds.person.Person;
import kreds.run.Applicant;
import kreds.run.AskingTheGroup;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.SeatConsequences;
import kreds.run.SeatHappening;
import kreds.run.UsedAddress;

/// Writes down what was decided about a run and its seats. All ways onto a roster come through
/// here, so that what follows from them is the same.
public record RosterChange(SeatConsequences consequences) {

  /// What a decision writes; nothing if nothing happened.
  ///
  /// @param before as it was read
  public Change<Roster> of(Roster before, Decision<Roster, SeatHappening> decision, Moment at) {
    var after = decision.after();
    if (decision.isNothing()) {
      return Change.nothing(after);
    }
    var writes = new ArrayList<Write>();
    writes.add(new Write.RunSaved(Optional.of(before.run()), after.run()));
    for (var enrollment : after.enrollments()) {
      if (!before.enrollments().contains(enrollment)) {
        writes.add(new Write.SeatSaved(enrollment));
      }
    }
    var noted = new LinkedHashMap<String, Mover>();
    for (var happening : decision.happenings()) {
      for (var mover : movers(before, after, happening, at.now())) {
        noted.putIfAbsent(mover.enrollment(), mover);
      }
    }
    for (var mover : noted.values()) {
      writes.add(new Write.MoverNoted(mover));
    }
    return Change.of(after, writes, consequences(decision, at));
  }

  /// What follows from a vote is the group's doing, and not that of whoever voted last: nobody
  /// reads in it who that was.
  private Consequences consequences(Decision<Roster, SeatHappening> decision, Moment at) {
    var happenings = decision.happenings();
    var of = happenings.size() == 1 ? -1 : AskingTheGroup.decidedFrom(happenings);
    var by = of < 0 ? happenings.size() : of;
    var byGroup = at.by(AskingTheGroup.ACTOR);
    var after = decision.after();
    return Consequences.of(happenings.subList(0, by), happening -> follows(happening, after, at))
        .and(
            Consequences.of(
                happenings.subList(by, happenings.size()),
                happening -> follows(happening, after, byGroup)));
  }

  /// Whoever is forgotten in the same step reads that, and not only that the place is given up.
  private Consequences follows(SeatHappening happening, Roster after, Moment at) {
    return happening instanceof SeatHappening.GaveUp gaveUp && isForgotten(after, gaveUp)
        ? consequences.ofForgotten(gaveUp, after.inRun(), at)
        : consequences.of(happening, after.inRun(), at);
  }

  private static boolean isForgotten(Roster after, SeatHappening.GaveUp gaveUp) {
    return after
        .find(gaveUp.enrollment().id())
        .filter(row -> row.person().isForgotten())
        .isPresent();
  }

  /// Whom the roster has forgotten in the same step, the meetings must still know.
  private static Optional<Person> was(Roster after, Applicant who) {
    var now = after.find(who.id());
    return now.isPresent() && now.get().person().isForgotten()
        ? Optional.of(who.person())
        : Optional.empty();
  }

  /// Whoever has a place now is to be told of what is open, and who had one is to be rid of it; of
  /// a run that does not come about it is everybody. So it is where not all pay the same and who
  /// pays is another without anybody coming or going.
  private static List<Mover> movers(
      Roster before, Roster after, SeatHappening happening, Instant now) {
    return switch (happening) {
      case SeatHappening.Seated(var seated, var _) -> noted(after, now, seated);
      case SeatHappening.HandedOn step -> handedOn(after, step, now);
      case SeatHappening.InLine step -> inLine(before, after, step, now);
      case SeatHappening.OfRun step -> ofRun(after, step, now);
      case SeatHappening.Corrected(Enrollment.Confirmed place) ->
          corrected(before, after, place, now);
      case SeatHappening.Applied _, SeatHappening.Waits _, SeatHappening.OfKnown _ -> List.of();
    };
  }

  private static List<Mover> handedOn(Roster after, SeatHappening.HandedOn step, Instant now) {
    return switch (step) {
      case SeatHappening.TakenOver(var from, var to, var _) -> noted(after, now, from, to);
      case SeatHappening.Moved(var _, var from, Enrollment.Confirmed to) ->
          noted(after, now, from, to);
      case SeatHappening.Moved(var _, var from, var _) ->
          UsedAddress.wasMistyped(from) ? List.of() : noted(after, now, from);
      case SeatHappening.ColleagueAsked _,
          SeatHappening.RequestTakenBack _,
          SeatHappening.NothingToTakeOver _,
          SeatHappening.RequestOver _ ->
          List.of();
    };
  }

  private static List<Mover> inLine(
      Roster before, Roster after, SeatHappening.InLine step, Instant now) {
    return switch (step) {
      case SeatHappening.GaveUp(var left, var _, var _) when hadPlace(before, left) ->
          noted(after, now, left);
      case SeatHappening.CameOver(Enrollment.Confirmed arrived, var _)
          when !hadPlace(before, arrived) ->
          noted(after, now, arrived);
      case SeatHappening.Forgotten(var blank, var _) -> forgotten(before, blank, now);
      case SeatHappening.GaveUp _,
          SeatHappening.CameOver _,
          SeatHappening.OfferMade _,
          SeatHappening.PutFirst _,
          SeatHappening.Admitted _,
          SeatHappening.Rejected _,
          SeatHappening.MayReturn _,
          SeatHappening.OfVote _,
          SeatHappening.RanOut _ ->
          List.of();
    };
  }

  private static List<Mover> ofRun(Roster after, SeatHappening.OfRun step, Instant now) {
    return switch (step) {
      case SeatHappening.OfRun.Cancelled _, SeatHappening.OfRun.MergedInto _ ->
          List.of(Mover.everybody(after.run().id(), now));
      case SeatHappening.OfRun.CostsSet _, SeatHappening.OfRun.Began _ -> reckoned(after, now);
      case SeatHappening.OfRun.RulesChanged _,
          SeatHappening.OfRun.QuestionsChanged _,
          SeatHappening.OfRun.DecisionDateMoved _,
          SeatHappening.OfRun.DecisionDue _,
          SeatHappening.OfRun.OpeningMoved _,
          SeatHappening.OfRun.Opened _,
          SeatHappening.OfRun.TookIn _,
          SeatHappening.OfRun.Finished _,
          SeatHappening.OfRun.ListOpened _,
          SeatHappening.OfRun.Recounted _,
          SeatHappening.OfRun.NetworkReady _ ->
          List.of();
    };
  }

  /// For another company it may be another price, for the colleagues of both too.
  private static List<Mover> corrected(
      Roster before, Roster after, Enrollment.Confirmed corrected, Instant now) {
    var company = corrected.person().company();
    return before
        .find(corrected.id())
        .filter(was -> !was.person().company().equals(company))
        .map(_ -> reckoned(after, now))
        .orElseGet(List::of);
  }

  private static List<Mover> reckoned(Roster after, Instant now) {
    return after.run().budget().paysAlike()
        ? List.of()
        : List.of(Mover.everybody(after.run().id(), now));
  }

  /// Whoever is forgotten may have answered what was asked, or may make a meeting happen, and that
  /// is to be forgotten, too, also where the run is over, or they have enrolled again since they
  /// left. What a mailbox does that was named by mistake is somebody else's.
  private static List<Mover> forgotten(Roster before, Enrollment blank, Instant now) {
    return before.find(blank.id()).stream()
        .filter(was -> !UsedAddress.wasMistyped(was))
        .map(was ->
            new Mover(
                blank.who().run(),
                blank.id(),
                now,
                Optional.of(was.person()),
                before.hadPlace(was)))
        .toList();
  }

  private static boolean hadPlace(Roster before, Enrollment one) {
    return before.find(one.id()).filter(Enrollment.Confirmed.class::isInstance).isPresent();
  }

  private static List<Mover> noted(Roster after, Instant now, Enrollment... moved) {
    var movers = new ArrayList<Mover>();
    for (var each : moved) {
      var who = each.who();
      movers.add(new Mover(who.run(), who.id(), now, was(after, who)));
    }
    return movers;
  }
}
