package kreds.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TemplateTest {
  private static final Path SAMPLE = Path.of("src/test/resources/sample.yaml");

  @Test
  void aFunctionGetsItsOwnAndTheGlobalEnvironment() {
    var function = Template.read(SAMPLE).function("email-distribution");

    assertThat(function.handler()).isEqualTo("kreds.sample.SampleHandler");
    assertThat(function.environment())
        .containsEntry("ASSOCIATION_NAME", "Prøveforeningen")
        .containsEntry("DELIVERIES_TABLE", "Deliveries")
        .containsEntry("BASE_URL", "https://Api.execute-api.eu-north-1.amazonaws.com");
  }

  @Test
  void parametersAndTableNamesCanBeGiven() {
    var template =
        Template.read(SAMPLE, Map.of("BaseUrl", "http://127.0.0.1:8080"), name -> name + "-7");

    assertThat(template.function("EmailDistribution").environment())
        .containsEntry("BASE_URL", "http://127.0.0.1:8080")
        .containsEntry("DELIVERIES_TABLE", "Deliveries-7");
  }

  @Test
  void everyParameterThatTheTemplateDoesNotTakeIsNamed() {
    var declared =
        """
        Parameters:
          Language: { Type: String, Default: da, AllowedValues: [da, en] }
          Sender: { Type: String, Default: a@b, AllowedPattern: '[^@]+@[^@]+' }
          Most: { Type: Number, Default: 15, MinValue: 1, MaxValue: 80 }
          Name: { Type: String, Default: x, MinLength: 1 }
        Resources: {}
        """;
    var given =
        Map.of("Language", "de", "Sender", "nobody", "Most", "81", "Name", "", "Langauge", "en");

    assertThatThrownBy(() -> Template.parse(declared, given, UnaryOperator.identity()))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining("Language cannot be “de”: it is one of [da, en]")
        .hasMessageContaining("Sender cannot be “nobody”: it is of the form [^@]+@[^@]+")
        .hasMessageContaining("Most cannot be “81”: it is a whole number from 1 to 80")
        .hasMessageContaining("Name cannot be “”: it is too short")
        .hasMessageContaining("no parameter Langauge; it takes Language, Sender, Most, Name");
  }

  @Test
  void aFunctionCanReadSomethingElseInTheVariablesThatItHas() {
    var function = Template.read(SAMPLE).function("EmailDistribution");

    var here = function.where(Map.of("BASE_URL", "http://127.0.0.1:1", "OTHER", "x"));

    assertThat(here.environment())
        .containsEntry("BASE_URL", "http://127.0.0.1:1")
        .containsOnlyKeys(function.environment().keySet());
    assertThat(here.triggers()).isEqualTo(function.triggers());
  }

  @Test
  void everyKindOfTriggerIsRead() {
    var function = Template.read(SAMPLE).function("EmailDistribution");

    assertThat(function.triggers())
        .containsExactly(
            new Trigger.Route("GET", "/networks/{network}"),
            new Trigger.Schedule(
                "EmailDistributionDueMail",
                "rate(1 minute)",
                ZoneId.of("Europe/Copenhagen"),
                "{\"schedule\":\"due-mail\"}"),
            new Trigger.Stream("Deliveries", 10, 3, true, List.of("{\"eventName\":[\"INSERT\"]}")),
            new Trigger.Topic("Letters"),
            new Trigger.Rule(Map.of("source", List.of("aws.s3"))));
  }

  @Test
  void aRouteOfTheApiLeadsThroughItsIntegrationToItsFunction() {
    var template =
        Template.parse(api("integrations/PagesIntegration"), Map.of(), UnaryOperator.identity());

    assertThat(template.function("Pages").triggers())
        .containsExactly(new Trigger.Route("POST", "/networks/{network}/enrollments"));
  }

  @Test
  void whatNoOtherRouteTakesHasARouteOfItsOwn() {
    var template =
        Template.parse(
            api("integrations/PagesIntegration")
                .replace("'POST /networks/{network}/enrollments'", "$default"),
            Map.of(),
            UnaryOperator.identity());

    assertThat(template.function("Pages").triggers(Trigger.Route.class))
        .extracting(Trigger.Route::key)
        .containsExactly("$default");
  }

  @Test
  void aRouteThatLeadsNowhereIsRefused() {
    assertThatThrownBy(
            () -> Template.parse(api("integrations/Page"), Map.of(), UnaryOperator.identity()))
        .isInstanceOf(TemplateFault.class)
        .hasMessage(
            "POST /networks/{network}/enrollments leads to integrations/Page, which is no integration");
  }

  private static String api(String target) {
    return """
    Resources:
      Api:
        Type: AWS::ApiGatewayV2::Api
        Properties: { Name: kreds, ProtocolType: HTTP }
      Enrolling:
        Type: AWS::ApiGatewayV2::Route
        Properties: { ApiId: !Ref Api, RouteKey: 'POST /networks/{network}/enrollments', Target: %s }
      PagesIntegration:
        Type: AWS::ApiGatewayV2::Integration
        Properties: { ApiId: !Ref Api, IntegrationType: AWS_PROXY, IntegrationUri: !Ref Pages.Alias, PayloadFormatVersion: '2.0' }
      Pages:
        Type: AWS::Serverless::Function
        Properties: { Handler: kreds.sample.SampleHandler }
    """
        .formatted(target);
  }

  @Test
  void aTableHasItsKeysIndexesAndStream() {
    var table = Template.read(SAMPLE).table("DeliveriesTable");

    assertThat(table.key().partition()).isEqualTo("pk");
    assertThat(table.key().sort()).isEmpty();
    assertThat(table.indexes()).extracting(Table.Index::name).containsExactly("due");
    assertThat(table.stream()).contains("NEW_IMAGE");
  }

  @Test
  void whatHasNoPartHereIsNamed() {
    assertThat(Template.read(SAMPLE).ignored())
        .containsExactly("Log (AWS::Logs::LogGroup)", "Letters (AWS::SNS::Topic)");
  }

  @ParameterizedTest(name = "{0} instead of {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Type: AWS::SNS::Topic|Type: AWS::Kinesis::Stream|Letters is of type AWS::Kinesis::Stream",
        "Type: ScheduleV2|Type: Schedule|an event of type Schedule",
        "CodeUri: functions/|VpcConfig: none|EmailDistribution.Properties.VpcConfig is not understood",
        "BatchSize: 10|TumblingWindowInSeconds: 10|TumblingWindowInSeconds is not understood",
        "!Ref DeliveriesTable|!Ref DeliveryTable|Neither a parameter nor a resource is called DeliveryTable",
        "!Ref AssociationName|!ImportValue name|could not determine a constructor for the tag !ImportValue",
        "Default: Prøveforeningen|Description: none|AssociationName.Default should be a text",
        "HasBaseUrl, !Ref|HasNoUrl, !Ref|No condition is called HasNoUrl",
        "RetentionInDays: 30|RetentionInDays: 30\\n    Oops:|has nothing under Oops",
        "Conditions:|Hooks: {}\\nConditions:|Hooks is not understood",
      })
  void whatIsNotUnderstoodStopsTheRun(String right, String wrong, String complaint)
      throws Exception {
    String text = Files.readString(SAMPLE);
    assertThat(text).contains(right);

    String broken = text.replace(right, wrong.replace("\\n", "\n"));

    assertThatThrownBy(() -> Template.parse(broken, Map.of(), UnaryOperator.identity()))
        .isInstanceOf(TemplateFault.class)
        .hasMessageContaining(complaint);
  }

  @Test
  void aParameterThatTheTemplateLacksIsRefused() {
    assertThatThrownBy(
            () -> Template.read(SAMPLE, Map.of("BaseURL", "x"), UnaryOperator.identity()))
        .hasMessageContaining("no parameter BaseURL");
  }
}
