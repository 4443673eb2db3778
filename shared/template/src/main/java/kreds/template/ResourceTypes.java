package kreds.template;

import java.util.Set;

/// Which types of resources there may be; a new one is refused until somebody has decided what it
/// means for the local run.
final class ResourceTypes {
  static final Set<String> HTTP_API =
      Set.of(
          "StageName",
          "AccessLogSettings",
          "DefaultRouteSettings",
          "RouteSettings",
          "FailOnWarnings",
          "Tags",
          "Name",
          "Description",
          "Domain",
          "DisableExecuteApiEndpoint",
          "StageVariables",
          "PropagateTags");

  private static final Set<String> WITHOUT_A_PART_HERE =
      Set.of(
          "AWS::AppConfig::Application",
          "AWS::AppConfig::ConfigurationProfile",
          "AWS::AppConfig::HostedConfigurationVersion",
          "AWS::IAM::Policy",
          "AWS::IAM::ManagedPolicy",
          "AWS::Logs::LogGroup",
          "AWS::Logs::MetricFilter",
          "AWS::CloudWatch::Alarm",
          "AWS::CloudWatch::Dashboard",
          "AWS::S3::Bucket",
          "AWS::S3::BucketPolicy",
          "AWS::SQS::Queue",
          "AWS::SQS::QueuePolicy",
          "AWS::SNS::Topic",
          "AWS::SNS::TopicPolicy",
          "AWS::SES::ConfigurationSet",
          "AWS::SES::ConfigurationSetEventDestination",
          "AWS::SES::EmailIdentity",
          "AWS::Lambda::Permission",
          "AWS::Lambda::EventInvokeConfig",
          "AWS::Scheduler::ScheduleGroup",
          "AWS::ApiGatewayV2::DomainName",
          "AWS::ApiGatewayV2::ApiMapping");

  private ResourceTypes() {}

  static String ignored(String id, String type) {
    if (!WITHOUT_A_PART_HERE.contains(type)) {
      throw new TemplateFault(
          id + " is of type " + type + ", which the local run does not understand");
    }
    return id + " (" + type + ")";
  }
}
