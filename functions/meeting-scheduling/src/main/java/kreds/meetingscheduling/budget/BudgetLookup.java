package kreds.meetingscheduling.budget;

import java.util.Optional;
import kreds.budget.Vat;
import kreds.company.Companies;
import kreds.id.RunId;
import kreds.invoice.InvoiceBasis;
import kreds.meeting.Meetings;
import kreds.meeting.SpeakerFee;
import kreds.meetingscheduling.planning.WhichRunInput;
import kreds.outcome.Outcome;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Reads all that a budget follows from: one query of the roster, one of the run's meetings, one of
/// the register of companies. So every figure lives with whatever changes.
///
/// @param vat where a run has none of its own
public record BudgetLookup(Rosters rosters, Meetings meetings, Companies companies, Vat vat) {

  /// That of the run that staff mean.
  Outcome<RunBudget> of(WhichRunInput which) {
    return rosters.meant(which.network(), which.run()).map(this::of);
  }

  /// That of a run.
  Optional<RunBudget> of(RunId run) {
    return rosters.of(run).map(this::of);
  }

  /// That of a run whose roster was read.
  RunBudget of(Roster roster) {
    var records = meetings.ofRun(roster.run().id()).meetings();
    return new RunBudget(
        roster,
        InvoiceBasis.of(roster, records, companies.register(), vat),
        SpeakerFee.of(records),
        SpeakerFee.unanswered(records));
  }
}
