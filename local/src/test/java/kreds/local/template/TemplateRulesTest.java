package kreds.local.template;

import static kreds.local.template.Resources.at;
import static kreds.local.template.Resources.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class TemplateRulesTest {
  private final Resources resources = Resources.ofTheProject();

  @Test
  void theApiIsThrottledAndItsLogHoldsNothingPersonal() {
    var stage = Objects.requireNonNull(resources.all().get("Stage"));

    assertThat(
            Integer.parseInt(
                at(stage, "Properties", "DefaultRouteSettings", "ThrottlingRateLimit")))
        .isPositive();
    assertThat(
            Integer.parseInt(
                at(stage, "Properties", "DefaultRouteSettings", "ThrottlingBurstLimit")))
        .isPositive();
    assertThat(at(stage, "Properties", "AccessLogSettings", "Format"))
        .contains("$context.routeKey", "$context.status")
        .doesNotContain(
            "$context.path",
            "identity",
            "sourceIp",
            "userAgent",
            "$context.authorizer",
            "queryString",
            "rawPath",
            "domain");
  }

  @Test
  void whatIsStoredOutlivesTheStackAndCanBeRestored() {
    var tables = resources.of("AWS::DynamoDB::Table");

    assertThat(tables).hasSize(8);
    for (var table : tables.values()) {
      assertThat(at(table, "DeletionPolicy")).isEqualTo("Retain");
      assertThat(at(table, "UpdateReplacePolicy")).isEqualTo("Retain");
      assertThat(at(table, "Properties", "DeletionProtectionEnabled")).isEqualTo("true");
      assertThat(
              at(
                  table,
                  "Properties",
                  "PointInTimeRecoverySpecification",
                  "PointInTimeRecoveryEnabled"))
          .isEqualTo("true");
      assertThat(at(table, "Properties", "SSESpecification", "SSEEnabled")).isEqualTo("true");
      assertThat(at(table, "Properties", "BillingMode")).isEqualTo("PAY_PER_REQUEST");
    }
  }

  @Test
  void everyFunctionStartsFromASnapshotUnderAnAlias() {
    var globals = resources.of("AWS::Serverless::Function");

    assertThat(globals).hasSize(4);
    for (var function : globals.values()) {
      assertThat(at(function, "Properties", "AutoPublishAliasAllProperties")).isEqualTo("true");
      assertThat(at(function, "Metadata", "BuildMethod")).isEqualTo("makefile");
      assertThat(at(function, "Properties", "LoggingConfig", "LogGroup")).endsWith("Log");
    }
  }

  @Test
  void everyLogIsForgottenInTime() {
    assertThat(resources.of("AWS::Logs::LogGroup")).hasSize(5);
    for (var log : resources.of("AWS::Logs::LogGroup").values()) {
      assertThat(Integer.parseInt(at(log, "Properties", "RetentionInDays"))).isBetween(1, 90);
    }
  }

  @Test
  void schedulesRunInTheAssociationsZoneAndSayWhatIsDue() {
    var inputs = new TreeSet<String>();
    for (var function : resources.of("AWS::Serverless::Function").values()) {
      for (var schedule : events(function, "ScheduleV2")) {
        assertThat(at(schedule, "Properties", "ScheduleExpressionTimezone"))
            .isEqualTo("Europe/Copenhagen");
        assertThat(at(schedule, "Properties", "FlexibleTimeWindow", "Mode")).isEqualTo("OFF");
        inputs.add(at(schedule, "Properties", "Input"));
      }
    }
    assertThat(inputs)
        .containsExactly("{\"schedule\":\"due-mail\"}", "{\"schedule\":\"open-meetings\"}");
  }
}
