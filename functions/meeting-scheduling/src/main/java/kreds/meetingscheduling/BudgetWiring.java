package kreds.meetingscheduling;

import kreds.aws.dynamo.DynamoCompanies;
import kreds.budget.Vat;
import kreds.commit.RosterChange;
import kreds.meeting.Meetings;
import kreds.meetingscheduling.budget.BudgetCommands;
import kreds.meetingscheduling.budget.BudgetLookup;
import kreds.meetingscheduling.budget.BudgetPage;
import kreds.meetingscheduling.budget.InvoiceFile;
import kreds.meetingscheduling.budget.SettingCosts;
import kreds.run.Rosters;
import kreds.run.SeatConsequences;
import kreds.web.FunctionContext;
import kreds.web.Routes;
import kreds.web.staff.Commands;

/// Puts together what staff see and order of a run's costs, once somebody asks.
record BudgetWiring(FunctionContext context, Meetings meetings, Rosters rosters) {
  /// The tax where a run has none of its own.
  static final String VAT = "VAT_PERCENT";

  /// The page and the file.
  Routes open(Routes routes) {
    return new InvoiceFile(lookup()).on(new BudgetPage(lookup()).on(routes));
  }

  /// With these commands.
  Commands add(Commands commands) {
    var change = new RosterChange(new SeatConsequences(context.staff()));
    return new BudgetCommands(
            lookup(),
            new SettingCosts(lookup(), context.changing(), change),
            context.changing(),
            context.links(),
            context.clock())
        .add(commands);
  }

  private BudgetLookup lookup() {
    return new BudgetLookup(
        rosters,
        meetings,
        new DynamoCompanies(context.dynamo(), context.tables()),
        new Vat(Integer.parseInt(context.settings().value(VAT))));
  }
}
