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
  record Unconfirmed(Applicant who) implements Enrollment {

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
  record Waiting(Applicant who, Why why, Optional<Instant> ahead, Optional<Instant> admittedAt)
      implements Enrollment {

    /// Waits in order.
    public Waiting(Applicant who, Why why) {
      this(who, why, Optional.empty(), Optional.empty());
    }
  }

  /// Holds a seat for a while, to be taken or not.
  record Offered(Applicant who, Instant until) implements Enrollment {}

  /// Has a place.
  record Confirmed(Applicant who, Instant since) implements Enrollment {}

  /// Has given up the place, or the wait for one.
  ///
  /// @param by who decided it, as the audit names actors
  record Left(Applicant who, Instant at, String by) implements Enrollment {

    /// Whether staff decided it: neither a form nor an invitation brings such a one back.
    public boolean isRemoved() {
      return !by.equals(who.id());
    }
  }

  /// The form or the offer ran out.
  record Lapsed(Applicant who, Instant at) implements Enrollment {

    /// Whether it was an offer: it goes to nobody whose click is still to come.
    public boolean wasOffered() {
      return who.provedAt().isPresent();
    }
  }

  /// A colleague has the place now.
  ///
  /// @param to the colleague's enrollment
  record Transferred(Applicant who, Instant at, String to) implements Enrollment {}

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
      case Unconfirmed _ -> new Unconfirmed(now);
      case Waiting(var _, var why, var ahead, var admitted) ->
          new Waiting(now, why, ahead, admitted);
      case Offered(var _, var until) -> new Offered(now, until);
      case Confirmed(var _, var since) -> new Confirmed(now, since);
      case Left(var _, var at, var by) -> new Left(now, at, by);
      case Lapsed(var _, var at) -> new Lapsed(now, at);
      case Transferred(var _, var at, var to) -> new Transferred(now, at, to);
    };
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
