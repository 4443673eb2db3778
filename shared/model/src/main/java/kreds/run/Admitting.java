package kreds.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.change.Decision;
import kreds.company.RegisteredCompany;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// Somebody is let in, or not. Of whom it was still to be decided gets a seat at once where no
/// other rule stands against it, or stands in the line by arrival. Whom staff had taken off gets no
/// seat without wanting one: the form is open again, and its arrival counts.
final class Admitting {
  /// What is not done for whom nobody has let in yet.
  static final Refusal NOT_YET =
      Refusal.illegal(
          SeatRefusals.NOT_ADMITTED,
          "Nobody has let this person in yet: admit-enrollment comes first, or reject-enrollment.");

  private static final Refusal NO_CLICK =
      Refusal.illegal(
          "not-confirmed",
          "This enrolment is unconfirmed: its click is still to come, and nobody knows yet whose it"
              + " is. send-link sends the link again.");

  /// Whoever is looked at as one company may have become another's since: while it is pending that
  /// is theirs to correct, and so an order lets in whom it was written about.
  private static final Refusal SAID_ANEW =
      Refusal.illegal(
          SeatRefusals.SAID_ANEW,
          "Something has changed about this enrolment since: look at who it is now, and for which"
              + " company.");

  private static final Refusal OVER =
      Refusal.illegal("enrollment-over", "A colleague has taken this place over.");

  private Admitting() {}

  /// Whether it is still to be decided about that one.
  static boolean isPending(Roster roster, Enrollment one) {
    return !roster.run().rules().letsIn() && !one.isAdmitted() && !isMemberAtOnce(roster, one);
  }

  /// Whether nobody has to let in who is about to click: the register knows the company as a
  /// member. Who has clicked before stays as it was decided then, whatever the register says later.
  private static boolean isMemberAtOnce(Roster roster, Enrollment one) {
    return roster.run().rules().admission().asksForMembers()
        && one instanceof Enrollment.Unconfirmed
        && roster
            .companies()
            .of(one.person().company())
            .filter(RegisteredCompany::member)
            .isPresent();
  }

  /// Somebody who has just clicked has no seat.
  static Decision<Roster, SeatHappening> waits(
      Roster roster, Enrollment form, Why why, String before, Instant now) {
    var admitted = isMemberAtOnce(roster, form) ? Optional.of(now) : Optional.<Instant>empty();
    var waiting = new Enrollment.Waiting(form.who(), why, Optional.empty(), admitted);
    return why == Why.NOT_ADMITTED && AskingTheGroup.decides(roster.run())
        ? AskingTheGroup.opened(roster, waiting, before, now)
        : roster.waits(waiting, before, now);
  }

  /// @param seen the turn of the enrollment that staff have read of; 0 for whichever it is now
  static Outcome<Decision<Roster, SeatHappening>> admit(
      Roster roster, Enrollment known, int seen, String reason, Instant now) {
    return switch (known) {
      case Enrollment.Waiting waiting
          when isPending(roster, waiting) && seen != 0 && seen != waiting.who().turn() ->
          Outcome.refused(SAID_ANEW);
      case Enrollment.Waiting waiting when isPending(roster, waiting) ->
          roster.inRun().isListed()
              ? Outcome.done(in(roster, waiting, reason, now))
              : Outcome.refused(SeatRefusals.notTaking(roster.inRun()));
      case Enrollment.Left left when left.isRemoved() -> back(roster, left, reason, now);
      case Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Waiting _,
          Enrollment.Offered _,
          Enrollment.Confirmed _ ->
          Outcome.done(Decision.unchanged(roster));
      case Enrollment.Unconfirmed _ -> Outcome.refused(NO_CLICK);
      case Enrollment.Transferred _ -> Outcome.refused(OVER);
    };
  }

  /// Who was rejected is off like whom staff have removed: the form says whom to ask.
  static Outcome<Decision<Roster, SeatHappening>> reject(
      Roster roster, Enrollment known, String by, String reason, Instant now) {
    return switch (known) {
      case Enrollment.Waiting waiting when isPending(roster, waiting) -> {
        var left = new Enrollment.Left(waiting.who().stepped(), now, by);
        yield Outcome.done(
            Decision.of(roster.with(left, now), new SeatHappening.Rejected(left, reason)));
      }
      case Enrollment.Left left when left.isRemoved() -> Outcome.done(Decision.unchanged(roster));
      case Enrollment.Waiting _,
          Enrollment.Left _,
          Enrollment.Lapsed _,
          Enrollment.Offered _,
          Enrollment.Confirmed _,
          Enrollment.Unconfirmed _,
          Enrollment.Transferred _ ->
          Outcome.refused(
              Refusal.illegal(
                  SeatRefusals.NOT_TO_BE_ADMITTED,
                  "This enrolment is "
                      + known.state()
                      + ": nobody has to let it in. remove-enrollment takes somebody off."));
    };
  }

  static Decision<Roster, SeatHappening> in(
      Roster roster, Enrollment.Waiting waiting, String reason, Instant now) {
    var who = waiting.who().stepped();
    var admitted = new Enrollment.Waiting(who, waiting.why(), waiting.ahead(), Optional.of(now));
    var why = Why.against(roster, admitted);
    var isOpen = roster.inRun().takesEnrollments();
    var decided =
        why.isEmpty() && isOpen
            ? roster.seated(who, waiting.state(), now)
            : roster.waits(
                new Enrollment.Waiting(
                    who, why.orElse(Why.CLOSED), waiting.ahead(), Optional.of(now)),
                waiting.state(),
                now);
    return decided.following(List.of(new SeatHappening.Admitted(waiting, reason)));
  }

  /// As if the person had left: the form is open, and its arrival is the place in the line.
  private static Outcome<Decision<Roster, SeatHappening>> back(
      Roster roster, Enrollment.Left left, String reason, Instant now) {
    if (!roster.inRun().takesEnrollments()) {
      return Outcome.refused(SeatRefusals.notTaking(roster.inRun()));
    }
    var after = new Enrollment.Left(left.who().stepped(), left.at(), left.id());
    return Outcome.done(
        Decision.of(roster.with(after, now), new SeatHappening.MayReturn(after, reason)));
  }
}
