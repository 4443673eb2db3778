package kreds.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Requests to take over a place go along with the place, so that no colleague is asked in vain:
/// the letter that they have leads on. That ends where the giver has no place in the run that takes
/// them in, where the colleague stands there already, or where the association lets people in.
record MergingRequests(Merging merging, Instant now) {

  /// The roster that takes them in, with the requests.
  ///
  /// @param arrivals of whoever has come; who is only asked is added
  Roster carried(Roster roster, List<Merging.Arrival> arrivals) {
    var after = roster;
    if (HandingOver.isOpen(roster)) {
      for (var giver : merging.from().in(Enrollment.Confirmed.class)) {
        var colleague = HandingOver.colleague(merging.from(), giver, now);
        var place = after.find(rowOf(giver, arrivals));
        if (colleague.isPresent()
            && place.isPresent()
            && place.get() instanceof Enrollment.Confirmed there
            && there.handOver().isEmpty()) {
          after = asked(after, giver, there, colleague.get(), arrivals);
        }
      }
    }
    return after;
  }

  private Roster asked(
      Roster roster,
      Enrollment.Confirmed giver,
      Enrollment.Confirmed there,
      Enrollment colleague,
      List<Merging.Arrival> arrivals) {
    var known = roster.find(idOf(colleague));
    var asked =
        known.isEmpty() && TakingOver.isOnlyAsked(colleague)
            ? Optional.of(onlyAsked(roster, there, colleague))
            : known.filter(each -> HandingOver.mayTake(there, each, roster.companies()));
    if (asked.isEmpty()) {
      return roster;
    }
    if (known.isEmpty()) {
      arrivals.add(new Merging.Arrival(colleague, known, asked.get()));
    }
    var request = new HandOver(asked.get().id(), giver.handOver().orElseThrow().askedAt());
    return roster
        .having(asked.get())
        .having(new Enrollment.Confirmed(there.who(), there.since(), Optional.of(request)));
  }

  private Enrollment onlyAsked(Roster roster, Enrollment.Confirmed there, Enrollment colleague) {
    var who = merging.carried(colleague).who().in(roster.run().id(), idOf(colleague));
    return new Enrollment.Unconfirmed(who, Optional.of(there.id()));
  }

  /// Under which identifier somebody has come: that of their address, or of the one that they have
  /// there.
  private String rowOf(Enrollment giver, List<Merging.Arrival> arrivals) {
    return arrivals.stream()
        .filter(arrival -> arrival.before().id().equals(giver.id()))
        .map(arrival -> arrival.after().id())
        .findFirst()
        .orElseGet(() -> idOf(giver));
  }

  private String idOf(Enrollment enrollment) {
    return merging.idOf().apply(enrollment.person().address());
  }
}
