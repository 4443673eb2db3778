package kreds.local.template;

import static kreds.local.template.Resources.at;
import static kreds.local.template.Resources.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// R6: whatever nobody waits for ends, when it fails for good, in a queue that somebody hears of.
final class FailuresTest {
  private static final String FUNCTION = "AWS::Serverless::Function";

  private final Resources resources = Resources.ofTheProject();

  @Test
  void everyWayThatNobodyWaitsForHasAQueueForItsFailures() {
    var queues = queueArns();
    for (var function : resources.of(FUNCTION).entrySet()) {
      assertThat(queues)
          .as(function.getKey() + ", asynchronous")
          .contains(
              at(
                  function.getValue(),
                  "Properties",
                  "EventInvokeConfig",
                  "DestinationConfig",
                  "OnFailure",
                  "Destination"));
      for (var schedule : events(function.getValue(), "ScheduleV2")) {
        assertThat(queues).contains(at(schedule, "Properties", "DeadLetterConfig", "Arn"));
      }
      for (var stream : events(function.getValue(), "DynamoDB")) {
        assertThat(queues)
            .contains(at(stream, "Properties", "DestinationConfig", "OnFailure", "Destination"));
      }
      for (var rule : events(function.getValue(), "EventBridgeRule")) {
        assertThat(queues).contains(at(rule, "Properties", "DeadLetterConfig", "Arn"));
        assertThat(mayBeFilledBy(at(rule, "Properties", "RuleName"))).isTrue();
      }
      for (var topic : events(function.getValue(), "SNS")) {
        assertThat(queues)
            .contains(at(topic, "Properties", "RedrivePolicy", "deadLetterTargetArn"));
      }
    }
  }

  /// Whether a queue takes what the rule of that name could not deliver.
  private boolean mayBeFilledBy(String rule) {
    return resources.of("AWS::SQS::QueuePolicy").values().stream()
        .map(policy -> at(policy, "Properties", "PolicyDocument", "Statement"))
        .anyMatch(statement ->
            statement.contains("Service=events.amazonaws.com")
                && statement.contains(":rule/" + rule + "}"));
  }

  @Test
  void aPoisonedRecordIsIsolatedAndGivenUpInTime() {
    for (var function : resources.of(FUNCTION).values()) {
      for (var stream : events(function, "DynamoDB")) {
        assertThat(at(stream, "Properties", "FunctionResponseTypes"))
            .isEqualTo("[ReportBatchItemFailures]");
        assertThat(at(stream, "Properties", "BisectBatchOnFunctionError")).isEqualTo("true");
        assertThat(Integer.parseInt(at(stream, "Properties", "MaximumRetryAttempts")))
            .isBetween(1, 10);
        assertThat(Integer.parseInt(at(stream, "Properties", "MaximumRecordAgeInSeconds")))
            .isBetween(60, 86_400);
      }
    }
  }

  @Test
  void everyQueueHasAnAlarmThatSomebodyHearsAtEachNewLetter() {
    var watched = alarms("NumberOfMessagesSent");
    for (var queue : resources.of("AWS::SQS::Queue").keySet()) {
      assertThat(watched)
          .as(queue)
          .anyMatch(alarm ->
              at(alarm, "Properties", "Dimensions").contains("Value=" + queue + ".QueueName"));
    }
    assertThat(watched).allMatch(alarm -> at(alarm, "Properties", "Statistic").equals("Sum"));
    assertThat(at(resources.all().getOrDefault("Alarms", Map.of()), "Properties", "Subscription"))
        .contains("Protocol=email");
  }

  @Test
  void everyFunctionHasAnAlarmOnItsErrors() {
    var watched = alarms("Errors");
    for (var function : resources.of(FUNCTION).keySet()) {
      assertThat(watched)
          .as(function)
          .anyMatch(
              alarm -> at(alarm, "Properties", "Dimensions").contains("Value=" + function + "}"));
    }
  }

  @Test
  void whatWaitsInAQueueIsEncrypted() {
    assertThat(resources.of("AWS::SQS::Queue").values())
        .allMatch(queue -> at(queue, "Properties", "SqsManagedSseEnabled").equals("true"));
  }

  private List<Map<String, Object>> alarms(String metric) {
    var alarms = new ArrayList<Map<String, Object>>();
    for (var alarm : resources.of("AWS::CloudWatch::Alarm").values()) {
      if (at(alarm, "Properties", "MetricName").equals(metric)) {
        alarms.add(alarm);
      }
    }
    return alarms;
  }

  private List<String> queueArns() {
    return resources.of("AWS::SQS::Queue").keySet().stream()
        .map(queue -> "arn:aws:local:eu-north-1:000000000000:" + queue)
        .toList();
  }
}
