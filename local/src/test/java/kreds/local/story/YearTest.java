package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kreds.delivery.DeliveryState;
import kreds.local.json.LocalJson;
import kreds.meeting.EvaluationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The year as one test: three networks from an idea to another year or the end. At its end
/// everything that was kept is as it must be, every calendar shows what the tables have, every
/// letter has left, and the books are balanced.
final class YearTest {
  @TempDir private Path data;

  @Test
  void aYearOfThreeNetworks() {
    var story = new ArrayList<String>();
    List<String> networks;
    YearAfterward afterward;
    try (var kreds = new Kreds(data, 0)) {
      var year =
          new TheYear(
              kreds,
              line -> {
                story.add(line);
                System.out.println(line);
              });
      year.play();
      networks = year.networks();
      afterward = new YearAfterward(kreds);
      assertThat(LocalJson.list(kreds.json("/_local/dead-letters").body())).isEmpty();
    }
    assertThat(story)
        .hasSizeGreaterThan(30)
        .as("who speaks for the toolmakers")
        .anyMatch(line -> line.contains("valgt: ") && !line.contains("nobody"));
    assertThat(afterward.look(data, networks).faults()).isEmpty();
    assertThat(afterward.dropped()).as("was sent too late").isEmpty();
    assertThat(afterward.letters())
        .isNotEmpty()
        .allMatch(letter ->
            letter.state() == DeliveryState.SENT || letter.state() == DeliveryState.DELIVERED);
    assertThat(afterward.evaluations()).hasSameSizeAs(networks).allSatisfy(YearTest::isRated);
  }

  /// Of each meeting that was held it is known how it was.
  private static void isRated(EvaluationReport report) {
    assertThat(report.meetings())
        .isNotEmpty()
        .allMatch(each -> each.result().whole().isPresent())
        .noneMatch(each -> each.result().comments().isEmpty());
    assertThat(report.themes())
        .as("a theme is rated over the year")
        .anyMatch(theme -> theme.name().equals("Bordet rundt"));
  }
}
