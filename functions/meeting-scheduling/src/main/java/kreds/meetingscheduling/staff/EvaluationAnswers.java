package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.inquiry.Rating;
import kreds.meeting.AgendaItem;
import kreds.meeting.EvaluationReport;
import kreds.meeting.EvaluationResult;
import kreds.meeting.Meeting;
import kreds.meetingscheduling.inquiry.SlotJson;
import kreds.text.Plural;
import kreds.web.api.Inlined;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear of how meetings were: while an evaluation is open how many have answered, and
/// nothing of what they have said; then averages and comments, and no command says whose.
final class EvaluationAnswers {
  private static final String NETWORK = "network";

  /// @param themes what was said of each, over all years
  /// @param speakers the same
  private record EvaluationsJson(
      String network,
      List<MeetingEvaluationJson> meetings,
      List<ThemeRatingJson> themes,
      List<SpeakerRatingJson> speakers) {}

  /// @param state `open`, `counting` until the round has looked after it, `closed`, `called-off`
  /// @param open whether answers are still taken
  /// @param average of the whole; absent while it is open, and where fewer than three have
  ///   answered, as are comments
  private record MeetingEvaluationJson(
      String meeting,
      int run,
      int number,
      String title,
      @Inlined Optional<SlotJson> slot,
      String state,
      boolean open,
      Instant closesAt,
      int asked,
      int answered,
      Optional<Double> average,
      List<PointRatingJson> points,
      List<String> comments) {

    static MeetingEvaluationJson of(EvaluationReport.EvaluatedMeeting each) {
      var meeting = each.meeting();
      var result = each.result();
      return new MeetingEvaluationJson(
          meeting.id(),
          meeting.run().number(),
          meeting.number(),
          meeting.title(),
          meeting.slot().map(SlotJson::of),
          result.state().word(),
          result.isOpen(),
          result.closesAt(),
          result.asked(),
          result.answered(),
          result.whole().map(Rating::tenths),
          each.points().stream().map(point -> PointRatingJson.of(point, meeting)).toList(),
          result.comments());
    }
  }

  /// @param date on which it was, and from when on; absent where the programme reads otherwise now
  /// @param ratings how many have rated it there
  private record PointRatingJson(
      String title,
      Optional<String> speaker,
      Optional<LocalDate> date,
      Optional<LocalTime> start,
      int ratings,
      double average) {

    static PointRatingJson of(EvaluationReport.RatedPoint rated, Meeting meeting) {
      var point = rated.timed().point();
      var item = rated.timed().item();
      return new PointRatingJson(
          point.title(),
          Optional.of(point.speaker()).filter(speaker -> !speaker.isBlank()),
          item.flatMap(each -> meeting.slot().map(slot -> slot.day(each.day()))),
          item.map(AgendaItem::start),
          rated.rating().count(),
          rated.rating().tenths());
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

  static StaffAnswer shown(String network, EvaluationReport report) {
    var answer =
        StaffAnswer.done(
            said(report),
            new EvaluationsJson(
                network,
                report.meetings().stream().map(MeetingEvaluationJson::of).toList(),
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

  private static String said(EvaluationReport report) {
    var all = report.meetings();
    if (all.isEmpty()) {
      return "No meeting has been evaluated yet: those who were there are asked on the next"
          + " working day.";
    }
    var open = all.stream().filter(each -> each.result().isOpen()).toList();
    var closed = all.stream().filter(EvaluationAnswers::isClosed).toList();
    var few = closed.stream().filter(each -> each.result().whole().isEmpty()).count();
    return Plural.of(closed.size() - few, "meeting")
        + " evaluated"
        + others(few, "with too few answers to show any")
        + open(open)
        + others(in(EvaluationResult.State.COUNTING, all), "to be counted")
        + others(in(EvaluationResult.State.CALLED_OFF, all), "called off")
        + ". Averages and comments show once an evaluation is closed and "
        + Rating.FEWEST
        + " have answered, and nobody's name.";
  }

  private static boolean isClosed(EvaluationReport.EvaluatedMeeting each) {
    return each.result().state() == EvaluationResult.State.CLOSED;
  }

  private static long in(
      EvaluationResult.State state, List<EvaluationReport.EvaluatedMeeting> all) {
    return all.stream().filter(each -> each.result().state() == state).count();
  }

  private static String open(List<EvaluationReport.EvaluatedMeeting> open) {
    return open.isEmpty()
        ? ""
        : "; "
            + open.size()
            + (open.size() == 1 ? " takes" : " take")
            + " answers still"
            + until(open);
  }

  private static String others(long count, String what) {
    return count == 0 ? "" : "; " + count + " " + what;
  }

  private static String until(List<EvaluationReport.EvaluatedMeeting> open) {
    return open.stream()
        .map(EvaluationReport.EvaluatedMeeting::until)
        .collect(Collectors.joining(", ", ", until ", ""));
  }
}
