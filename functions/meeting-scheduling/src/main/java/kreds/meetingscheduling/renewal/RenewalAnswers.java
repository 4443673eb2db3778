package kreds.meetingscheduling.renewal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Question;
import kreds.meeting.Renewal;
import kreds.meetingscheduling.planning.ChangingMeetings;
import kreds.meetingscheduling.staff.GroupRefused;
import kreds.outcome.Refusal;
import kreds.text.Plural;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of what they order once a year is over.
///
/// @param zone in which they read times
record RenewalAnswers(ZoneId zone) {
  static final String NETWORK = "network";

  private record AskedJson(
      String network, int year, Instant closes, boolean dryRun, List<ToldJson> letters) {}

  StaffAnswer asked(RenewalInputs.Asking input, ChangingMeetings.Changed asked) {
    var inquiry = new Renewal(asked.run()).asked().orElseThrow().inquiry();
    var data =
        new AskedJson(
            input.network(),
            inquiry.id().run().number(),
            inquiry.closesAt(),
            input.dryRun(),
            ToldJson.all(asked.letters()));
    var answer =
        StaffAnswer.done(
            (input.dryRun() ? "Dry run, nothing is changed. " : "") + sentence(input, asked), data);
    return input.dryRun()
        ? answer.forReal()
        : answer
            .next(
                StaffCommand.SHOW_INQUIRY,
                Map.of(NETWORK, input.network(), "inquiry", Question.RENEWAL))
            .toFill(StaffCommand.ASK_RENEWAL, Map.of(NETWORK, input.network()), "closes");
  }

  private String sentence(RenewalInputs.Asking input, ChangingMeetings.Changed asked) {
    if (!asked.fresh()) {
      return "It is asked so already; nobody is written to again.";
    }
    var until = " until " + clock(input.closes()) + ".";
    var number = asked.letters().size();
    return number == 0
        ? "It is asked" + until + " Nobody is written to again."
        : Plural.of(number, "participant is asked", "participants are asked") + until;
  }

  private Map<String, Object> again(RenewalInputs.Asking input) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(NETWORK, input.network());
    fields.put("closes", clock(input.closes()));
    if (!input.danish().isEmpty()) {
      fields.put("text", input.danish());
    }
    if (!input.english().isEmpty()) {
      fields.put("textEnglish", input.english());
    }
    if (input.anyway()) {
      fields.put("anyway", true);
    }
    return fields;
  }

  /// Where to look; an order that is given too early can be given all the same.
  StaffAnswer refused(RenewalInputs.Asking input, Refusal refusal) {
    var known = Map.of(NETWORK, input.network());
    var refused =
        GroupRefused.of(input.network(), refusal)
            .next(StaffCommand.SHOW_NETWORK, known)
            .next(StaffCommand.LIST_MEETINGS, known);
    return refusal.code().equals(Renewal.EARLY)
        ? refused.toFill(StaffCommand.ASK_RENEWAL, again(input), "anyway")
        : refused;
  }

  private String clock(Instant at) {
    return LocalDateTime.ofInstant(at, zone).withSecond(0).withNano(0).toString();
  }
}
