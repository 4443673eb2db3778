package kreds.meetingscheduling.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import kreds.budget.Amount;
import kreds.budget.Cost;
import kreds.budget.PriceTable;
import kreds.budget.Seat;
import kreds.budget.Tariff;
import kreds.meeting.SpeakerFee;
import kreds.text.Money;
import kreds.web.Visit;

/// Writes a budget for its page.
record BudgetViews(Visit visit, RunBudget run) {
  private static final int WHOLE = 100;

  BudgetView view() {
    var description = run.roster().network().description();
    var tariff = tariff();
    return new BudgetView(
        description.in(visit.language()).title(),
        visit.lang(description.languageFor(visit.language())),
        costs(),
        notes(),
        now(),
        tariff.nonMemberPercent() != WHOLE,
        tariff.secondSeatPercent() != WHOLE,
        run.budget().asked().isPresent(),
        run.table().rows().stream().map(this::price).toList(),
        PricePlot.of(visit, run.table(), run.budget().asked(), run.basis().mix().heads()),
        plotted(),
        String.join(", ", run.basis().unknown()));
  }

  private Tariff tariff() {
    return run.budget().terms().tariff();
  }

  private List<BudgetView.CostLine> costs() {
    var lines = new ArrayList<BudgetView.CostLine>();
    for (var cost : run.budget().costs().all()) {
      lines.add(cost(cost));
    }
    for (var fee : run.fees()) {
      lines.add(fee(fee));
    }
    return lines;
  }

  /// What a speaker is to be paid, by the subject: the page shows sums, and nobody's name.
  private BudgetView.CostLine fee(SpeakerFee fee) {
    return new BudgetView.CostLine(
        visit.text(
            "budget.fee." + fee.state().word(),
            Map.of("subject", fee.subject(), "meeting", Integer.toString(fee.meeting()))),
        null,
        money(fee.amount()),
        visit.text("budget.per.run"));
  }

  /// What is left of an estimate once speakers are asked by name is called so.
  private String estimated(Cost cost) {
    var isRest = cost.what().equals(Cost.SPEAKERS) && !run.fees().isEmpty();
    return visit.text("budget.cost." + cost.what() + (isRest ? ".rest" : ""));
  }

  /// The two of an estimate nobody has named: they have the page's own words.
  private BudgetView.CostLine cost(Cost cost) {
    var isExpected = run.budget().isExpected(cost);
    return new BudgetView.CostLine(
        isExpected ? estimated(cost) : cost.what(),
        isExpected ? null : visit.langOfStaff(),
        money(cost.amount()),
        visit.text("budget.per." + cost.per().word()));
  }

  private List<String> notes() {
    var basis = run.basis();
    var notes = new ArrayList<String>();
    notes.add(
        visit.text(
            "budget.meetings." + basis.meetings().source().word(),
            "count",
            Integer.toString(basis.meetings().count())));
    notes.add(visit.text("budget.vat", "percent", Integer.toString(basis.vat().percent())));
    if (!tariff().isFlat()) {
      notes.add(
          visit.text(
              "budget.tariff",
              Map.of(
                  "other", Integer.toString(tariff().nonMemberPercent()),
                  "second", Integer.toString(tariff().secondSeatPercent()))));
      notes.add(visit.text("budget.tariff.heads"));
    }
    notes.add(visit.text("budget.credit." + tariff().credit().word()));
    notes.add(
        run.budget()
            .asked()
            .map(price -> needed(price, run.leastHeads()))
            .orElseGet(() -> visit.text("budget.price.from-costs")));
    return notes;
  }

  private String needed(Amount price, OptionalLong least) {
    if (least.isEmpty()) {
      return visit.text("budget.least.never", "price", money(price));
    }
    var heads = least.getAsLong();
    return visit.text(
        run.fits(heads) ? "budget.least" : "budget.least.over",
        Map.of(
            "price", money(price),
            "heads", Long.toString(heads),
            "maximum", Integer.toString(run.roster().run().capacity().maximum())));
  }

  private List<BudgetView.Figure> now() {
    var basis = run.basis();
    var figures = new ArrayList<BudgetView.Figure>();
    figures.add(figure("heads", Integer.toString(basis.mix().heads())));
    for (var seat : Seat.values()) {
      if (basis.mix().of(seat) > 0) {
        var key = "budget.now." + seat.word();
        var count = Integer.toString(basis.mix().of(seat));
        figures.add(
            new BudgetView.Figure(
                visit.text(key),
                basis
                    .base()
                    .map(base -> count + " × " + money(tariff().price(base, seat)))
                    .orElse(count)));
      }
    }
    if (basis.gone() > 0) {
      figures.add(figure("left", Integer.toString(basis.gone())));
    }
    figures.add(figure("costs", money(basis.costs())));
    figures.add(figure("income", money(basis.net())));
    figures.add(figure("surplus", money(basis.surplus())));
    return figures;
  }

  private BudgetView.Figure figure(String name, String value) {
    return new BudgetView.Figure(visit.text("budget.now." + name), value);
  }

  private BudgetView.PriceLine price(PriceTable.Row row) {
    var price = row.breakEven();
    return new BudgetView.PriceLine(
        row.heads(),
        row.heads() == run.basis().mix().heads(),
        money(row.costs()),
        money(price),
        money(price.plus(run.basis().vat().on(price))),
        money(tariff().price(price, Seat.OTHER)),
        money(tariff().price(price, Seat.MORE_OF_MEMBER)),
        row.surplus().map(this::money).orElse(""));
  }

  private String plotted() {
    var rows = run.table().rows();
    return visit.text(
        "budget.plot.text",
        Map.of(
            "from", Integer.toString(rows.getFirst().heads()),
            "to", Integer.toString(rows.getLast().heads()),
            "few", money(rows.getFirst().breakEven()),
            "full", money(rows.getLast().breakEven())));
  }

  private String money(Amount amount) {
    return Money.exact(visit.language(), amount.oere());
  }
}
