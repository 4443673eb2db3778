package kreds.testing.invariant;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import kreds.change.Subject;
import kreds.id.RunId;
import kreds.run.Enrollment;
import kreds.run.Merging;
import kreds.run.Roster;
import kreds.run.RunState;
import kreds.testing.store.Stored;

/// What must be true of runs once everything has arrived and the rounds have looked.
///
/// @param letters the keys of all letters there are
public record RunInvariants(Stored stored, Collection<String> letters, Findings findings) {

  /// Looks at these runs.
  public void look(List<RunId> runs) {
    for (var run : runs) {
      var roster = stored.rosters().of(run).orElseThrow();
      new SeatInvariants(roster, findings).look();
      var audit = stored.trail().of(Subject.network(run.network()).text());
      for (var each : roster.enrollments()) {
        new EnrollmentInvariants(roster, each, audit, letters, findings).look();
      }
      new VoteInvariants(roster, audit, letters, findings).look();
      merged(roster);
    }
  }

  /// What the rounds have looked at is due no more.
  public void nothingIsDue(Instant now) {
    var due = stored.rosters().due(now, 100);
    findings.holds(due.due().isEmpty(), "due for ever: " + due.due());
    findings.holds(due.unreadable().isEmpty(), "unreadable: " + due.unreadable());
  }

  /// Who has come into another run is in that one, and no more in this; nobody is left behind but
  /// whom a colleague has only asked.
  private void merged(Roster roster) {
    if (roster.run().merges().into().isEmpty()) {
      return;
    }
    var where = roster.run().id() + " merged: ";
    findings.same(RunState.CANCELLED, roster.run().state(), where + "state");
    for (var each : roster.enrollments()) {
      var isOnlyAsked = each instanceof Enrollment.Unconfirmed && each.isOfHandOver();
      findings.holds(each.isOver() || isOnlyAsked, where + each.id() + " is " + each.state());
      var into = Merging.leadsTo(roster, each).flatMap(stored.rosters()::of);
      if (into.isPresent() && each instanceof Enrollment.Transferred gone) {
        findings.holds(into.get().find(gone.to()).isPresent(), where + each.id() + " is nowhere");
      }
    }
  }
}
