package kreds.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.company.CompanyRegister;
import kreds.due.OnItsWay;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Person;

/// A place is handed to a colleague (E12). Whoever has it asks; the colleague's click takes it
/// ([TakingOver]), and until then nothing has changed. The request lies with the place itself
/// ([HandOver]), so that it is over with it.
public final class HandingOver {
  private static final Refusal NO_PLACE =
      Refusal.illegal("hand-over-no-place", "Only who has a place can hand it over.");

  private static final Refusal OWN =
      Refusal.invalid("hand-over-own", "This is the address of who has the place already.");

  private static final Refusal HAS_PLACE =
      Refusal.invalid("hand-over-has-place", "This colleague has a place already.");

  /// The same whether the colleague has a place that the giver does not see, is offered one, waits
  /// for another company, is asked by somebody else or was taken off by staff, or somebody else was
  /// here with that address: what stands about somebody is not told to whoever types the address.
  private static final Refusal NOT_POSSIBLE =
      Refusal.invalid(
          "hand-over-not-possible",
          "This colleague cannot take the place over by a link. Please write to the association.");

  private static final Refusal BY_STAFF =
      Refusal.illegal(
          "hand-over-by-staff",
          "The association lets people into this network, so that no place is handed over by a"
              + " link. Please write to it.");

  private static final Refusal TAKEN =
      Refusal.illegal("hand-over-taken", "The colleague has taken the place over.");

  private HandingOver() {}

  /// Whether places can be handed over there at all: also while enrolment is closed, since a place
  /// that is handed over is no new one, but not where somebody else decides who is in.
  public static boolean isOpen(Roster roster) {
    return refusal(roster).isEmpty();
  }

  /// Why no place is handed over there now; empty where it may be.
  static Optional<Refusal> refusal(Roster roster) {
    var inRun = roster.inRun();
    if (!inRun.takesEnrollments() && !inRun.isClosed()) {
      return Optional.of(SeatRefusals.notTaking(roster.inRun()));
    }
    return roster.run().rules().letsIn() ? Optional.empty() : Optional.of(BY_STAFF);
  }

  /// Who asks that one to take a place over; nobody when that is over.
  public static Optional<Enrollment.Confirmed> giver(
      Roster roster, Enrollment colleague, Instant now) {
    return giver(roster.enrollments(), colleague, roster.companies())
        .filter(giver -> now.isBefore(giver.handOver().orElseThrow().until()));
  }

  /// Whom that one asks; nobody when that is over.
  public static Optional<Enrollment> colleague(Roster roster, Enrollment giver, Instant now) {
    return giver instanceof Enrollment.Confirmed place
            && place.handOver().filter(request -> now.isBefore(request.until())).isPresent()
        ? colleague(roster.enrollments(), place, roster.companies())
        : Optional.empty();
  }

  /// Asks a colleague. To ask somebody else takes the first request back. The same one again within
  /// ten minutes is on its way; after that the letter goes once more.
  ///
  /// @param colleague as the giver named them; the company is the giver's by definition
  static Outcome<Decision<Roster, SeatHappening>> ask(
      Roster roster, Enrollment known, Applicant colleague, Instant now) {
    if (!(known instanceof Enrollment.Confirmed giver)) {
      return Outcome.refused(NO_PLACE);
    }
    var no = refusal(roster);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    var there = roster.find(colleague.id());
    var named = named(giver, colleague, there);
    if (there.isEmpty()) {
      return Outcome.done(asked(roster, giver, onlyAsked(giver, named), "", now));
    }
    var found = there.get();
    return isOnItsWay(roster, giver, found, now)
        ? Outcome.done(corrected(roster, found, named, now))
        : askable(roster, giver, found, named, now)
            .map(asks -> asked(roster, giver, asks, found.state(), now));
  }

  /// Takes the request back; twice is fine.
  static Outcome<Decision<Roster, SeatHappening>> takeBack(
      Roster roster, Enrollment known, Instant now) {
    return switch (known) {
      case Enrollment.Confirmed place when place.handOver().isPresent() -> {
        var kept = kept(place);
        yield Outcome.done(
            Decision.of(
                roster.with(kept, now),
                new SeatHappening.RequestTakenBack(kept, place.handOver().get().to())));
      }
      case Enrollment.Transferred _ -> Outcome.refused(TAKEN);
      case Enrollment.Confirmed _,
          Enrollment.Unconfirmed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Left _,
          Enrollment.Lapsed _ ->
          Outcome.done(Decision.unchanged(roster));
    };
  }

  /// The giver, one step further, and without the request.
  static Enrollment.Confirmed kept(Enrollment.Confirmed giver) {
    return new Enrollment.Confirmed(giver.who().stepped(), giver.since());
  }

  /// Asks that colleague, as they stand now.
  ///
  /// @param before their state before, in a word; blank if they are new
  static Decision<Roster, SeatHappening> asked(
      Roster roster, Enrollment.Confirmed giver, Enrollment colleague, String before, Instant now) {
    var request = Optional.of(new HandOver(colleague.id(), now));
    var asking = new Enrollment.Confirmed(giver.who(), giver.since(), request);
    return Decision.of(
        roster.having(asking).with(colleague, now),
        new SeatHappening.ColleagueAsked(asking, colleague, before));
  }

  /// Who asks that one, whether or not the time of it is over.
  static Optional<Enrollment.Confirmed> giver(
      List<Enrollment> all, Enrollment colleague, CompanyRegister companies) {
    for (var each : all) {
      if (each instanceof Enrollment.Confirmed giver
          && giver.handOver().filter(to -> to.to().equals(colleague.id())).isPresent()
          && mayTake(giver, colleague, companies)) {
        return Optional.of(giver);
      }
    }
    return Optional.empty();
  }

  /// Who could still take that place over, whether or not the time for it is over.
  static Optional<Enrollment> colleague(
      List<Enrollment> all, Enrollment.Confirmed giver, CompanyRegister companies) {
    for (var each : all) {
      if (giver.handOver().filter(to -> to.to().equals(each.id())).isPresent()
          && mayTake(giver, each, companies)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /// Whoever waits has proved for which company; of a form that nobody has clicked anything may be
  /// true.
  static boolean mayTake(
      Enrollment.Confirmed giver, Enrollment colleague, CompanyRegister companies) {
    return switch (colleague) {
      case Enrollment.Unconfirmed _ -> true;
      case Enrollment.Waiting waiting ->
          companies.isSame(waiting.person().company(), giver.person().company());
      case Enrollment.Offered _,
          Enrollment.Confirmed _,
          Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Transferred _ ->
          false;
    };
  }

  /// Of who is forgotten nothing is known any more: whoever clicks there is somebody new.
  private static Outcome<Enrollment> askable(
      Roster roster, Enrollment.Confirmed giver, Enrollment found, Applicant named, Instant now) {
    if (giver(roster, found, now).filter(other -> !other.id().equals(giver.id())).isPresent()
        || Moving.takenOff(roster, found).isPresent()) {
      return Outcome.refused(NOT_POSSIBLE);
    }
    return switch (found) {
      case Enrollment.Confirmed _ ->
          Outcome.refused(found.id().equals(giver.id()) ? OWN : seated(roster));
      case Enrollment.Offered _ -> Outcome.refused(NOT_POSSIBLE);
      case Enrollment.Unconfirmed form when form.inPlaceOf().isEmpty() ->
          Outcome.done(form.with(form.who().written(false, now)));
      case Enrollment.Waiting waiting ->
          mayTake(giver, waiting, roster.companies())
              ? Outcome.done(waiting.with(waiting.who().stepped()))
              : Outcome.refused(NOT_POSSIBLE);
      case Enrollment.Unconfirmed _ -> Outcome.done(onlyAsked(giver, named.after(found.who())));
      case Enrollment.Left _, Enrollment.Lapsed _, Enrollment.Transferred _ ->
          found.person().isForgotten() || UsedAddress.isOpenTo(roster, found, named)
              ? Outcome.done(onlyAsked(giver, named.after(found.who())))
              : Outcome.refused(NOT_POSSIBLE);
    };
  }

  /// Whoever has a place reads who else has one, once the list is open.
  private static Refusal seated(Roster roster) {
    return roster.run().listOpen() ? HAS_PLACE : NOT_POSSIBLE;
  }

  private static boolean isOnItsWay(
      Roster roster, Enrollment.Confirmed giver, Enrollment found, Instant now) {
    return giver(roster, found, now).filter(giver::equals).isPresent()
        && OnItsWay.is(giver.handOver().orElseThrow().askedAt(), now);
  }

  /// What the giver says else of a colleague while the letter is on its way.
  private static Decision<Roster, SeatHappening> corrected(
      Roster roster, Enrollment found, Applicant named, Instant now) {
    var said = found.who().saying(named);
    return TakingOver.isOnlyAsked(found) && !said.equals(found.who())
        ? KnownAddress.said(roster, found, said, now)
        : Decision.unchanged(roster);
  }

  /// Whether somebody was here by a form of their own, and is not forgotten.
  private static boolean hasSaid(Enrollment there) {
    return !there.person().isForgotten()
        && switch (there) {
          case Enrollment.Unconfirmed form -> form.inPlaceOf().isEmpty();
          case Enrollment.Lapsed lapsed -> lapsed.inPlaceOf().isEmpty();
          case Enrollment.Confirmed _,
              Enrollment.Waiting _,
              Enrollment.Offered _,
              Enrollment.Left _,
              Enrollment.Transferred _ ->
              true;
        };
  }

  private static Enrollment.Unconfirmed onlyAsked(Enrollment.Confirmed giver, Applicant named) {
    return new Enrollment.Unconfirmed(named, Optional.of(giver.id()));
  }

  /// The letter is in the giver's language, since nothing is known of the colleague's, unless the
  /// colleague has been here and has one.
  private static Applicant named(
      Enrollment.Confirmed giver, Applicant colleague, Optional<Enrollment> there) {
    var typed = colleague.person();
    var company = giver.person().company();
    var language =
        there
            .filter(HandingOver::hasSaid)
            .map(Enrollment::person)
            .orElse(giver.person())
            .language();
    var person = new Person(typed.name(), company, typed.address(), language);
    return colleague.saying(person, colleague.role());
  }
}
