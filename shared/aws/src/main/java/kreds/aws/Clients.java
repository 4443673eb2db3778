package kreds.aws;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.awscore.endpoints.AccountIdEndpointMode;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The clients of AWS that every function has in Lambda; region, credentials and endpoint are the
/// environment's.
public final class Clients {
  private static final Duration ATTEMPT = Duration.ofMillis(1_500);
  private static final Duration CALL = Duration.ofSeconds(4);
  private static final int ATTEMPTS = 4;

  private Clients() {}

  /// What a function from a snapshot asks for its credentials: made where there are none in
  /// variables, since it brings a hundred classes.
  private static final class OfASnapshot {
    static final ContainerCredentialsProvider CREDENTIALS = ContainerCredentialsProvider.create();
  }

  /// DynamoDB, with a bound on a whole call: unless told, the SDK repeats what is throttled for a
  /// minute, and whoever waits has long gone (R7). A repeated transaction is one write, since the
  /// SDK gives it a token.
  public static DynamoDbClient dynamo() {
    return inLambda(DynamoDbClient.builder())
        .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
        .httpClientBuilder(AwsCrtHttpClient.builder().connectionTimeout(ATTEMPT))
        .overrideConfiguration(bounds())
        .build();
  }

  private static ClientOverrideConfiguration bounds() {
    return ClientOverrideConfiguration.builder()
        .apiCallAttemptTimeout(ATTEMPT)
        .apiCallTimeout(CALL)
        .retryStrategy(
            AwsRetryStrategy.standardRetryStrategy().toBuilder().maxAttempts(ATTEMPTS).build())
        .build();
  }

  /// What Lambda gives: in variables, or at an address where a function comes from a snapshot.
  public static AwsCredentialsProvider credentials() {
    return AwsCredentialsProviderChain.of(
        EnvironmentVariableCredentialsProvider.create(),
        () -> OfASnapshot.CREDENTIALS.resolveCredentials());
  }

  /// A client in the region and with the credentials that Lambda gives: in variables, or at an
  /// address where a function comes from a snapshot. Unless told, the SDK would look for both, and
  /// for variants of the endpoint, in files, properties and the machine's metadata, at each start.
  public static <B extends AwsClientBuilder<B, C>, C> B inLambda(B client) {
    return client
        .region(Region.of(SdkSystemSetting.AWS_REGION.getStringValueOrThrow()))
        .credentialsProvider(credentials())
        .defaultsMode(DefaultsMode.LEGACY)
        .dualstackEnabled(false)
        .fipsEnabled(false);
  }
}
