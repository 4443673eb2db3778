package kreds.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kreds.template.LambdaFunction;
import kreds.template.Permission;
import kreds.template.Template;
import org.junit.jupiter.api.Test;

final class PermissionsTest {
  private static final String SIMULATOR = "identity/success@simulator.amazonses.com";

  private static final String FILES = "arn:aws:local:eu-north-1:000000000000:FilesBucket/*";

  /// It is about the account, and changes nothing: AWS knows no narrower resource.
  private static final Permission ASKING =
      new Permission(List.of("ses:GetSendQuota"), List.of("*"), false);

  private final Template template = Template.read(Template.ofTheProject());

  @Test
  void onlyEmailDistributionMaySendAndOnlyFromTheSender() {
    var mayActOnSes =
        template.functions().stream()
            .map(LambdaFunction::name)
            .filter(function ->
                template.permissions(function).stream().anyMatch(PermissionsTest::concernsSes))
            .toList();
    assertThat(mayActOnSes).containsExactly("email-distribution");

    var sending =
        template.permissions("email-distribution").stream()
            .filter(PermissionsTest::concernsSes)
            .toList();
    assertThat(sending)
        .flatExtracting(Permission::actions)
        .containsExactly("ses:SendRawEmail", "ses:GetSendQuota");
    assertThat(sending.getFirst().conditional()).isTrue();
    assertThat(sending.getFirst().resources()).noneMatch(resource -> resource.contains("*"));
  }

  @Test
  void itMaySendFromWhatIsVerifiedForEachOfItsTwoSendersAndToTheSimulatorAndNothingElse() {
    assertThat(identities(Map.of())).containsExactly("identity/example.dk", SIMULATOR);
    assertThat(identities(Map.of("MailingSender", "nyheder@nyt.example.dk")))
        .as("a domain is verified with all below it")
        .containsExactly("identity/example.dk", SIMULATOR);
    assertThat(
            identities(
                Map.of(
                    "MailingSender", "nyheder@example.org",
                    "MailingSenderIdentity", "example.org")))
        .containsExactly("identity/example.dk", "identity/example.org", SIMULATOR);
  }

  private static List<String> identities(Map<String, String> parameters) {
    return Template.read(Template.ofTheProject(), parameters, name -> name)
        .permissions("email-distribution")
        .stream()
        .filter(PermissionsTest::concernsSes)
        .flatMap(permission -> permission.resources().stream())
        .filter(resource -> resource.contains("identity/"))
        .map(resource -> resource.substring(resource.indexOf("identity/")))
        .toList();
  }

  @Test
  void noPermissionHasAWildcard() {
    for (Permission permission : all()) {
      assertThat(permission.actions()).noneMatch(action -> action.contains("*"));
      assertThat(permission.resources())
          .filteredOn(resource -> !resource.equals(FILES) && !permission.equals(ASKING))
          .noneMatch(resource -> resource.contains("*"));
    }
  }

  /// IAM names objects of a bucket only by a pattern; the bucket itself nobody may list.
  @Test
  void onlyMeetingSchedulingReachesFilesAndNoMoreThanItSigns() {
    for (LambdaFunction function : template.functions()) {
      var files =
          template.permissions(function.id()).stream()
              .filter(permission ->
                  permission.actions().stream().anyMatch(action -> action.startsWith("s3:"))
                      || permission.resources().stream().anyMatch(PermissionsTest::isOfFiles))
              .toList();
      if (function.name().equals("meeting-scheduling")) {
        assertThat(files)
            .containsExactly(
                new Permission(
                    List.of("s3:PutObject", "s3:GetObject", "s3:DeleteObject"),
                    List.of(FILES),
                    false));
      } else {
        assertThat(files).as(function.name()).isEmpty();
      }
      assertThat(function.environment().containsKey("FILES_BUCKET"))
          .isEqualTo(function.name().equals("meeting-scheduling"));
    }
  }

  private static boolean isOfFiles(String resource) {
    return resource.contains("FilesBucket");
  }

  @Test
  void nobodyScansOrTouchesTheTablesThemselves() {
    var allowed =
        Set.of(
            "GetItem",
            "BatchGetItem",
            "Query",
            "PutItem",
            "UpdateItem",
            "ConditionCheckItem",
            "DescribeTable",
            "DescribeStream",
            "GetRecords",
            "GetShardIterator",
            "ListStreams");
    for (Permission permission : all()) {
      for (String action : permission.actions()) {
        if (action.startsWith("dynamodb:") && !action.equals("dynamodb:DeleteItem")) {
          assertThat(allowed).contains(action.substring("dynamodb:".length()));
        }
      }
    }
  }

  @Test
  void onlyTheSenderAsksWhichTableItHasAndOnlyOfItsLedger() {
    for (LambdaFunction function : template.functions()) {
      assertThat(template.tables())
          .filteredOn(table -> may(function, "dynamodb:DescribeTable", table.name()))
          .as(function.name())
          .extracting(table -> table.id())
          .isEqualTo(
              function.name().equals("email-distribution")
                  ? List.of("DeliveriesTable")
                  : List.of());
    }
  }

  /// A candidate entered by mistake, or who is forgotten, a company that is off the register or is
  /// called otherwise, an interest that is taken back, a wish to join that staff strike, the note
  /// that a newcomer is to be told, how somebody who is forgotten found a meeting, and an address
  /// that a mailing leaves out no longer are the only rows that are ever taken away.
  @Test
  void onlyWhoIsOnAListByMistakeOrNoLongerIsEverTakenAway() {
    var allowed =
        Map.of(
            "proposal-intake", List.of("Proposals", "Networks"),
            "enrollment", List.of("Networks"),
            "meeting-scheduling", List.of("Networks", "Meetings"),
            "email-distribution", List.of("Mailings"));
    for (LambdaFunction function : template.functions()) {
      var deleting =
          template.tables().stream()
              .map(table -> table.name())
              .filter(table -> may(function, "dynamodb:DeleteItem", table))
              .toList();
      assertThat(deleting)
          .as(function.name())
          .isEqualTo(allowed.getOrDefault(function.name(), List.of()));
    }
  }

  @Test
  void everyFunctionHasARoleOfItsOwn() {
    var roles =
        template.resources().values().stream()
            .filter(resource -> "AWS::Serverless::Function".equals(resource.get("Type")))
            .map(PermissionsTest::role)
            .toList();

    assertThat(roles).hasSize(4).doesNotHaveDuplicates().doesNotContain("");
  }

  @Test
  void aFunctionIsToldOfATableExactlyWhenItMayUseIt() {
    for (LambdaFunction function : template.functions()) {
      var told =
          function.environment().entrySet().stream()
              .filter(variable -> variable.getKey().endsWith("_TABLE"))
              .map(variable -> variable.getValue())
              .toList();
      var usable =
          template.tables().stream()
              .map(table -> table.name())
              .filter(table -> mayUse(function, table))
              .toList();
      assertThat(told).as(function.name()).containsExactlyInAnyOrderElementsOf(usable);
    }
  }

  private boolean mayUse(LambdaFunction function, String table) {
    return Stream.of("GetItem", "BatchGetItem", "Query", "PutItem", "UpdateItem")
        .anyMatch(action -> may(function, "dynamodb:" + action, table));
  }

  private boolean may(LambdaFunction function, String action, String table) {
    return template.permissions(function.id()).stream()
        .anyMatch(permission -> permission.allows(action, table, ""));
  }

  private List<Permission> all() {
    var all = new ArrayList<Permission>();
    template.functions().forEach(function -> all.addAll(template.permissions(function.id())));
    return all;
  }

  private static String role(Map<String, Object> resource) {
    return resource.get("Properties") instanceof Map<?, ?> properties
        ? String.valueOf(properties.get("Role"))
        : "";
  }

  private static boolean concernsSes(Permission permission) {
    return permission.actions().stream().anyMatch(action -> action.startsWith("ses:"));
  }
}
