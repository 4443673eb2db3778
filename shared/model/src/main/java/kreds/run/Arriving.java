package kreds.run;

import java.time.Instant;
import java.util.Optional;

/// One who comes into the roster of another run ([Merging]): which place is theirs there.
///
/// @param before as they stand where they come from
/// @param known as they stand there; empty for who is new
/// @param isPending whether nobody has let them in yet where they come from: nobody is let in by a
///   merging alone
record Arriving(
    Roster roster, Enrollment before, Optional<Enrollment> known, boolean isPending, Instant now) {

  /// @param id that their enrollment has there
  Enrollment placed(String id) {
    return asked(
        known.isPresent() ? besides(known.get(), who(id)) : placed(who(id), Optional.empty()));
  }

  /// The letter that tells of the merging asks for what is to be answered there, so that no other
  /// comes before it about a run that they have never joined.
  private Enrollment asked(Enrollment after) {
    var who = after.who();
    return AskingQuestions.isConcerned(after)
        ? after.with(who.answering(roster.run().questions().tellingOf(who.answers())))
        : after;
  }

  /// Who is in both keeps the better of the two places. Whom staff have taken off stays off.
  private Enrollment besides(Enrollment there, Applicant who) {
    return switch (there) {
      case Enrollment.Confirmed _ -> earlier(there);
      case Enrollment.Offered offered ->
          before instanceof Enrollment.Confirmed
              ? new Enrollment.Confirmed(who, now)
              : earlier(offered);
      case Enrollment.Waiting(var _, var _, var ahead, var _, var _) ->
          before instanceof Enrollment.Unconfirmed || isDecidedThere(there)
              ? earlier(there)
              : placed(who, ahead);
      case Enrollment.Unconfirmed _ ->
          before instanceof Enrollment.Unconfirmed ? earlier(there) : placed(who, Optional.empty());
      case Enrollment.Left left when left.isRemoved() -> there;
      case Enrollment.Left _, Enrollment.Lapsed _, Enrollment.Transferred _ ->
          placed(who, Optional.empty());
    };
  }

  /// Whether it is still to be decided there whether they are let in, and nobody has done so where
  /// they come from: then it is decided there, with what the participants are asked about them.
  private boolean isDecidedThere(Enrollment there) {
    return !before.isAdmitted() && Admitting.isPending(roster, there);
  }

  private Enrollment placed(Applicant who, Optional<Instant> ahead) {
    return switch (before) {
      case Enrollment.Unconfirmed _ -> new Enrollment.Unconfirmed(who);
      case Enrollment.Confirmed _ ->
          held(who, ahead).map(Enrollment.class::cast).orElseGet(() -> seated(who));
      case Enrollment.Offered(var _, var until) when now.isBefore(until) ->
          held(who, ahead)
              .map(Enrollment.class::cast)
              .orElseGet(() -> new Enrollment.Offered(who, until));
      case Enrollment.Offered _ -> waiting(who, ahead);
      case Enrollment.Waiting(var _, var _, var first, var _, var _) ->
          waiting(who, first(ahead, first));
      case Enrollment.Left _, Enrollment.Lapsed _, Enrollment.Transferred _ -> before;
    };
  }

  private Enrollment seated(Applicant who) {
    return new Enrollment.Confirmed(who, now);
  }

  /// In the line; whom nothing holds back is offered a place once all are there.
  private Enrollment waiting(Applicant who, Optional<Instant> ahead) {
    return held(who, ahead)
        .orElseGet(() -> new Enrollment.Waiting(who, Why.FULL, ahead, admittedAt()));
  }

  /// Whom something holds back from a seat, with the reason.
  private Optional<Enrollment.Waiting> held(Applicant who, Optional<Instant> ahead) {
    var asked = new Enrollment.Waiting(who, Why.FULL, ahead, admittedAt());
    return Why.against(roster.having(asked), asked)
        .map(why -> new Enrollment.Waiting(who, why, ahead, admittedAt()));
  }

  /// Staff who merge let in who had a place or stood in the line. Of the others it stays as it was
  /// decided there.
  private Optional<Instant> admittedAt() {
    return isPending ? known.flatMap(Arriving::admittedAt) : Optional.of(now);
  }

  private static Optional<Instant> admittedAt(Enrollment there) {
    return there instanceof Enrollment.Waiting waiting ? waiting.admittedAt() : Optional.empty();
  }

  private Enrollment earlier(Enrollment there) {
    return there.with(there.who().notAfter(before.who().arrivedAt()));
  }

  /// What a mailbox has proved counts more than what was typed; of two such, what was said here.
  private Applicant who(String id) {
    var run = roster.run().id();
    return known.isEmpty()
        ? before.who().in(run, id)
        : known.get().isOver()
            ? before.who().in(run, id).continuing(known.get().who())
            : known.get().who().joined(before.who());
  }

  private static Optional<Instant> first(Optional<Instant> one, Optional<Instant> other) {
    return one.isPresent() && other.isPresent() && other.get().isBefore(one.get())
        ? other
        : one.or(() -> other);
  }
}
