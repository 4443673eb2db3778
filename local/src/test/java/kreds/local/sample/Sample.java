package kreds.local.sample;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kreds.local.lambda.Functions;
import kreds.template.Template;

/// A template of one function that everything calls, and one table whose stream reaches it.
public final class Sample {
  /// Read once; nothing changes it.
  public static final Template TEMPLATE =
      Template.parse(
          """
          AWSTemplateFormatVersion: '2010-09-09'
          Transform: AWS::Serverless-2016-10-31
          Resources:
            Api: { Type: AWS::Serverless::HttpApi }
            Letters: { Type: AWS::SNS::Topic }
            MailSender:
              Type: AWS::Serverless::Function
              Properties:
                Handler: kreds.local.sample.SampleHandler
                Events:
                  Page:
                    Type: HttpApi
                    Properties: { ApiId: !Ref Api, Method: GET, Path: '/networks/{network}' }
                  Post:
                    Type: HttpApi
                    Properties: { ApiId: !Ref Api, Method: POST, Path: /proposals }
                  Rows:
                    Type: DynamoDB
                    Properties:
                      Stream: !GetAtt RowsTable.StreamArn
                      StartingPosition: TRIM_HORIZON
                      BatchSize: 4
                      MaximumRetryAttempts: 2
                      BisectBatchOnFunctionError: true
                      FunctionResponseTypes: [ReportBatchItemFailures]
                      FilterCriteria: { Filters: [{ Pattern: '{"eventName":["INSERT"]}' }] }
                  Heard:
                    Type: SNS
                    Properties: { Topic: !Ref Letters }
                  Arrived:
                    Type: EventBridgeRule
                    Properties: { Pattern: { source: [aws.s3], detail: { bucket: { name: [files] } } } }
            RowsTable:
              Type: AWS::DynamoDB::Table
              Properties:
                BillingMode: PAY_PER_REQUEST
                AttributeDefinitions: [{ AttributeName: pk, AttributeType: S }]
                KeySchema: [{ AttributeName: pk, KeyType: HASH }]
                StreamSpecification: { StreamViewType: NEW_IMAGE }
          """,
          Map.of(),
          UnaryOperator.identity());

  private Sample() {}

  /// The function, playing a script.
  public static Functions playing(Script script) {
    return new Functions(TEMPLATE, List.of(script));
  }
}
