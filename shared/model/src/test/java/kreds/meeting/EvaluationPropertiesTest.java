package kreds.meeting;

import static kreds.meeting.EvaluationReportTest.PEOPLE;
import static kreds.meeting.EvaluationReportTest.first;
import static kreds.meeting.EvaluationReportTest.point;
import static kreds.meeting.EvaluationReportTest.rated;
import static kreds.meeting.EvaluationReportTest.report;
import static kreds.meeting.EvaluationReportTest.second;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Rating;
import kreds.inquiry.Response;
import kreds.sample.EvaluationFixture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever is said of meetings, no figure tells what one person said, and no difference of two
/// looks either.
final class EvaluationPropertiesTest {
  /// The same theme by the same speaker in two years.
  private static final List<EvaluationFixture> YEARS =
      List.of(first(point("Energi", "Anne Holm")), second(point("ENERGI", "Anne Holm")));

  @Property(tries = 200)
  void whateverIsSaidEveryFigureIsOfThreeAtLeastAndBetweenTheWorstAndTheBest(
      @ForAll("ratings") List<List<Integer>> ratings) {
    var all = new ArrayList<>(YEARS);
    for (var number = 0; number < all.size(); number++) {
      all.set(number, rated(all.get(number), "point-1", ints(ratings.get(number))));
    }

    var report = report(all.toArray(EvaluationFixture[]::new));

    var counted = ratings.stream().filter(each -> each.size() >= 3).toList();
    var count = counted.stream().mapToInt(List::size).sum();
    var sum = counted.stream().flatMap(List::stream).mapToInt(Integer::intValue).sum();
    assertThat(report.themes()).hasSize(count == 0 ? 0 : 1);
    for (var rated : report.themes()) {
      assertThat(rated.rating()).isEqualTo(new Rating(count, sum));
      assertThat(rated.rating().average().doubleValue())
          .isBetween(1.0, 5.0)
          .isBetween((double) sum / count - 0.0501, (double) sum / count + 0.0501);
    }
    assertThat(report.speakers()).hasSameSizeAs(report.themes());
  }

  /// Whoever looks after each answer reads the difference of two looks, were there one.
  @Property(tries = 100)
  void overASequenceOfAnswersNothingButCountsShowsWhileItIsOpen(
      @ForAll("sequence") List<Integer> sequence) {
    var all = YEARS.getFirst();
    var last = all.closed().minusMillis(1);
    var before = report(last, all);

    for (var number = 1; number <= sequence.size(); number++) {
      var said = sequence.get(number - 1);
      all =
          all.said(
              "e-" + number, new Response.Evaluated(said, Map.of("point-1", said), "Nr. " + said));
      var after = report(last, all);

      var result = after.meetings().getFirst().result();
      assertThat(result.answered()).isEqualTo(number);
      assertThat(result.whole()).isEmpty();
      assertThat(result.of("point-1")).isEmpty();
      assertThat(result.comments()).isEmpty();
      assertThat(after.themes()).isEqualTo(before.themes()).isEmpty();
      assertThat(after.speakers()).isEqualTo(before.speakers()).isEmpty();
    }
    var closed = report(all).meetings().getFirst().result();
    assertThat(closed.comments()).hasSize(sequence.size() < 3 ? 0 : sequence.size());
    assertThat(closed.whole().isPresent()).isEqualTo(sequence.size() >= 3);
  }

  @Provide
  Arbitrary<List<Integer>> sequence() {
    return Arbitraries.integers().between(1, 5).list().ofMinSize(1).ofMaxSize(PEOPLE);
  }

  @Provide
  Arbitrary<List<List<Integer>>> ratings() {
    return Arbitraries.integers().between(1, 5).list().ofMaxSize(PEOPLE).list().ofSize(2);
  }

  private static int[] ints(List<Integer> all) {
    return all.stream().mapToInt(Integer::intValue).toArray();
  }
}
