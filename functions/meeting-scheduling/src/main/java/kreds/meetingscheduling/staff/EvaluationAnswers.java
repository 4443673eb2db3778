package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.meeting.EvaluationReport;
import kreds.meeting.Rating;
import kreds.meetingscheduling.inquiry.SlotJson;
import kreds.text.Plural;
import kreds.web.api.Inlined;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of how meetings were. Who said what they never hear.
final class EvaluationAnswers {
  private static final String NETWORK = "network";

  /// @param themes what was said of each, over all years
  /// @param speakers the same
  private record EvaluationsJson(
      String network,
      List<MeetingEvaluationJson> meetings,
      List<ThemeRatingJson> themes,
      List<SpeakerRatingJson> speakers) {}

  /// @param open whether answers are still taken
  /// @param average of the whole; absent while fewer than three have answered, as are comments
  private record MeetingEvaluationJson(
      String meeting,
      int run,
      int number,
      String title,
      @Inlined Optional<SlotJson> slot,
      boolean open,
      Instant closesAt,
      int asked,
      int answered,
      Optional<Double> average,
      List<String> comments) {

    static MeetingEvaluationJson of(EvaluationReport.EvaluatedMeeting each, Instant now) {
      var meeting = each.meeting();
      var result = each.result();
      var inquiry = result.evaluation().inquiry();
      return new MeetingEvaluationJson(
          meeting.id(),
          meeting.run().number(),
          meeting.number(),
          meeting.title(),
          meeting.slot().map(SlotJson::of),
          inquiry.isOpen(now),
          inquiry.closesAt(),
          result.asked(),
          result.answered(),
          result.whole().map(Rating::tenths),
          result.comments());
    }
  }

  /// @param ratings how many have rated it
  private record ThemeRatingJson(String theme, int ratings, double average) {
    static ThemeRatingJson of(EvaluationReport.RatedName rated) {
      return new ThemeRatingJson(rated.name(), rated.rating().count(), rated.rating().tenths());
    }
  }

  /// @param ratings how many have rated what they gave
  private record SpeakerRatingJson(String speaker, int ratings, double average) {
    static SpeakerRatingJson of(EvaluationReport.RatedName rated) {
      return new SpeakerRatingJson(rated.name(), rated.rating().count(), rated.rating().tenths());
    }
  }

  private EvaluationAnswers() {}

  static StaffAnswer shown(String network, EvaluationReport report, Instant now) {
    var answer =
        StaffAnswer.done(
            said(report, now),
            new EvaluationsJson(
                network,
                report.meetings().stream()
                    .map(each -> MeetingEvaluationJson.of(each, now))
                    .toList(),
                report.themes().stream().map(ThemeRatingJson::of).toList(),
                report.speakers().stream().map(SpeakerRatingJson::of).toList()));
    for (var each : report.meetings()) {
      answer =
          answer.next(
              StaffCommand.SHOW_MEETING, Map.of(NETWORK, network, "meeting", each.meeting().id()));
    }
    return answer
        .next(StaffCommand.LIST_MEETINGS, Map.of(NETWORK, network))
        .toFill(StaffCommand.SET_STATUTES, Map.of(NETWORK, network), "evaluation");
  }

  private static String said(EvaluationReport report, Instant now) {
    var all = report.meetings();
    if (all.isEmpty()) {
      return "No meeting has been evaluated yet: those who were there are asked the morning after.";
    }
    var open =
        all.stream().filter(each -> each.result().evaluation().inquiry().isOpen(now)).count();
    return Plural.of(all.size(), "meeting")
        + " evaluated, of which "
        + open
        + (open == 1 ? " takes" : " take")
        + " answers still. Averages and comments show from "
        + Rating.FEWEST
        + " answers on, and nobody's name.";
  }
}
