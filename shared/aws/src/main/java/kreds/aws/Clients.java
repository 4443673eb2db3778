package kreds.aws;

import java.time.Duration;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The clients of AWS that every function has in Lambda; region, credentials and endpoint are the
/// environment's.
public final class Clients {
  private static final Duration ATTEMPT = Duration.ofMillis(1_500);
  private static final Duration CALL = Duration.ofSeconds(4);
  private static final int ATTEMPTS = 4;

  private Clients() {}

  /// DynamoDB, with a bound on a whole call: unless told, the SDK repeats what is throttled for a
  /// minute, and whoever waits has long gone (R7). A repeated transaction is one write, since the
  /// SDK gives it a token.
  public static DynamoDbClient dynamo() {
    return DynamoDbClient.builder()
        .httpClientBuilder(AwsCrtHttpClient.builder().connectionTimeout(ATTEMPT))
        .overrideConfiguration(bounds ->
            bounds
                .apiCallAttemptTimeout(ATTEMPT)
                .apiCallTimeout(CALL)
                .retryStrategy(
                    AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(ATTEMPTS)
                        .build()))
        .build();
  }
}
