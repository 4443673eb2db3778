package kreds.meetingscheduling.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.GroupRules;
import kreds.inquiry.Question;
import kreds.meeting.GroupInquiries;
import kreds.meeting.Statutes;
import kreds.meeting.YearOver;
import kreds.run.Enrollment;
import kreds.run.Roster;
import kreds.run.Run;
import kreds.run.RunState;
import kreds.text.Plural;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear when another year begins: who is in it, what each is told, and what comes next.
final class StartAnswer {
  private static final String NETWORK = RenewalAnswers.NETWORK;

  private record StartedJson(
      String network,
      int year,
      String state,
      LocalDate decisionDate,
      int minimum,
      int maximum,
      int placesLeft,
      boolean dryRun,
      List<YearPersonJson> people) {}

  private StartAnswer() {}

  static StaffAnswer of(RenewalInputs.Starting input, ClosingAYear.Closed closed) {
    return closed
        .year()
        .map(year -> started(input, closed, year))
        .orElseGet(() -> stands(input, closed.before().roster()));
  }

  private static StaffAnswer stands(RenewalInputs.Starting input, Roster present) {
    var run = present.run();
    return next(
        StaffAnswer.done(
            "Year " + run.id().number() + " has begun already; nobody is written to again.",
            json(input, run, List.of())),
        run);
  }

  private static StaffAnswer started(
      RenewalInputs.Starting input, ClosingAYear.Closed closed, YearOver year) {
    var next = year.next().orElseThrow().next().after();
    var answer =
        StaffAnswer.done(
            sentence(input, next) + EndAnswer.duties(closed.duties()),
            json(input, next.run(), YearPersonJson.all(closed)));
    return input.dryRun()
        ? answer.forReal()
        : statutes(rules(next(answer, next.run()), closed), closed);
  }

  private static StartedJson json(
      RenewalInputs.Starting input, Run run, List<YearPersonJson> people) {
    return new StartedJson(
        input.network(),
        run.id().number(),
        run.state().word(),
        run.decisionDate(),
        run.capacity().minimum(),
        run.capacity().maximum(),
        run.placesLeft(),
        input.dryRun(),
        people);
  }

  private static String sentence(RenewalInputs.Starting input, Roster next) {
    var run = next.run();
    var parts = new ArrayList<String>();
    parts.add(Plural.of(run.seats().confirmed(), "person has", "people have") + " a place");
    if (run.seats().offered() > 0) {
      parts.add(Plural.of(run.seats().offered(), "is", "are") + " offered one");
    }
    if (!next.in(Enrollment.Waiting.class).isEmpty()) {
      parts.add(Plural.of(run.seats().waiting(), "waits", "wait"));
    }
    return (input.dryRun() ? "Dry run, nothing is changed: year " : "Year ")
        + run.id().number()
        + (input.dryRun() ? " would begin. " : " has begun. ")
        + String.join(", ", parts)
        + "."
        + (run.missing() > 0
            ? " It lacks " + run.missing() + " by " + run.decisionDate() + "."
            : "");
  }

  /// The year that is over stays reachable by its number.
  private static StaffAnswer.Done next(StaffAnswer.Done answer, Run run) {
    var network = Map.of(NETWORK, run.id().network());
    var former = Map.of(NETWORK, run.id().network(), "run", run.id().number() - 1);
    var all =
        answer
            .next(StaffCommand.SHOW_NETWORK, network)
            .next(StaffCommand.SHOW_NETWORK, former)
            .next(
                StaffCommand.SHOW_INQUIRY,
                Map.of(
                    NETWORK,
                    run.id().network(),
                    "run",
                    run.id().number() - 1,
                    "inquiry",
                    Question.RENEWAL))
            .next(StaffCommand.SHOW_BUDGET, former)
            .next(StaffCommand.INVOICE_BASIS, former)
            .next(StaffCommand.OPEN_LIST, network);
    var planned =
        run.state() == RunState.READY
            ? all.toPlan(run.id().network())
                .toFill(StaffCommand.PLAN_RUN, network, "template", "firstMeeting")
            : all;
    return run.placesLeft() > 0 ? planned.toInvite(run.id().network()) : planned;
  }

  /// At the start of a year the group agrees its rules: those of the year before are there to be
  /// sent again.
  private static StaffAnswer.Done rules(StaffAnswer.Done answer, ClosingAYear.Closed closed) {
    return new GroupInquiries(closed.before())
        .rules()
        .map(asked -> ((Question.Accepting) asked.inquiry().question()).rules())
        .map(rules -> answer.next(StaffCommand.SET_RULES, fields(closed, rules)))
        .orElse(answer);
  }

  /// The usual statutes hold in a year of which nobody has said otherwise; those of the year before
  /// are there to be sent again, where the group had agreed on others.
  private static StaffAnswer statutes(StaffAnswer.Done answer, ClosingAYear.Closed closed) {
    var statutes = closed.before().statutes();
    return statutes.isSaying(Statutes.USUAL)
        ? answer
        : answer.next(StaffCommand.SET_STATUTES, fields(closed, statutes));
  }

  /// That the group elects somebody is agreed anew; whom, it has still to choose.
  private static Map<String, Object> fields(ClosingAYear.Closed closed, Statutes statutes) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(NETWORK, closed.before().roster().network().id());
    fields.put("agendaDays", statutes.agendaDays());
    fields.put("objectionDays", statutes.objectionDays());
    fields.put("attendance", statutes.attendance());
    fields.put("evaluation", statutes.evaluation());
    if (statutes.posts().areElected()) {
      fields.put("posts", true);
    }
    return fields;
  }

  private static Map<String, Object> fields(ClosingAYear.Closed closed, GroupRules rules) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(NETWORK, closed.before().roster().network().id());
    fields.put("text", rules.danish());
    if (!rules.english().isEmpty()) {
      fields.put("textEnglish", rules.english());
    }
    return fields;
  }
}
