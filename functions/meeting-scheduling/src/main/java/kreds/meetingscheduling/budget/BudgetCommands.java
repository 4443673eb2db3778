package kreds.meetingscheduling.budget;

import java.time.InstantSource;
import java.util.List;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.meetingscheduling.planning.WhichRunInput;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.web.Links;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can ask and order about what a run costs.
public record BudgetCommands(
    BudgetLookup lookup,
    SettingCosts setting,
    Changing changing,
    Links links,
    InstantSource clock) {
  private static final Refusal UNPRICED =
      Refusal.illegal(
          "price-unknown",
          "There is nothing to invoice: nobody pays, or what the run costs is not known yet"
              + " (set-costs).");

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.SET_COSTS,
            "Sets what a run costs and what is asked for it; with dryRun it only says what would"
                + " come of it",
            CostsInput.INPUT,
            this::set)
        .add(
            StaffCommand.SHOW_BUDGET,
            "Shows the price at each head count and how the run stands now; with a link, for an"
                + " hour, to a page with a plot",
            WhichRunInput.INPUT,
            (which, _) -> show(which))
        .add(
            StaffCommand.INVOICE_BASIS,
            "Makes a link, for an hour, to what each company is to be invoiced, as a table for"
                + " Excel",
            WhichRunInput.INPUT,
            this::invoices);
  }

  private StaffAnswer set(CostsInput input, Order order) {
    return setting
        .set(input, order)
        .fold(costed -> BudgetAnswers.set(costed, input), StaffAnswer::refused);
  }

  private StaffAnswer show(WhichRunInput which) {
    return lookup
        .of(which)
        .fold(
            run -> BudgetAnswers.shown(run, links, link(run, LinkSubject.OfBudget.FIGURES)),
            StaffAnswer::refused);
  }

  /// Whoever has the file has the people's names, so a line of the audit says who took it out.
  private StaffAnswer invoices(WhichRunInput which, Order order) {
    Outcome<RunBudget> done =
        changing.on(
            order.about(Subject.network(which.network())),
            () -> lookup.of(which),
            (run, at) -> run.basis().base().isEmpty() ? Outcome.refused(UNPRICED) : taken(run, at));
    return done.fold(
        run -> BudgetAnswers.invoiced(run, links, link(run, LinkSubject.OfBudget.INVOICES)),
        StaffAnswer::refused);
  }

  private static Outcome<Change<RunBudget>> taken(RunBudget run, Moment at) {
    var line = at.line("", run.roster().run().id().number() + " invoices");
    return Outcome.done(Change.of(run, List.of(), Consequences.of(line)));
  }

  private Link link(RunBudget run, String what) {
    return Link.of(new LinkSubject.OfBudget(run.roster().run().id(), what), clock.instant());
  }
}
