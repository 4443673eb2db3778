package kreds.aws.dynamo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.id.RunId;
import kreds.network.Budget;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.run.Admission;
import kreds.run.DecisionDay;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.run.SeatCount;
import kreds.run.SeatRules;

/// A run as a row of its network, before its seats. The run that people can see stands with its
/// network in the sparse index `listed`; one in which something runs out by itself in the index
/// `due`.
public final class RunItems {
  /// The kind of such rows in the index `due`.
  static final String DUE = "run";

  private RunItems() {}

  /// The sort key of a run, which everything of the run begins with.
  static String sort(RunId run) {
    return (run.number() < 10 ? "RUN#0" : "RUN#") + run.number();
  }

  /// The run that a row belongs to.
  static RunId idOf(Item item) {
    var sort = item.required("sk");
    return new RunId(item.required("pk"), Integer.parseInt(sort.substring(4, 6)));
  }

  /// Whether a row is that run or belongs to it.
  static boolean isOfRun(Item item, RunId run) {
    return item.required("sk").startsWith(sort(run));
  }

  /// Whether a row is a run itself.
  static boolean isRun(Item item) {
    return item.required("sk").length() == "RUN#01".length()
        && item.required("sk").startsWith("RUN#");
  }

  /// The row of a run.
  public static Item toItem(Run run) {
    var item =
        Item.empty()
            .put("pk", run.id().network())
            .put("sk", sort(run.id()))
            .put("state", run.state())
            .put("minimum", run.capacity().minimum())
            .put("maximum", run.capacity().maximum())
            .put("perCompany", run.capacity().perCompany())
            .put("decisionDate", run.decisionDate())
            .put("speakerCosts", run.budget().speakers())
            .put("otherCosts", run.budget().other())
            .put("confirmed", run.seats().confirmed())
            .put("offered", run.seats().offered())
            .put("waiting", run.seats().waiting())
            .put("unconfirmed", run.seats().unconfirmed())
            .put("runsOutAt", run.runsOutAt())
            .put("decisionTold", told(run))
            .put("offerHours", run.rules().offerHours())
            .putTexts("notTogether", names(run.rules().notTogether()))
            .put("closed", run.rules().closed())
            .put("admission", run.rules().admission())
            .put("listOpen", run.listOpen())
            .putDue(DUE, run);
    StampItems.put(item, run.stamp());
    return run.state().isListed() ? item.put("listed", NetworkItems.LISTED) : item;
  }

  /// The run of a row.
  public static Run fromItem(Item item) {
    return new Run(
        idOf(item),
        item.constant("state", RunState.class),
        rules(item),
        decision(item),
        new Budget(item.whole("speakerCosts"), item.whole("otherCosts")),
        new SeatCount(
            item.whole("confirmed"),
            item.whole("offered"),
            item.whole("waiting"),
            item.whole("unconfirmed")),
        item.maybeInstant(isOld(item) ? "dueAt" : "runsOutAt"),
        item.flag("listOpen"),
        StampItems.of(item));
  }

  /// Blank while staff have been told of no day; a row without it then.
  private static String told(Run run) {
    var told = run.decision().told();
    return told.isPresent() ? told.get().toString() : "";
  }

  private static DecisionDay decision(Item item) {
    return new DecisionDay(
        item.day("decisionDate"),
        item.has("decisionTold") ? Optional.of(item.day("decisionTold")) : Optional.empty());
  }

  private static SeatRules rules(Item item) {
    return new SeatRules(
        new Capacity(item.whole("minimum"), item.whole("maximum"), perCompany(item)),
        offerHours(item),
        companies(item.texts("notTogether")),
        item.flag("closed"),
        admission(item));
  }

  /// In rows from before that was asked, whoever confirmed was in.
  private static Admission admission(Item item) {
    return item.has("admission") ? item.constant("admission", Admission.class) : Admission.OPEN;
  }

  private static List<String> names(List<Company> companies) {
    var names = new ArrayList<String>();
    for (var company : companies) {
      names.add(company.name());
    }
    return names;
  }

  /// Rows from before companies could be kept apart name none.
  private static List<Company> companies(List<String> names) {
    var companies = new ArrayList<Company>();
    for (var name : names) {
      companies.add(Company.of(name));
    }
    return companies;
  }

  /// Rows from before companies were counted have none.
  private static int perCompany(Item item) {
    return item.has("perCompany") ? item.whole("perCompany") : 0;
  }

  private static int offerHours(Item item) {
    return isOld(item) ? SeatRules.OFFER_HOURS : item.whole("offerHours");
  }

  /// Rows from before there were offers were due when something ran out, and at no other time.
  private static boolean isOld(Item item) {
    return !item.has("offerHours");
  }
}
