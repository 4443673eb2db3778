package kreds.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.network.Capacity;

/// Colleagues who want all of their places or none (E11), and who by the rules as they are now can
/// never have them, whoever leaves: there are fewer places than people, fewer for one company than
/// they are, or two of them work for companies that are kept apart. The form refuses such a party;
/// it becomes one when staff change the rules, or when they say anew for whom they work. Time alone
/// does not help them, so that staff are told.
///
/// @param people all of them
/// @param maximum as many places as there would have to be, with those that are held; empty where
///   there are enough
/// @param perCompany as many as their company would have to be given, with those that it holds;
///   empty where it may have as many
/// @param apart whether two of them may not be together
public record OutgrownParty(
    List<Enrollment> people,
    Optional<Integer> maximum,
    Optional<Integer> perCompany,
    boolean apart) {
  private static final int MOST = Party.COLLEAGUES + 1;

  public OutgrownParty {
    people = List.copyOf(people);
  }

  /// Whether there may be one in that run, as far as it knows without its people.
  public static boolean mayBe(Run run) {
    var capacity = run.capacity();
    var isTight =
        capacity.maximum() < MOST || (capacity.isLimited() && capacity.perCompany() < MOST);
    return run.state().takesEnrollments()
        && run.seats().waiting() > 0
        && (isTight || !run.rules().notTogether().isEmpty());
  }

  /// All of a roster of whom somebody has clicked.
  public static List<OutgrownParty> of(Roster roster) {
    var found = new ArrayList<OutgrownParty>();
    var seen = new ArrayList<Enrollment>();
    if (mayBe(roster.run())) {
      for (var waiting : roster.in(Enrollment.Waiting.class)) {
        var bound = Together.bound(roster, waiting);
        if (!seen.contains(waiting)) {
          of(roster, bound).ifPresent(found::add);
        }
        seen.addAll(bound);
      }
    }
    return found;
  }

  private static Optional<OutgrownParty> of(Roster roster, List<Enrollment> bound) {
    var capacity = roster.run().capacity();
    var isMore = bound.size() > capacity.maximum();
    var places = Math.min(Capacity.MOST, roster.run().seats().held() + bound.size());
    var seats = Optional.<Integer>empty();
    var apart = false;
    for (var each : bound) {
      var ofCompany = Together.ofCompany(roster, bound, each);
      if (capacity.isLimited() && ofCompany > capacity.perCompany()) {
        seats = Optional.of(Why.seatsOfColleagues(roster, each) + ofCompany);
      }
      apart = apart || Together.isKeptApart(roster, bound, each);
    }
    return isMore || seats.isPresent() || apart
        ? Optional.of(
            new OutgrownParty(bound, isMore ? Optional.of(places) : Optional.empty(), seats, apart))
        : Optional.empty();
  }
}
