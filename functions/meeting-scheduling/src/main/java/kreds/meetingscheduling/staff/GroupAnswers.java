package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import kreds.inquiry.Question;
import kreds.meetingscheduling.planning.AskingTheRun;
import kreds.meetingscheduling.planning.BallotOrder;
import kreds.text.Plural;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of what they asked a group.
///
/// @param zone in which they read times
record GroupAnswers(ZoneId zone, Instant now) {

  StaffAnswer ruled(GroupInput.Rules rules, AskingTheRun.Asked asked) {
    var named = named(asked);
    if (!asked.fresh()) {
      return answer(
          "The rules say so already (" + named + "); nobody is written to again.",
          rules.network(),
          asked);
    }
    var ask = named + "; asked to accept them: " + people(asked) + "." + english(rules);
    return rules.dryRun()
        ? StaffAnswer.done(
                "Dry run, nothing is changed: the rules would be " + ask,
                GroupInquiryJson.of(asked, now))
            .forReal()
        : answer("The rules are " + ask, rules.network(), asked);
  }

  private static String english(GroupInput.Rules rules) {
    return rules.english().isEmpty()
        ? " There is no English text: everybody reads the Danish one."
        : "";
  }

  StaffAnswer opened(BallotOrder ordered, AskingTheRun.Asked asked) {
    return ballots().opened(ordered, asked);
  }

  /// In the words of its kind.
  StaffAnswer shown(String network, AskingTheRun.Asked asked) {
    if (!asked.isOfPresentRun()) {
      return earlier(asked);
    }
    return isBallot(asked) ? ballots().shown(network, asked) : accepted(network, asked);
  }

  /// Orders go to the present run, so an earlier one offers none.
  private StaffAnswer earlier(AskingTheRun.Asked asked) {
    var run = asked.inquiry().inquiry().id().run();
    var which = Map.of("network", run.network(), "run", run.number());
    var said = isBallot(asked) ? ballots().said(asked) : counted(asked) + state(asked);
    return StaffAnswer.done(said, json(asked))
        .next(StaffCommand.SHOW_NETWORK, which)
        .next(StaffCommand.SHOW_BUDGET, which);
  }

  private Record json(AskingTheRun.Asked asked) {
    if (isBallot(asked)) {
      return BallotStaffJson.of(asked, now);
    }
    return isRenewal(asked) ? RenewalInquiryJson.of(asked, now) : GroupInquiryJson.of(asked, now);
  }

  private static boolean isRenewal(AskingTheRun.Asked asked) {
    return asked.inquiry().inquiry().question() instanceof Question.Renewing;
  }

  /// The same.
  StaffAnswer closed(String network, AskingTheRun.Asked asked) {
    return isBallot(asked) ? ballots().closed(network, asked) : asNoMoreAsked(network, asked);
  }

  /// Before it is closed: what has been chosen so far stays unsaid.
  StaffAnswer closing(GroupInput.Which which, AskingTheRun.Closing closing) {
    var asked = closing.asked();
    if (!asked.fresh()) {
      return closed(which.network(), asked);
    }
    var letters = closing.letters();
    return StaffAnswer.done(
            "Dry run, nothing is changed: "
                + named(asked)
                + " would take no more answers. "
                + (letters == 0 ? "Nobody is written to. " : Plural.of(letters, "email") + ". ")
                + (isBallot(asked) ? BallotAnswers.counted(asked) : counted(asked)),
            json(asked))
        .forReal();
  }

  private static boolean isBallot(AskingTheRun.Asked asked) {
    return asked.inquiry().inquiry().question() instanceof Question.Choosing;
  }

  private BallotAnswers ballots() {
    return new BallotAnswers(zone, now);
  }

  private StaffAnswer accepted(String network, AskingTheRun.Asked asked) {
    return answer(counted(asked) + state(asked), network, asked);
  }

  private StaffAnswer asNoMoreAsked(String network, AskingTheRun.Asked asked) {
    return answer(
        named(asked)
            + (asked.fresh() ? " takes no more answers. " : " was closed already. ")
            + counted(asked),
        network,
        asked);
  }

  private static String counted(AskingTheRun.Asked asked) {
    var all = asked.group().asked().size();
    if (isRenewal(asked)) {
      return RenewalInquiryJson.sentence(asked);
    }
    var silent = asked.group().silent(asked.inquiry()).size();
    return named(asked) + ": accepted by " + (all - silent) + " of " + all + ".";
  }

  private String state(AskingTheRun.Asked asked) {
    var inquiry = asked.inquiry().inquiry();
    if (!inquiry.isOpen(now)) {
      return " It takes no more answers.";
    }
    return asked.group().silent(asked.inquiry()).isEmpty()
        ? ""
        : inquiry
            .remindsAt()
            .map(at -> " The silent are reminded on " + clock(at) + ".")
            .orElseGet(() -> unreminded(inquiry.question()));
  }

  /// Of rules each is reminded at their own time, so that no more is known of them.
  private static String unreminded(Question question) {
    if (!(question instanceof Question.Renewing renewing)) {
      return "";
    }
    return renewing.reminded() ? " The silent have been reminded." : " Nobody is reminded.";
  }

  private String clock(Instant at) {
    return LocalDateTime.ofInstant(at, zone).withSecond(0).withNano(0).toString();
  }

  private StaffAnswer answer(String said, String network, AskingTheRun.Asked asked) {
    var which = Map.of("network", network, "inquiry", named(asked));
    var done = ofKind(said, network, asked).next(StaffCommand.SHOW_INQUIRY, which);
    return asked.inquiry().inquiry().isOpen(now)
        ? done.seenFirst(StaffCommand.CLOSE_INQUIRY, which)
        : done;
  }

  private StaffAnswer.Done ofKind(String said, String network, AskingTheRun.Asked asked) {
    var done = StaffAnswer.done(said, json(asked));
    return isRenewal(asked)
        ? done.seenFirst(StaffCommand.START_NEXT_RUN, Map.of("network", network))
            .seenFirst(StaffCommand.END_NETWORK, Map.of("network", network))
            .toFill(StaffCommand.ASK_RENEWAL, Map.of("network", network), "closes")
        : done.next(StaffCommand.LIST_MEETINGS, Map.of("network", network))
            .toFill(StaffCommand.SET_RULES, Map.of("network", network), "text");
  }

  private static String named(AskingTheRun.Asked asked) {
    return asked.inquiry().inquiry().id().named();
  }

  private static String people(AskingTheRun.Asked asked) {
    return Plural.of(asked.group().asked().size(), "participant");
  }
}
