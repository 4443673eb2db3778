package kreds.local.template;

import static kreds.local.template.Resources.at;
import static kreds.local.template.Resources.events;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import kreds.template.Template;
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
  void everyFormThatAnybodyMaySendHasAThrottleOfItsOwnSoThatAFloodLeavesTheRestUsable() {
    var stage = Objects.requireNonNull(resources.all().get("Stage"));
    var open = new TreeMap<String, String>();
    resources
        .of("AWS::ApiGatewayV2::Route")
        .forEach((name, route) -> {
          var key = at(route, "Properties", "RouteKey");
          if (key.startsWith("POST ") && !key.contains("{token}")) {
            open.put(key, name);
          }
        });

    assertThat(open).hasSize(4);
    assertThat(Resources.part(stage, "Properties", "RouteSettings"))
        .containsOnlyKeys(open.keySet());
    for (var key : open.keySet()) {
      assertThat(rate(stage, "RouteSettings", key)).isBetween(1, rate(stage) / 5);
    }
    // A hundred who enroll at once are a case of ours (O8).
    assertThat(
            Integer.parseInt(
                at(
                    stage,
                    "Properties",
                    "RouteSettings",
                    "POST /networks/{network}/enrollments",
                    "ThrottlingBurstLimit")))
        .isGreaterThanOrEqualTo(100);
    // The API refuses settings of a route that it does not have yet.
    assertThat(Resources.list(stage, "DependsOn")).containsAll(open.values());
  }

  private static int rate(Map<String, Object> stage, String... more) {
    var path = new ArrayList<>(List.of("Properties"));
    path.addAll(more.length == 0 ? List.of("DefaultRouteSettings") : List.of(more));
    path.add("ThrottlingRateLimit");
    return Integer.parseInt(at(stage, path.toArray(String[]::new)));
  }

  @Test
  void whatTheFormsAreCountedByAndWhatNobodyConfirmsIsForgotten() {
    for (var name : List.of("ContactsTable", "NetworksTable")) {
      var table = Objects.requireNonNull(resources.all().get(name));

      assertThat(at(table, "Properties", "TimeToLiveSpecification", "AttributeName"))
          .isEqualTo("expiresAt");
      assertThat(at(table, "Properties", "TimeToLiveSpecification", "Enabled")).isEqualTo("true");
    }
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

  /// From a snapshot Lambda lets both compilers work, unless it is told.
  @Test
  void everyFunctionIsCompiledByTheFirstCompilerAlone() {
    assertThat(Template.read(Template.ofTheProject()).functions())
        .hasSize(4)
        .allSatisfy(function ->
            assertThat(function.environment())
                .as(function.name())
                .containsEntry("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1"));
  }

  @Test
  void everyLogIsForgottenInTime() {
    assertThat(resources.of("AWS::Logs::LogGroup")).hasSize(5);
    for (var log : resources.of("AWS::Logs::LogGroup").values()) {
      assertThat(Integer.parseInt(at(log, "Properties", "RetentionInDays"))).isBetween(1, 90);
    }
  }

  /// O5: a snapshot that nobody calls for two weeks goes inactive.
  @Test
  void everyFunctionLooksOnceAMinuteInTheAssociationsZoneForWhatIsDue() {
    assertThat(resources.of("AWS::Serverless::Function")).hasSize(4);
    for (var function : resources.of("AWS::Serverless::Function").entrySet()) {
      assertThat(events(function.getValue(), "ScheduleV2"))
          .as(function.getKey())
          .singleElement()
          .satisfies(schedule -> {
            assertThat(at(schedule, "Properties", "ScheduleExpression"))
                .isEqualTo("rate(1 minute)");
            assertThat(at(schedule, "Properties", "ScheduleExpressionTimezone"))
                .isEqualTo("Europe/Copenhagen");
            assertThat(at(schedule, "Properties", "FlexibleTimeWindow", "Mode")).isEqualTo("OFF");
            assertThat(at(schedule, "Properties", "Input")).isEqualTo("{\"schedule\":\"due\"}");
          });
    }
  }

  /// A key can never be changed afterwards, and AWS adds one index a deployment: laid for good.
  @Test
  void everyTableHasBothKeysAndWhatWaitsForTimeStaffOrAPersonIsFoundWithoutAScan() {
    var tables = Template.read(Template.ofTheProject()).tables();
    assertThat(tables)
        .allSatisfy(table -> {
          assertThat(table.key().partition()).isEqualTo("pk");
          assertThat(table.key().sort()).contains("sk");
        });
    for (var name : List.of("Proposals", "Networks", "Meetings", "Mailings", "Deliveries")) {
      assertThat(tables)
          .filteredOn(table -> table.name().equals(name))
          .singleElement()
          .satisfies(table ->
              assertThat(table.indexes())
                  .as(name)
                  .extracting(index -> index.name())
                  .contains("due", "todo", "person"));
    }
  }

  /// S13: nobody reaches a file but by a link that was signed, over TLS.
  @Test
  void theFilesOfMeetingsArePrivateEncryptedAndOutliveTheStack() {
    assertThat(resources.of("AWS::S3::Bucket")).containsOnlyKeys("FilesBucket");
    var bucket = Objects.requireNonNull(resources.all().get("FilesBucket"));
    assertThat(at(bucket, "DeletionPolicy")).isEqualTo("Retain");
    assertThat(at(bucket, "UpdateReplacePolicy")).isEqualTo("Retain");
    assertThat(at(bucket, "DependsOn")).isEqualTo("Settings");
    for (var block :
        List.of(
            "BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets")) {
      assertThat(at(bucket, "Properties", "PublicAccessBlockConfiguration", block))
          .isEqualTo("true");
    }
    assertThat(at(bucket, "Properties", "OwnershipControls", "Rules"))
        .contains("ObjectOwnership=BucketOwnerEnforced");
    assertThat(at(bucket, "Properties", "BucketEncryption", "ServerSideEncryptionConfiguration"))
        .contains("SSEAlgorithm=AES256");
    assertThat(
            at(
                bucket,
                "Properties",
                "NotificationConfiguration",
                "EventBridgeConfiguration",
                "EventBridgeEnabled"))
        .isEqualTo("true");
    assertThat(at(bucket, "Properties", "LifecycleConfiguration", "Rules"))
        .contains("DaysAfterInitiation=1");
    assertThat(Resources.part(bucket, "Properties"))
        .as("what is deleted is gone; no script reads one")
        .doesNotContainKeys("VersioningConfiguration", "CorsConfiguration");
    var policy = Objects.requireNonNull(resources.all().get("FilesBucketPolicy"));
    assertThat(at(policy, "Properties", "PolicyDocument", "Statement"))
        .contains("Effect=Deny", "Principal=*", "aws:SecureTransport=false");
  }

  @Test
  void aNewStackCanTakeABucketThatIsThereAlready() {
    var taken =
        Template.read(
            Template.ofTheProject(), Map.of("ExistingFilesBucket", "a-bucket"), name -> name);
    assertThat(taken.resources()).doesNotContainKeys("FilesBucket", "FilesBucketPolicy");
    assertThat(taken.function("meeting-scheduling").environment())
        .containsEntry("FILES_BUCKET", "a-bucket")
        .containsEntry("FILES_URL", "https://a-bucket.s3.eu-north-1.amazonaws.com");
    assertThat(taken.function("meeting-scheduling").triggers().toString()).contains("[a-bucket]");
    assertThat(taken.permissions("meeting-scheduling").toString())
        .contains("arn:aws:s3:::a-bucket/*");
  }

  /// O7: links hold, since the keys are a table too; nothing is copied.
  @Test
  void aNewStackCanTakeEveryTableThatIsThereAlready() {
    for (var id : resources.of("AWS::DynamoDB::Table").keySet()) {
      var taken =
          Template.read(
              Template.ofTheProject(), Map.of("Existing" + id, "a-table-of-before"), name -> name);
      assertThat(taken.tables()).as(id).extracting(table -> table.id()).doesNotContain(id);
      assertThat(taken.functions())
          .as(id)
          .anyMatch(function -> function.environment().containsValue("a-table-of-before"));
    }
  }
}
