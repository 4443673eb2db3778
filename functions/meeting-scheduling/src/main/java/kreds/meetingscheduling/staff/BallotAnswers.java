package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.budget.Cost;
import kreds.inquiry.Ballot;
import kreds.inquiry.BallotResult;
import kreds.meeting.Balloting;
import kreds.meeting.Nominees;
import kreds.meetingscheduling.planning.AskingTheRun;
import kreds.meetingscheduling.planning.BallotOrder;
import kreds.text.Money;
import kreds.text.Plural;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of a ballot: before it is opened, while it is open, and how it came out, with
/// what is to be planned then.
///
/// @param zone in which they read times
record BallotAnswers(ZoneId zone, Instant now) {

  /// What each would pay is said before anybody is asked.
  StaffAnswer opened(BallotOrder ordered, AskingTheRun.Asked asked) {
    var inquiry = asked.inquiry().inquiry();
    var until =
        " until "
            + clock(inquiry.closesAt())
            + "; asked to vote: "
            + people(asked)
            + "."
            + ClosedDays.said(ordered.ballot().dates());
    if (!asked.fresh()) {
      return answer(
          named(asked) + " is open already; nobody is written to again.", ordered.network(), asked);
    }
    if (!ordered.dryRun()) {
      return answer(named(asked) + " is open" + until, ordered.network(), asked);
    }
    return StaffAnswer.done(
            "Dry run, nothing is changed: " + named(asked) + " would be open" + until,
            BallotStaffJson.of(asked, now))
        .next(StaffCommand.OPEN_BALLOT, ordered.forReal(zone))
        .next(
            ordered.ballot().isElection() ? StaffCommand.SHOW_POSTS : StaffCommand.SHOW_BUDGET,
            Map.of("network", ordered.network()));
  }

  StaffAnswer shown(String network, AskingTheRun.Asked asked) {
    return answer(said(asked), network, asked);
  }

  /// How far it has come.
  String said(AskingTheRun.Asked asked) {
    return counted(asked) + state(asked);
  }

  StaffAnswer closed(String network, AskingTheRun.Asked asked) {
    return answer(
        named(asked)
            + (asked.fresh() ? " takes no more answers. " : " was closed already. ")
            + counted(asked)
            + outcome(asked),
        network,
        asked);
  }

  private static String counted(AskingTheRun.Asked asked) {
    var result = result(asked);
    var all = result.map(BallotResult::asked).orElse(asked.group().asked().size());
    var voted =
        result
            .map(BallotResult::answered)
            .orElse(all - asked.group().silent(asked.inquiry()).size());
    return named(asked) + ": " + voted + " of " + all + " have voted.";
  }

  private String state(AskingTheRun.Asked asked) {
    var inquiry = asked.inquiry().inquiry();
    if (!inquiry.isOpen(now)) {
      return " It takes no more answers." + outcome(asked);
    }
    var reminded =
        asked.group().silent(asked.inquiry()).isEmpty()
            ? ""
            : inquiry
                .remindsAt()
                .map(at -> " The silent are reminded on " + clock(at) + ".")
                .orElse("");
    return " It closes on " + clock(inquiry.closesAt()) + "." + reminded;
  }

  private static String outcome(AskingTheRun.Asked asked) {
    return isElection(asked) ? elected(asked) : chosen(asked);
  }

  private static boolean isElection(AskingTheRun.Asked asked) {
    return Balloting.of(asked.inquiry().inquiry()).isElection();
  }

  private static String elected(AskingTheRun.Asked asked) {
    var people = new Nominees(asked.group().run());
    var ballot = Balloting.of(asked.inquiry().inquiry());
    var names = new ArrayList<String>();
    for (var post : ballot.posts()) {
      var name =
          result(asked)
              .flatMap(result -> result.elected(post))
              .map(number ->
                  people
                      .person(ballot, number)
                      .map(each -> each.person().name())
                      .orElse("somebody who does not take part any more"))
              .orElse("nobody");
      names.add(post.said() + " " + name);
    }
    return result(asked)
        .map(result ->
            result.chosen().isEmpty()
                ? " Nobody was elected."
                : " Elected: " + String.join(", ", names) + ".")
        .orElse("");
  }

  private static String chosen(AskingTheRun.Asked asked) {
    return result(asked)
        .map(result ->
            result.chosen().isEmpty()
                ? " Nothing was chosen."
                : " Chosen: "
                    + Plural.of(result.chosen().size(), "choice")
                    + ". Each paid "
                    + Money.plain(result.before().now().oere())
                    + " kr. without VAT before, and pays "
                    + Money.plain(result.after().now().oere())
                    + " kr. with that.")
        .orElse("");
  }

  private StaffAnswer answer(String said, String network, AskingTheRun.Asked asked) {
    var which = Map.of("network", network, "inquiry", named(asked));
    var done =
        StaffAnswer.done(said, BallotStaffJson.of(asked, now))
            .next(StaffCommand.SHOW_INQUIRY, which)
            .next(
                isElection(asked) ? StaffCommand.SHOW_POSTS : StaffCommand.SHOW_BUDGET,
                Map.of("network", network))
            .next(StaffCommand.LIST_MEETINGS, Map.of("network", network));
    if (asked.inquiry().inquiry().isOpen(now)) {
      return done.toFill(StaffCommand.CLOSE_INQUIRY, Map.of("network", network), "inquiry");
    }
    if (isElection(asked)) {
      return PostAnswers.vacant(done, asked.group().run());
    }
    return result(asked)
        .map(result ->
            result.chosen().isEmpty()
                ? again(done, network, asked)
                : planned(done, network, asked, result))
        .orElse(done);
  }

  /// Where nothing was chosen the same can be asked anew, in other dates where it asked for some.
  private StaffAnswer.Done again(StaffAnswer.Done done, String network, AskingTheRun.Asked asked) {
    var ballot = Balloting.of(asked.inquiry().inquiry());
    var fields = new BallotOrder(network, ballot, now, true).forReal(zone);
    fields.keySet().removeAll(List.of("closes", "dates"));
    return ballot.dates().isEmpty()
        ? done.toFill(StaffCommand.OPEN_BALLOT, fields, "closes")
        : done.toFill(StaffCommand.OPEN_BALLOT, fields, "dates", "closes");
  }

  /// A meeting for each theme or on each date, and each speaker to be asked: what the group wants
  /// is still to be agreed with those who are to come.
  private static StaffAnswer.Done planned(
      StaffAnswer.Done done, String network, AskingTheRun.Asked asked, BallotResult result) {
    var ballot = Balloting.of(asked.inquiry().inquiry());
    var answer = done;
    for (var theme : ballot.themes()) {
      if (result.isChosen(theme.id())) {
        answer =
            answer.toFill(
                StaffCommand.PLAN_MEETING,
                Map.of("network", network, "title", theme.title()),
                "dates",
                "pollDeadline");
      }
    }
    for (var talk : ballot.speakers()) {
      if (result.isChosen(talk.id())) {
        answer =
            answer.toFill(
                StaffCommand.ASK_SPEAKER,
                Map.of(
                    "network", network,
                    "name", talk.name(),
                    "subject", talk.subject(),
                    "fee", Money.plain(talk.fee().oere())),
                "meeting",
                "email");
      }
    }
    for (var date : ballot.dates()) {
      if (result.isChosen(date.id())) {
        answer =
            answer.toFill(
                StaffCommand.SCHEDULE_MEETING,
                Map.of(
                    "network", network,
                    "start", date.start().local().toString(),
                    "end", date.end().local().toString()),
                "title");
      }
    }
    var costs = costs(asked, ballot);
    return costs.isEmpty()
        ? answer
        : answer.next(
            StaffCommand.SET_COSTS,
            Map.of("network", network, "costs", costs.get(), "dryRun", true));
  }

  /// The costs without those that the fees take the place of, once a speaker is chosen: the fees
  /// themselves are part of the budget from the moment when somebody is asked to speak.
  private static Optional<List<Map<String, Object>>> costs(
      AskingTheRun.Asked asked, Ballot ballot) {
    var balloting = new Balloting(asked.group().run());
    var replaced = balloting.replaceable(asked.inquiry().inquiry());
    var left = balloting.prices(ballot).basis().price().with(Amount.ZERO, replaced).costs().all();
    return replaced.isEmpty()
        ? Optional.empty()
        : Optional.of(left.stream().map(BallotAnswers::fields).toList());
  }

  private static Map<String, Object> fields(Cost cost) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("what", cost.what());
    fields.put("amount", Money.plain(cost.amount().oere()));
    switch (cost.per()) {
      case MEETING -> fields.put("perMeeting", true);
      case PERSON -> fields.put("perPerson", true);
      case RUN -> {}
    }
    return fields;
  }

  private static Optional<BallotResult> result(AskingTheRun.Asked asked) {
    return Balloting.result(asked.inquiry().inquiry());
  }

  private String clock(Instant at) {
    return LocalDateTime.ofInstant(at, zone).withSecond(0).withNano(0).toString();
  }

  private static String named(AskingTheRun.Asked asked) {
    return asked.inquiry().inquiry().id().named();
  }

  private static String people(AskingTheRun.Asked asked) {
    return Plural.of(asked.group().asked().size(), "participant");
  }
}
