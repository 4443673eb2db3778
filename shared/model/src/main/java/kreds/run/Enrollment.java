package kreds.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import kreds.person.Person;

/// One person's place in one run, a record for each state with its own data: unconfirmed →
/// confirmed | waiting → offered → confirmed | lapsed; unconfirmed → lapsed; any → left |
/// transferred. One person is one address per network.
public sealed interface Enrollment {

  /// The order of arrival; equal moments are told apart by the identifier, so that the order is
  /// always the same.
  Comparator<Enrollment> BY_ARRIVAL =
      (one, other) -> {
        var order = one.who().arrivedAt().compareTo(other.who().arrivedAt());
        return order == 0 ? one.id().compareTo(other.id()) : order;
      };

  /// Who it is.
  Applicant who();

  /// The form has arrived; the click has not.
  ///
  /// @param inPlaceOf whose place it would take: of somebody who has sent no form, and is here only
  ///   because a colleague asks ([HandOver])
  record Unconfirmed(Applicant who, Optional<String> inPlaceOf) implements Enrollment {

    /// Has sent the form.
    public Unconfirmed(Applicant who) {
      this(who, Optional.empty());
    }

    /// So long a form waits for its click, from the last letter that asked for it: no link is dead
    /// when it arrives.
    public static final Duration HOLDS = Duration.ofDays(14);

    /// When it is void.
    public Instant lapsesAt() {
      var asked = who.letters().last();
      var from = who.arrivedAt();
      return (asked.isPresent() && asked.get().isAfter(from) ? asked.get() : from).plus(HOLDS);
    }
  }

  /// Stands in the line.
  ///
  /// @param why there was no place
  /// @param ahead since when staff want this one to come first; empty for who waits in order
  /// @param admittedAt when it was decided that this one may be in; empty where nobody decided
  /// @param asked what the participants are asked about this one, with their votes; it lies with
  ///   the seat that it is about, so that the run's version guards both in one reading and one
  ///   transaction
  record Waiting(
      Applicant who,
      Why why,
      Optional<Instant> ahead,
      Optional<Instant> admittedAt,
      Optional<AdmissionVote> asked)
      implements Enrollment {

    /// Of whom the participants are asked nothing.
    public Waiting(Applicant who, Why why, Optional<Instant> ahead, Optional<Instant> admittedAt) {
      this(who, why, ahead, admittedAt, Optional.empty());
    }

    /// Waits in order.
    public Waiting(Applicant who, Why why) {
      this(who, why, Optional.empty(), Optional.empty());
    }

    /// The same, of whom the participants are asked that.
    Waiting asking(AdmissionVote vote) {
      return new Waiting(who, why, ahead, admittedAt, Optional.of(vote));
    }
  }

  /// Holds a seat for a while, to be taken or not.
  record Offered(Applicant who, Instant until) implements Enrollment {}

  /// Has a place.
  ///
  /// @param handOver the colleague who is asked to take it over
  record Confirmed(Applicant who, Instant since, Optional<HandOver> handOver)
      implements Enrollment {

    /// Asks nobody to take it over.
    public Confirmed(Applicant who, Instant since) {
      this(who, since, Optional.empty());
    }
  }

  /// Has given up the place, or the wait for one.
  ///
  /// @param by who decided it, as the audit names actors
  record Left(Applicant who, Instant at, String by) implements Enrollment {

    /// The same row of somebody, as it is now.
    Left as(Applicant now) {
      return new Left(now, at, by);
    }

    /// Whether staff decided it: neither a form nor an invitation brings such a one back.
    public boolean isRemoved() {
      return !by.equals(who.id());
    }
  }

  /// The form or the offer ran out.
  ///
  /// @param inPlaceOf whose place it would have taken, of who was only asked by a colleague
  record Lapsed(Applicant who, Instant at, Optional<String> inPlaceOf) implements Enrollment {

    /// Has sent the form, or had an offer.
    public Lapsed(Applicant who, Instant at) {
      this(who, at, Optional.empty());
    }

    /// Whether it was an offer: it goes to nobody whose click is still to come.
    public boolean wasOffered() {
      return who.provedAt().isPresent();
    }
  }

  /// A colleague has the place now, or the same person under another address.
  ///
  /// @param to the enrollment that has it
  /// @param onward to whom it leads
  record Transferred(Applicant who, Instant at, String to, Onward onward) implements Enrollment {

    /// A colleague has the place.
    public Transferred(Applicant who, Instant at, String to) {
      this(who, at, to, Onward.COLLEAGUE);
    }

    /// The same row of somebody, as it is now.
    Transferred as(Applicant now) {
      return new Transferred(now, at, to, onward);
    }

    /// Whether it leads on to the same person.
    public boolean moved() {
      return onward != Onward.COLLEAGUE;
    }
  }

  /// Its identifier.
  default String id() {
    return who().id();
  }

  /// The person.
  default Person person() {
    return who().person();
  }

  /// The same with what is known of the person now.
  default Enrollment with(Applicant now) {
    return switch (this) {
      case Unconfirmed(var _, var inPlaceOf) -> new Unconfirmed(now, inPlaceOf);
      case Waiting(var _, var why, var ahead, var admitted, var asked) ->
          new Waiting(now, why, ahead, admitted, asked);
      case Offered(var _, var until) -> new Offered(now, until);
      case Confirmed(var _, var since, var handOver) -> new Confirmed(now, since, handOver);
      case Left left -> left.as(now);
      case Lapsed(var _, var at, var inPlaceOf) -> new Lapsed(now, at, inPlaceOf);
      case Transferred gone -> gone.as(now);
    };
  }

  /// Whether the place, the wait or the form has come to its end.
  default boolean isOver() {
    return switch (this) {
      case Left _, Lapsed _, Transferred _ -> true;
      case Unconfirmed _, Confirmed _, Offered _, Waiting _ -> false;
    };
  }

  /// Whether the same person goes on under another address, be it that this one was never theirs
  /// ([Onward#MISTYPED]).
  default boolean isFormer() {
    return this instanceof Transferred gone && gone.moved();
  }

  /// Whether it takes one of the seats.
  default boolean holdsSeat() {
    return switch (this) {
      case Confirmed _, Offered _ -> true;
      case Unconfirmed _, Waiting _, Left _, Lapsed _, Transferred _ -> false;
    };
  }

  /// Whether it was decided that this one may be in: where that is asked, nobody has a seat
  /// without.
  default boolean isAdmitted() {
    return holdsSeat() || (this instanceof Waiting waiting && waiting.admittedAt().isPresent());
  }

  /// When it runs out by itself; empty if it does not.
  default Optional<Instant> runsOutAt() {
    return switch (this) {
      case Unconfirmed form -> Optional.of(form.lapsesAt());
      case Offered(var _, var until) -> Optional.of(until);
      case Waiting _, Confirmed _, Left _, Lapsed _, Transferred _ -> Optional.empty();
    };
  }

  /// Whether it asks a colleague to take it over, or is here only because one asks: when that is
  /// over is no matter of this one alone.
  default boolean isOfHandOver() {
    return switch (this) {
      case Unconfirmed form -> form.inPlaceOf().isPresent();
      case Confirmed place -> place.handOver().isPresent();
      case Waiting _, Offered _, Left _, Lapsed _, Transferred _ -> false;
    };
  }

  /// The state in a word, as pages, programs and the audit name it.
  default String state() {
    return switch (this) {
      case Unconfirmed _ -> "unconfirmed";
      case Waiting _ -> "waiting";
      case Offered _ -> "offered";
      case Confirmed _ -> "confirmed";
      case Left _ -> "left";
      case Lapsed _ -> "lapsed";
      case Transferred _ -> "transferred";
    };
  }
}
