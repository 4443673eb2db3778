package kreds.meetingscheduling.budget;

import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.meetingscheduling.pages.JtebudgetGenerated;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;

/// What a run costs as a page for staff, behind the link that `show-budget` makes: as it is when it
/// is opened. It names nobody, holds for an hour, and opening it changes nothing.
public record BudgetPage(BudgetLookup lookup) {

  /// With its route.
  public Routes on(Routes routes) {
    return routes.link(
        "GET " + LinkPurpose.BUDGET.path() + "{token}",
        Operation.of(
            "budget",
            "What a run costs and the price at each head count, for the secretariat; the link"
                + " holds an hour",
            BudgetJson.class,
            "The budget as it is now."),
        LinkSubject.OfBudget.LINK,
        this::show);
  }

  private Reply show(Visit visit, LinkSubject.OfBudget about) {
    var run = lookup.of(about.run());
    return run.isPresent() && about.what().equals(LinkSubject.OfBudget.FIGURES)
        ? page(visit, run.get())
        : Reply.notFound();
  }

  private static Reply page(Visit visit, RunBudget run) {
    var view = new BudgetViews(visit, run).view();
    return Reply.page(
        visit.text("budget.title", "network", view.network()),
        out -> JtebudgetGenerated.render(out, null, visit, view),
        BudgetJson.of(run));
  }
}
