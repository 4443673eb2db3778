package kreds.aws.dynamo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.budget.Budget;
import kreds.id.RunId;
import kreds.network.Capacity;
import kreds.person.Company;
import kreds.question.ExtraQuestions;
import kreds.run.Admission;
import kreds.run.AdmissionRule;
import kreds.run.DecisionDay;
import kreds.run.Merges;
import kreds.run.OpeningDay;
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

  private static final String SPEAKER_COSTS = "speakerCosts";
  private static final String FEES = "fees";
  private static final String PLANNED = "plannedMeetings";
  private static final String GONE = "goneWhoPay";
  private static final String OTHER_COSTS = "otherCosts";

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
            .put("confirmed", run.seats().confirmed())
            .put("offered", run.seats().offered())
            .put("waiting", run.seats().waiting())
            .put("unconfirmed", run.seats().unconfirmed())
            .put("together", run.seats().together())
            .put("runsOutAt", run.runsOutAt())
            .put("decisionTold", day(run.decision().told()))
            .put("mergedInto", into(run))
            .putTexts("mergedFrom", from(run))
            .put("offerHours", run.rules().offerHours())
            .putTexts("notTogether", names(run.rules().notTogether()))
            .put("closed", run.rules().closed())
            .put("admission", run.rules().admission().by())
            .put("voteDays", run.rules().admission().days())
            .put("membersAtOnce", run.rules().admission().membersAtOnce())
            .put("listOpen", run.listOpen())
            .put("asksUntil", run.asksUntil())
            .put("opens", day(run.opening().day()))
            .put("interested", run.opening().interested())
            .putDue(DUE, run);
    StampItems.put(item, run.stamp());
    put(item, run.budget());
    reckoned(item, run.budget());
    if (!run.questions().isBlank()) {
      QuestionItems.put(item, run.questions());
    }
    return run.state().isListed() ? item.put("listed", NetworkItems.LISTED) : item;
  }

  /// The run of a row; one from before anything was asked asks nothing.
  public static Run fromItem(Item item) {
    return new Run(
        idOf(item),
        item.constant("state", RunState.class),
        rules(item),
        decision(item),
        budget(item),
        new SeatCount(
            item.whole("confirmed"),
            item.whole("offered"),
            item.whole("waiting"),
            item.whole("unconfirmed"),
            // Rows from before colleagues came together have none.
            item.has("together") ? item.whole("together") : 0),
        item.maybeInstant(isOld(item) ? "dueAt" : "runsOutAt"),
        item.flag("listOpen"),
        // Rows from before newcomers were told of a poll have none.
        item.maybeInstant("asksUntil"),
        opening(item),
        item.has("questions") ? QuestionItems.questions(item) : ExtraQuestions.NONE,
        StampItems.of(item));
  }

  /// The estimate stands in the run itself, as it always has.
  private static Item put(Item item, Budget budget) {
    return budget.calculated().isPresent()
        ? BudgetItems.put(expected(item, budget), budget.calculated().get())
        : item.put(SPEAKER_COSTS, budget.speakers()).put(OTHER_COSTS, budget.other());
  }

  /// Only another year has this beside what staff have set.
  private static Item expected(Item item, Budget budget) {
    return budget.speakers() == 0 ? item : item.put(SPEAKER_COSTS, budget.speakers());
  }

  private static Budget budget(Item item) {
    var set =
        item.has(BudgetItems.COSTS) || item.has(BudgetItems.TERMS)
            ? BudgetItems.of(item)
                .expecting(item.has(SPEAKER_COSTS) ? item.whole(SPEAKER_COSTS) : 0)
            : Budget.estimated(item.whole(SPEAKER_COSTS), item.whole(OTHER_COSTS));
    // Of a run that has planned nothing, and of rows from before, there are none.
    return set.reckoned(
        item.has(FEES) ? item.number(FEES) : 0,
        item.has(PLANNED) ? item.whole(PLANNED) : 0,
        gone(item),
        item.has(BudgetItems.PAYERS) ? Optional.of(BudgetItems.payers(item)) : Optional.empty());
  }

  /// What follows from the meetings; nothing of it where there is none.
  private static void reckoned(Item item, Budget budget) {
    if (budget.fees() > 0) {
      item.put(FEES, budget.fees());
    }
    if (budget.planned() > 0) {
      item.put(PLANNED, budget.planned());
    }
    var gone = new ArrayList<String>();
    for (var begun : budget.gone()) {
      gone.add(Integer.toString(begun));
    }
    item.putTexts(GONE, gone);
    if (budget.payers().isPresent()) {
      BudgetItems.put(item, budget.payers().get());
    }
  }

  private static List<Integer> gone(Item item) {
    var gone = new ArrayList<Integer>();
    for (var begun : item.texts(GONE)) {
      gone.add(Integer.valueOf(begun));
    }
    return gone;
  }

  /// Blank where there is no such day; a row without it then.
  private static String day(Optional<LocalDate> day) {
    return day.isPresent() ? day.get().toString() : "";
  }

  /// Rows from before there were days of opening have neither: they are open.
  private static OpeningDay opening(Item item) {
    return new OpeningDay(
        item.has("opens") ? Optional.of(item.day("opens")) : Optional.empty(),
        item.has("interested") ? item.whole("interested") : 0);
  }

  private static DecisionDay decision(Item item) {
    return new DecisionDay(
        item.day("decisionDate"),
        item.has("decisionTold") ? Optional.of(item.day("decisionTold")) : Optional.empty(),
        merges(item));
  }

  /// Rows from before runs were merged have none.
  private static Merges merges(Item item) {
    var from = new ArrayList<RunId>();
    for (var written : item.texts("mergedFrom")) {
      from.add(read(written));
    }
    return new Merges(
        item.has("mergedInto") ? Optional.of(read(item.text("mergedInto"))) : Optional.empty(),
        from);
  }

  /// Blank for a run of its own; a row without it then.
  private static String into(Run run) {
    var into = run.merges().into();
    return into.isPresent() ? written(into.get()) : "";
  }

  private static List<String> from(Run run) {
    var from = new ArrayList<String>();
    for (var other : run.merges().from()) {
      from.add(written(other));
    }
    return from;
  }

  private static String written(RunId run) {
    return run.network() + "/" + run.number();
  }

  private static RunId read(String written) {
    var slash = written.indexOf('/');
    return new RunId(written.substring(0, slash), Integer.parseInt(written.substring(slash + 1)));
  }

  private static SeatRules rules(Item item) {
    return new SeatRules(
        new Capacity(item.whole("minimum"), item.whole("maximum"), perCompany(item)),
        offerHours(item),
        companies(item.texts("notTogether")),
        item.flag("closed"),
        admission(item));
  }

  /// In rows from before that was asked, whoever confirmed was in; in those from before
  /// participants could be asked, nobody was.
  private static AdmissionRule admission(Item item) {
    return new AdmissionRule(
        item.has("admission") ? item.constant("admission", Admission.class) : Admission.OPEN,
        item.has("voteDays") ? item.whole("voteDays") : AdmissionRule.DAYS,
        item.flag("membersAtOnce"));
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
