package kreds.meeting;

import static kreds.sample.EvaluationFixture.anEvaluation;
import static kreds.sample.MeetingFixture.aMeetingOf;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.MeetingFixture.morning;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.staff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kreds.inquiry.Rating;
import kreds.inquiry.Response;
import kreds.sample.EvaluationFixture;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// What evaluations come to: averages by meeting, theme and speaker over all years, and nobody's
/// own word (S18).
final class EvaluationReportTest {
  static final int PEOPLE = 6;

  @Test
  void aMeetingIsCountedFromThreeAnswersOn() {
    var two = first(point("Energi", "")).said("e-1", 4).said("e-2", commented(5, "Godt"));
    assertThat(result(two).asked()).isEqualTo(PEOPLE);
    assertThat(result(two).answered()).isEqualTo(2);
    assertThat(result(two).whole()).isEmpty();
    assertThat(result(two).comments()).isEmpty();

    var three = two.said("e-3", commented(4, "Bedre kaffe"));

    assertThat(result(three).whole()).contains(new Rating(3, 13));
    assertThat(result(three).whole().orElseThrow().average()).isEqualTo(new BigDecimal("4.3"));
    assertThat(result(three).comments())
        .as("in no order of theirs")
        .containsExactly("Bedre kaffe", "Godt");
  }

  @Test
  void whileItIsOpenOnlyHowManyHaveAnsweredShows() {
    var three = rated(first(point("Energi", "Anne Holm")), "point-1", 5, 4, 3);
    var last = three.closed().minusMillis(1);

    var open = report(last, three);

    assertThat(open.meetings())
        .singleElement()
        .satisfies(each -> {
          assertThat(each.result().isOpen()).isTrue();
          assertThat(each.result().answered()).isEqualTo(3);
          assertThat(each.result().whole()).isEmpty();
          assertThat(each.until()).isEqualTo("2027-02-17T08:00");
        });
    assertThat(open.themes()).isEmpty();
    assertThat(open.speakers()).isEmpty();
    assertThat(report(three).themes()).hasSize(1);
    assertThat(report(three).meetings().getFirst().result().isOpen()).isFalse();
  }

  @Test
  void whoHasNotBeenAskedYetIsInNoReport() {
    var over = aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(2)).fixedOn(firstMorning());
    var waiting = over.all().at(firstMorning().end().instant(), staff()).after();

    var later = firstMorning().end().instant().plus(Duration.ofDays(30));
    assertThat(EvaluationReport.of(waiting.meetings(), later).meetings()).isEmpty();
    assertThat(EvaluationReport.of(over.all().meetings(), later).meetings()).isEmpty();
  }

  @Test
  void aThemeIsOneHoweverItIsSpeltOverAllMeetings() {
    var one = rated(first(point("Energi og  spild", "")), "point-1", 5, 5, 5);
    var two = rated(second(point("energi og spild", ""), point("Data", "")), "point-1", 1, 2, 3);

    var report = report(one, rated(two, "point-2", 4, 4, 4));

    assertThat(report.themes())
        .containsExactly(
            new EvaluationReport.RatedName("Energi og  spild", new Rating(6, 21)),
            new EvaluationReport.RatedName("Data", new Rating(3, 12)));
    assertThat(report.speakers()).isEmpty();
    assertThat(report.meetings()).hasSize(2);
  }

  @Test
  void eachOfSeveralWhoSpokeTogetherIsRated() {
    var one =
        rated(first(point("Energi", "Anne Holm, Jens Juul;Jensen & Co; ")), "point-1", 5, 4, 3);
    var two = rated(second(point("Data", "anne holm")), "point-1", 1, 1, 1);

    assertThat(report(one, two).speakers())
        .containsExactly(
            new EvaluationReport.RatedName("Anne Holm", new Rating(6, 15)),
            new EvaluationReport.RatedName("Jens Juul", new Rating(3, 12)),
            new EvaluationReport.RatedName("Jensen & Co", new Rating(3, 12)));
  }

  @Test
  void aPointThatTooFewHaveRatedCountsNowhere() {
    var one = rated(first(point("Energi", "Anne Holm")), "point-1", 5, 4, 3);
    var two = rated(second(point("Energi", "Anne Holm")), "point-1", 1, 1);

    assertThat(report(one, two).themes())
        .as("or the difference would tell what the two have said")
        .containsExactly(new EvaluationReport.RatedName("Energi", new Rating(3, 12)));
  }

  @Test
  void anAverageIsRoundedHalfUpAndWrittenAsItsReaderDoes() {
    assertThat(new Rating(4, 17).average()).isEqualTo(new BigDecimal("4.3"));
    assertThat(new Rating(7, 30).average()).isEqualTo(new BigDecimal("4.3"));
    assertThat(new Rating(20, 87).average()).isEqualTo(new BigDecimal("4.4"));
    assertThat(new Rating(3, 15).average()).isEqualTo(new BigDecimal("5.0"));
    assertThat(new Rating(4, 17).said(Language.DA)).isEqualTo("4,3");
    assertThat(new Rating(4, 17).said(Language.EN)).isEqualTo("4.3");
    assertThat(new Rating(4, 17).tenths()).isEqualTo(4.3);
    assertThatThrownBy(() -> new Rating(2, 8)).isInstanceOf(IllegalArgumentException.class);
  }

  static EvaluationFixture first(AgendaItem... points) {
    return anEvaluation(
        aMeetingOf(aNetwork().taking(2, 40).seatedUpTo(PEOPLE))
            .saying(programme(points))
            .fixedOn(firstMorning()));
  }

  /// Of the year after.
  static EvaluationFixture second(AgendaItem... points) {
    var next = aNetwork().nextYear().taking(2, 40).seatedUpTo(PEOPLE);
    return anEvaluation(
        aMeetingOf(next).saying(programme(points)).fixedOn(morning(1, "2027-02-09")));
  }

  /// Half an hour after the other, from half past nine.
  private static Programme programme(AgendaItem... points) {
    var start = LocalTime.of(9, 30);
    var all = new ArrayList<AgendaItem>();
    for (var point : points) {
      var end = start.plusMinutes(30);
      all.add(new AgendaItem(start, end, point.title(), point.speaker(), Visibility.PARTICIPANTS));
      start = end;
    }
    return new Programme(all);
  }

  static AgendaItem point(String title, String speaker) {
    return new AgendaItem(
        LocalTime.of(9, 30), LocalTime.of(10, 0), title, speaker, Visibility.PARTICIPANTS);
  }

  /// The first of them have rated that point so.
  static EvaluationFixture rated(EvaluationFixture all, String point, int... ratings) {
    var after = all;
    for (var number : IntStream.rangeClosed(1, ratings.length).toArray()) {
      var who = "e-" + number;
      var before =
          after
              .evaluation()
              .response(who, Response.Evaluated.class)
              .orElse(new Response.Evaluated(3, Map.of(), ""));
      var points = new HashMap<>(before.points());
      points.put(point, ratings[number - 1]);
      after = after.said(who, new Response.Evaluated(3, points, ""));
    }
    return after;
  }

  private static Response.Evaluated commented(int whole, String comment) {
    return new Response.Evaluated(whole, Map.of(), comment);
  }

  private static EvaluationResult result(EvaluationFixture evaluation) {
    return new EvaluationResult(evaluation.counted().evaluation(), evaluation.closed());
  }

  /// Once all of them are closed and counted.
  static EvaluationReport report(EvaluationFixture... all) {
    var closed =
        Stream.of(all).map(EvaluationFixture::closed).max(Comparator.naturalOrder()).orElseThrow();
    return report(
        closed, Stream.of(all).map(EvaluationFixture::counted).toArray(EvaluationFixture[]::new));
  }

  static EvaluationReport report(Instant now, EvaluationFixture... all) {
    var records = new ArrayList<MeetingRecord>();
    for (var each : all) {
      records.add(each.meeting().record());
    }
    return EvaluationReport.of(records, now);
  }
}
