package kreds.template;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// One entry of a function's `Events`.
final class TriggerReader {
  private static final Set<String> ROUTE =
      Set.of("ApiId", "Method", "Path", "PayloadFormatVersion", "RouteSettings", "TimeoutInMillis");
  private static final Set<String> SCHEDULE =
      Set.of(
          "DeadLetterConfig",
          "Description",
          "FlexibleTimeWindow",
          "GroupName",
          "Input",
          "Name",
          "OmitName",
          "PermissionsBoundary",
          "RetryPolicy",
          "RoleArn",
          "ScheduleExpression",
          "ScheduleExpressionTimezone",
          "State");
  private static final Set<String> STREAM =
      Set.of(
          "BatchSize",
          "BisectBatchOnFunctionError",
          "DestinationConfig",
          "Enabled",
          "FilterCriteria",
          "FunctionResponseTypes",
          "MaximumBatchingWindowInSeconds",
          "MaximumRecordAgeInSeconds",
          "MaximumRetryAttempts",
          "ParallelizationFactor",
          "StartingPosition",
          "Stream");
  private static final Set<String> TOPIC = Set.of("Topic", "RedrivePolicy", "Region");

  private static final Set<String> RULE =
      Set.of("DeadLetterConfig", "Pattern", "RetryPolicy", "RuleName", "State");

  private TriggerReader() {}

  static Trigger read(String id, String type, Section properties) {
    return switch (type) {
      case "HttpApi" -> route(properties.only(ROUTE));
      case "ScheduleV2" -> schedule(id, properties.only(SCHEDULE));
      case "DynamoDB" -> stream(properties.only(STREAM));
      case "SNS" -> new Trigger.Topic(properties.only(TOPIC).text("Topic"));
      case "EventBridgeRule" -> new Trigger.Rule(properties.only(RULE).section("Pattern").values());
      default ->
          throw new TemplateFault(
              id + " is an event of type " + type + ", which the local run does not understand");
    };
  }

  private static Trigger route(Section properties) {
    if (!properties.text("PayloadFormatVersion", "2.0").equals("2.0")) {
      throw new TemplateFault(properties.place() + " should have the payload format 2.0");
    }
    String method = properties.text("Method").toUpperCase(Locale.ROOT);
    return new Trigger.Route(method.equals("*") ? "ANY" : method, properties.text("Path"));
  }

  private static Trigger schedule(String id, Section properties) {
    var zone = ZoneId.of(properties.text("ScheduleExpressionTimezone", "UTC"));
    return new Trigger.Schedule(
        id, properties.text("ScheduleExpression"), zone, properties.text("Input"));
  }

  private static Trigger stream(Section properties) {
    List<String> filters =
        properties.section("FilterCriteria").only(Set.of("Filters")).list("Filters").stream()
            .map(filter -> filter.text("Pattern"))
            .toList();
    return new Trigger.Stream(
        tableOf(properties.text("Stream")),
        properties.number("BatchSize", 100),
        properties.number("MaximumRetryAttempts", -1),
        properties.flag("BisectBatchOnFunctionError"),
        filters);
  }

  /// The name of the table in `arn:aws:dynamodb:…:table/NAME/stream`, as [Names] writes it.
  private static String tableOf(String arn) {
    int start = arn.indexOf(":table/");
    int end = arn.indexOf("/stream");
    if (start < 0 || end < start) {
      throw new TemplateFault("A stream should be a table's StreamArn, it is: " + arn);
    }
    return arn.substring(start + 7, end);
  }
}
