package kreds.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kreds.template.Template;
import kreds.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchedulesTest {
  private static final Instant START = Instant.parse("2027-01-04T08:00:10Z");
  private static final String TEMPLATE =
      """
      AWSTemplateFormatVersion: '2010-09-09'
      Transform: AWS::Serverless-2016-10-31
      Resources:
        Mail:
          Type: AWS::Serverless::Function
          Properties:
            Handler: sample.Mail
            Events:
              Minutely:
                Type: ScheduleV2
                Properties:
                  ScheduleExpression: rate(1 minute)
                  ScheduleExpressionTimezone: Europe/Copenhagen
                  Input: '{"schedule":"minutely"}'
              Quarterly:
                Type: ScheduleV2
                Properties:
                  ScheduleExpression: rate(15 minutes)
                  ScheduleExpressionTimezone: Europe/Copenhagen
                  Input: '{"schedule":"quarterly"}'
      """;

  @TempDir private Path folder;
  private final List<String> fired = new ArrayList<>();
  private final Map<String, NextDue> answers = new HashMap<>();
  private long writes;
  private Instant breaksAt = Instant.MAX;

  @Test
  void everythingDueOnTheWayHappensInOrderAtItsMoment() {
    var clock = clock();

    schedules(clock).moveTo(START.plus(Duration.ofMinutes(16)));

    assertThat(fired).hasSize(17).startsWith("minutely 2027-01-04T08:01:00Z");
    assertThat(fired)
        .containsSubsequence(
            "minutely 2027-01-04T08:14:00Z",
            "minutely 2027-01-04T08:15:00Z",
            "quarterly 2027-01-04T08:15:00Z",
            "minutely 2027-01-04T08:16:00Z");
    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofMinutes(16)));
  }

  @Test
  void aScheduleThatHasNothingToDoIsLeftAloneUntilItHas() {
    answers.put("minutely", new NextDue.At(Instant.parse("2027-01-04T09:30:20Z")));
    answers.put("quarterly", new NextDue.Never());

    schedules(clock()).moveTo(START.plus(Duration.ofHours(2)));

    assertThat(fired)
        .startsWith(
            "minutely 2027-01-04T08:01:00Z",
            "quarterly 2027-01-04T08:15:00Z",
            "minutely 2027-01-04T09:31:00Z");
  }

  @Test
  void aWriteBringsItBack() {
    answers.put("minutely", new NextDue.Never());
    answers.put("quarterly", new NextDue.Never());
    var schedules = schedules(clock());
    schedules.moveTo(START.plus(Duration.ofMinutes(30)));
    fired.clear();

    writes++;
    schedules.moveTo(START.plus(Duration.ofMinutes(32)));

    assertThat(fired).containsExactly("minutely 2027-01-04T08:31:00Z");
  }

  @Test
  void aRestartNeitherRepeatsNorForgets() {
    schedules(clock()).moveTo(START.plus(Duration.ofMinutes(20)));
    fired.clear();

    var later = new MovableClock(TestClock.at("2027-01-04T08:10:10Z"), folder.resolve("clock"));
    schedules(later).catchUp();

    assertThat(fired)
        .containsExactly("minutely 2027-01-04T08:30:10Z", "quarterly 2027-01-04T08:30:10Z");
  }

  @Test
  void aMoveThatIsBrokenOffLeavesTheClockWhereItCameTo() {
    var clock = clock();
    var reached = START.plus(Duration.ofMinutes(40));
    breaksAt = reached;

    assertThatThrownBy(() -> schedules(clock).moveTo(START.plus(Duration.ofHours(2))))
        .hasMessageContaining("broken off");

    assertThat(clock.instant()).isAfterOrEqualTo(reached);
  }

  @Test
  void theClockOnlyGoesForward() {
    var schedules = schedules(clock());

    assertThatThrownBy(() -> schedules.moveTo(START.minusSeconds(1)))
        .hasMessageContaining("forward");
  }

  private MovableClock clock() {
    return new MovableClock(TestClock.at("2027-01-04T08:00:10Z"), folder.resolve("clock"));
  }

  private Schedules schedules(MovableClock clock) {
    var template = Template.parse(TEMPLATE, Map.of(), UnaryOperator.identity());
    var world =
        new Schedules.World() {
          @Override
          public NextDue fire(Firing firing) {
            var name = firing.schedule().input().contains("minutely") ? "minutely" : "quarterly";
            if (!clock.instant().isBefore(breaksAt)) {
              throw new IllegalStateException("broken off");
            }
            fired.add(name + " " + clock.instant());
            return answers.getOrDefault(name, new NextDue.Unknown());
          }

          @Override
          public void settle() {
            // Nothing flows in this world.
          }
        };
    return new Schedules(template, clock, world, () -> writes, folder.resolve("schedules"));
  }
}
