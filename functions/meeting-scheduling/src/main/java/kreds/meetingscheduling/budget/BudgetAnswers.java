package kreds.meetingscheduling.budget;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import kreds.budget.Amount;
import kreds.invoice.InvoiceBasis;
import kreds.link.Link;
import kreds.text.Plural;
import kreds.web.Links;
import kreds.web.api.Inlined;
import kreds.web.api.Means;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear about a budget: a sentence, the figures, and what may be done next.
final class BudgetAnswers {
  private static final String NETWORK = "network";

  private record SetJson(BasePricesJson before, BasePricesJson after, BudgetJson budget) {}

  private record ShownJson(@Inlined BudgetJson budget, String link, Instant until) {}

  private record InvoicesJson(
      int companies,
      String income,
      @Means("Opens without any other proof: pass it on to nobody.") String link,
      Instant until) {}

  private BudgetAnswers() {}

  static StaffAnswer set(SettingCosts.Costed costed, CostsInput input) {
    var answer =
        StaffAnswer.done(
            said(costed, input.dryRun()) + twice(costed.after()),
            new SetJson(
                BasePricesJson.of(costed.before()),
                BasePricesJson.of(costed.after()),
                BudgetJson.of(costed.after())));
    var next = input.dryRun() ? answer.forReal() : answer;
    return onward(next, costed.after());
  }

  private static String said(SettingCosts.Costed costed, boolean dryRun) {
    var prices =
        price(costed.after())
            + (dryRun ? "would be " : "is ")
            + BasePricesJson.said(costed.after())
            + "; before, it was "
            + sentence(costed.before());
    if (!costed.fresh()) {
      return "It stood so already. " + price(costed.after()) + "is " + sentence(costed.after());
    }
    return dryRun ? "Nothing is changed yet. " + prices : prices + " Nobody is written to.";
  }

  /// The price at the end of a sentence, which may end in an abbreviation.
  private static String sentence(RunBudget run) {
    var said = BasePricesJson.said(run);
    return said.endsWith(".") ? said : said + ".";
  }

  /// Whose price it is.
  private static String price(RunBudget run) {
    return run.budget().paysAlike()
        ? "The price per participant without VAT "
        : "The price of the first of a member company without VAT ";
  }

  /// What is set does not hold the fees of those who are asked by name; a cost that is called after
  /// speakers may.
  private static String twice(RunBudget run) {
    var names = run.price().mayCountTwice();
    return names.isEmpty()
        ? ""
        : " Mind that fees may be counted twice: those of the speakers who are asked or have said yes, "
            + BudgetJson.written(run.budget().costs().fees())
            + " kr., are part of the costs beside "
            + String.join(", ", names)
            + ".";
  }

  static StaffAnswer shown(RunBudget run, Links links, Link link) {
    var data = new ShownJson(BudgetJson.of(run), links.url(link), link.expires());
    var answer =
        StaffAnswer.done(
            now(run) + " " + needed(run) + expected(run) + unanswered(run) + twice(run), data);
    return onward(
        run.takesCosts()
            ? answer.toFill(
                StaffCommand.SET_COSTS, Map.of(NETWORK, run.roster().network().id()), "costs")
            : answer,
        run);
  }

  /// What staff have set says nothing of speakers: what the year before paid them is counted until
  /// it does, or somebody is asked.
  private static String expected(RunBudget run) {
    return run.budget().calculated().isPresent() && run.budget().expectsSpeakers()
        ? " The year before paid speakers "
            + BudgetJson.written(Amount.kroner(run.budget().speakers()))
            + " kr., and the same is counted until others are asked or set-costs says otherwise."
        : "";
  }

  /// Whoever spoke without having said yes is paid by nobody until staff say so.
  private static String unanswered(RunBudget run) {
    if (run.unanswered().isEmpty()) {
      return "";
    }
    return " Not counted, since the speaker never answered and the meeting is over: "
        + run.unanswered().stream()
            .map(fee ->
                BudgetJson.written(fee.amount())
                    + " kr. ("
                    + fee.speaker()
                    + ", meeting "
                    + fee.meeting()
                    + ")")
            .collect(Collectors.joining(", "))
        + (run.takesCosts()
            ? ". For whoever spoke all the same add the fee to the costs with set-costs first; then"
                + " release-speaker takes them out, as it does who did not speak."
            : ". Its costs are set no more: who spoke all the same is paid beside them.");
  }

  private static String now(RunBudget run) {
    var basis = run.basis();
    var have =
        Plural.of(basis.mix().heads(), "person has", "people have") + " a place" + gone(basis);
    if (basis.base().isEmpty()) {
      return have + "What each pays is not known yet.";
    }
    return have
        + "The first of a member company pays "
        + BudgetJson.written(basis.base().get())
        + " kr. without VAT; "
        + over(basis.surplus());
  }

  private static String gone(InvoiceBasis basis) {
    return basis.gone() == 0
        ? ". "
        : ", and "
            + Plural.of(basis.gone(), "person who has left pays", "people who have left pay")
            + " all the same. ";
  }

  private static String over(Amount surplus) {
    return surplus.oere() < 0
        ? BudgetJson.written(surplus.back()) + " kr. of the costs are not covered."
        : "the costs are covered, and " + BudgetJson.written(surplus) + " kr. are over.";
  }

  private static String needed(RunBudget run) {
    if (run.budget().asked().isEmpty()) {
      return "No price is set: it is whatever carries the costs.";
    }
    var least = run.leastHeads();
    if (least.isEmpty()) {
      return "At that price no number of participants carries the costs.";
    }
    return "At that price at least "
        + least.getAsLong()
        + " carry the costs"
        + whoever(run, least.getAsLong())
        + (run.fits(least.getAsLong()) ? "." : ", and that is more than there are places.");
  }

  /// Of whom that is said, where not all pay the same.
  private static String whoever(RunBudget run, long least) {
    if (run.budget().paysAlike()) {
      return "";
    }
    return least > run.basis().mix().heads()
        ? ", if whoever comes besides is of a member company"
        : ", whichever of those who have a place they are";
  }

  static StaffAnswer invoiced(RunBudget run, Links links, Link link) {
    var basis = run.basis();
    var data =
        new InvoicesJson(
            basis.companies().size(),
            BudgetJson.written(basis.net()),
            links.url(link) + InvoiceFile.NAME,
            link.expires());
    var which = run.named();
    return StaffAnswer.done(
            "The link opens a table for Excel with "
                + Plural.of(basis.companies().size(), "company", "companies")
                + ", as they are then. It holds an hour.",
            data)
        .next(StaffCommand.SHOW_BUDGET, which)
        .next(StaffCommand.LIST_COMPANIES, Map.of());
  }

  private static StaffAnswer onward(StaffAnswer.Done answer, RunBudget run) {
    var id = run.isPresent() ? Map.of(NETWORK, run.roster().network().id()) : run.named();
    return answer
        .next(StaffCommand.SHOW_BUDGET, id)
        .next(StaffCommand.INVOICE_BASIS, id)
        .next(StaffCommand.SHOW_NETWORK, id);
  }
}
