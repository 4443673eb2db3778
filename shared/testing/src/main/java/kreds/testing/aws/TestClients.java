package kreds.testing.aws;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.awssdk.services.ses.SesClient;

/// Clients of an endpoint on this machine, with credentials that mean nothing.
final class TestClients {
  static {
    // The JDK's own client repeats a POST whose connection broke, beneath the SDK: a mail would be
    // sent twice.
    System.setProperty("sun.net.http.retryPost", "false");
  }

  private TestClients() {}

  static SesClient ses(URI endpoint, Duration timeout) {
    // Longer on the socket, so that a silent SES is always the call's timeout.
    return local(SesClient.builder(), endpoint, timeout.multipliedBy(2))
        .overrideConfiguration(
            once -> once.retryStrategy(AwsRetryStrategy.doNotRetry()).apiCallTimeout(timeout))
        .build();
  }

  static DynamoDbClient dynamo(URI endpoint) {
    return local(DynamoDbClient.builder(), endpoint, Duration.ofSeconds(30)).build();
  }

  static DynamoDbStreamsClient streams(URI endpoint) {
    return local(DynamoDbStreamsClient.builder(), endpoint, Duration.ofSeconds(30)).build();
  }

  private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B local(
      B builder, URI endpoint, Duration timeout) {
    return builder
        .endpointOverride(endpoint)
        .region(Region.EU_NORTH_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(timeout));
  }
}
