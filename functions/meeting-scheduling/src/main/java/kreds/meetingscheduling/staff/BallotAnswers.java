package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        .forReal()
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

  /// How many have voted.
  static String counted(AskingTheRun.Asked asked) {
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
                    + (result.after().mixed()
                        ? ". The first of a member company paid "
                        : ". Each paid ")
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
      return done.seenFirst(StaffCommand.CLOSE_INQUIRY, which);
    }
    if (isElection(asked)) {
      return PostAnswers.vacant(done, asked.group().run());
    }
    return result(asked)
        .map(result ->
            result.chosen().isEmpty()
                ? again(done, network, asked)
                : new AfterTheBallot(network, asked, result, now).offered(done))
        .orElse(done);
  }

  /// Where nothing was chosen the same can be asked anew, in other dates where it asked for some;
  /// once another has been asked since, nobody is asked twice.
  private StaffAnswer.Done again(StaffAnswer.Done done, String network, AskingTheRun.Asked asked) {
    if (!new Balloting(asked.group().run()).last().equals(Optional.of(asked.inquiry()))) {
      return done;
    }
    var ballot = Balloting.of(asked.inquiry().inquiry());
    var fields = new BallotOrder(network, ballot, now, true).again(zone);
    fields.keySet().removeAll(List.of("closes", "dates"));
    return ballot.dates().isEmpty()
        ? done.toFill(StaffCommand.OPEN_BALLOT, fields, "closes")
        : done.toFill(StaffCommand.OPEN_BALLOT, fields, "dates", "closes");
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
