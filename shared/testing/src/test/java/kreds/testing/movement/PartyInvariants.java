package kreds.testing.movement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import kreds.run.Enrollment;
import kreds.run.Party;
import kreds.run.Roster;
import kreds.testing.invariant.Findings;

/// What must be true of one step for colleagues who want all of their places or none (E11): the
/// step that seats the first of them seats all.
record PartyInvariants(Roster before, Roster after, Findings findings) {

  void look() {
    var parties = new TreeMap<String, List<Enrollment>>();
    for (var each : before.enrollments()) {
      if (!each.isOver() && each.who().party().filter(Party::isBound).isPresent()) {
        var id = each.who().party().get().id();
        parties.computeIfAbsent(id, _ -> new ArrayList<>()).add(each);
      }
    }
    parties.values().stream()
        .filter(party -> party.stream().noneMatch(Enrollment::holdsSeat))
        .forEach(this::seatedAtOnce);
  }

  private void seatedAtOnce(List<Enrollment> party) {
    var now =
        party.stream()
            .flatMap(was ->
                after.find(was.id()).stream()
                    .filter(is -> is.who().party().equals(was.who().party()) && !is.isOver()))
            .toList();
    var seated = now.stream().filter(Enrollment::holdsSeat).count();
    findings.holds(
        seated == 0 || seated == now.size(), "only some of all or none have a seat: " + now);
  }
}
