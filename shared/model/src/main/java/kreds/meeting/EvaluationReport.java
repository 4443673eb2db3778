package kreds.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Rating;
import kreds.text.Visible;

/// How the meetings of a network were, over all its runs (S18): each as a whole, and what was said
/// of themes and speakers. A point of a meeting counts once its evaluation is closed and enough
/// have rated it there, so that no figure, and no difference of two, tells what one person said.
///
/// @param meetings those that were evaluated, or are being
/// @param themes each title of a point once, however it is spelt, in the order of the meetings
/// @param speakers each who has spoken once, the same
public record EvaluationReport(
    List<EvaluatedMeeting> meetings, List<RatedName> themes, List<RatedName> speakers) {

  /// A meeting with what its evaluation has come to.
  public record EvaluatedMeeting(Meeting meeting, EvaluationResult result) {

    /// Until when it takes answers, on the clock of the meeting, as staff read it.
    public String until() {
      var zone = MeetingLetters.slot(meeting).end().zone();
      return LocalDateTime.ofInstant(result.closesAt(), zone).toString();
    }

    /// Those of its points that enough have rated, with when they were.
    public List<RatedPoint> points() {
      return new EvaluatedAgenda(meeting)
          .timed(result.question().points()).stream()
              .flatMap(timed ->
                  result
                      .of(timed.point().id())
                      .map(rating -> new RatedPoint(timed, rating))
                      .stream())
              .toList();
    }
  }

  /// A point of a meeting, and what is said of it there.
  public record RatedPoint(EvaluatedAgenda.TimedPoint timed, Rating rating) {}

  /// What is said of one theme, or one speaker.
  ///
  /// @param name as it was written first
  public record RatedName(String name, Rating rating) {

    private RatedName and(RatedName later) {
      return new RatedName(name, rating.and(later.rating));
    }
  }

  public EvaluationReport {
    meetings = List.copyOf(meetings);
    themes = List.copyOf(themes);
    speakers = List.copyOf(speakers);
  }

  /// Of a network with these meetings, of all its runs, as it is then.
  public static EvaluationReport of(List<MeetingRecord> all, Instant now) {
    var meetings = new ArrayList<EvaluatedMeeting>();
    for (var record : all) {
      record
          .evaluation()
          .map(asked -> new EvaluationResult(asked, now))
          .filter(result -> result.asked() > 0)
          .map(result -> new EvaluatedMeeting(record.meeting(), result))
          .ifPresent(meetings::add);
    }
    return new EvaluationReport(
        meetings,
        rated(meetings, point -> List.of(point.title())),
        rated(meetings, EvaluationReport::speakers));
  }

  private static List<RatedName> rated(
      List<EvaluatedMeeting> meetings, Function<EvaluatedPoint, List<String>> names) {
    var all = new LinkedHashMap<String, RatedName>();
    for (var each : meetings) {
      for (var point : each.result().question().points()) {
        each.result()
            .of(point.id())
            .ifPresent(rating -> names.apply(point).forEach(name -> add(all, name, rating)));
      }
    }
    return List.copyOf(all.values());
  }

  private static void add(Map<String, RatedName> all, String name, Rating rating) {
    all.merge(
        Visible.folded(name).toLowerCase(Locale.ROOT), new RatedName(name, rating), RatedName::and);
  }

  /// Several who gave one point together stand between commas; `Jensen & Co` is one.
  private static List<String> speakers(EvaluatedPoint point) {
    return Arrays.stream(point.speaker().split("[,;]"))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
