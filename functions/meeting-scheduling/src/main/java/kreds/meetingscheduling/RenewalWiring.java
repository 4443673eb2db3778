package kreds.meetingscheduling;

import kreds.commit.RosterChange;
import kreds.commit.YearChange;
import kreds.meetingscheduling.planning.RunMeetingsLookup;
import kreds.meetingscheduling.renewal.AskingForRenewal;
import kreds.meetingscheduling.renewal.ClosingAYear;
import kreds.meetingscheduling.renewal.RenewalCommands;
import kreds.meetingscheduling.renewal.RenewalInputs;
import kreds.run.SeatConsequences;
import kreds.web.FunctionContext;
import kreds.web.staff.Commands;

/// Puts together what staff order once a year is over: apart, so that an answer to a poll loads
/// nothing of it.
record RenewalWiring(FunctionContext context, RunMeetingsLookup lookup) {

  /// With these commands.
  Commands add(Commands commands) {
    var zone = context.settings().zone();
    return new RenewalCommands(
            new RenewalInputs(zone),
            new AskingForRenewal(lookup, context.changing()),
            new ClosingAYear(
                lookup,
                new YearChange(new RosterChange(new SeatConsequences(context.staff()))),
                context.changing(),
                context.clock(),
                zone),
            zone)
        .add(commands);
  }
}
