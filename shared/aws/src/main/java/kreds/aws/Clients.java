package kreds.aws;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The clients of AWS that every function has in Lambda; region, credentials and endpoint are the
/// environment's.
public final class Clients {
  private static final Duration ATTEMPT = Duration.ofMillis(1_500);
  private static final Duration CALL = Duration.ofSeconds(4);
  private static final int ATTEMPTS = 4;

  /// A connection that lay idle so long is not used again: the other end may have closed it while
  /// the function was frozen, and whoever found out with a request would wait for [#ATTEMPT].
  private static final Duration IDLE = Duration.ofSeconds(5);

  /// Regions whose addresses end as those of most do.
  private static final Pattern USUAL = Pattern.compile("(af|ap|ca|eu|il|me|mx|sa|us)-[a-z]+-[0-9]");

  private Clients() {}

  /// What a function from a snapshot asks for its credentials: made where there are none in
  /// variables, since it brings a hundred classes.
  private static final class OfASnapshot {
    static final ContainerCredentialsProvider CREDENTIALS = ContainerCredentialsProvider.create();
  }

  /// DynamoDB, with a bound on a whole call: unless told, the SDK repeats what is throttled for a
  /// minute, and whoever waits has long gone (R7). A repeated transaction is one write, since the
  /// SDK gives it a token.
  static DynamoDbClient dynamo(FreshConnections connections) {
    return inLambda(DynamoDbClient.builder(), "dynamodb")
        .accountIdEndpointMode(AccountIdEndpointMode.DISABLED)
        .httpClient(connections)
        .overrideConfiguration(alone(bounds()))
        .build();
  }

  /// Those of DynamoDB.
  static FreshConnections connections() {
    return new FreshConnections(
        AwsCrtHttpClient.builder().connectionTimeout(ATTEMPT).connectionMaxIdleTime(IDLE));
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

  /// The same settings without those of files, which Lambda has none of: the SDK would look for
  /// them at each start.
  public static ClientOverrideConfiguration alone(ClientOverrideConfiguration settings) {
    return settings.toBuilder().defaultProfileFile(ProfileFile.aggregator().build()).build();
  }

  /// A client in the region and with the credentials that Lambda gives: in variables, or at an
  /// address where a function comes from a snapshot. Unless told, the SDK would look for both, and
  /// for the endpoint and its variants, in files, properties and the machine's metadata, at each
  /// start.
  ///
  /// @param host how the service's address begins
  public static <B extends AwsClientBuilder<B, C>, C> B inLambda(B client, String host) {
    var region = SdkSystemSetting.AWS_REGION.getStringValueOrThrow();
    var endpoint = endpoint(host, region, System.getenv().keySet());
    if (endpoint.isPresent()) {
      client.endpointOverride(endpoint.get());
    }
    return client
        .region(Region.of(region))
        .credentialsProvider(credentials())
        .defaultsMode(DefaultsMode.LEGACY)
        .dualstackEnabled(false)
        .fipsEnabled(false);
  }

  /// A service's address; none where the SDK has to find it: in regions that end otherwise, or
  /// where a variable tells it.
  static Optional<URI> endpoint(String host, String region, Set<String> variables) {
    for (var name : variables) {
      if (name.startsWith("AWS_ENDPOINT_URL")) {
        return Optional.empty();
      }
    }
    return USUAL.matcher(region).matches()
        ? Optional.of(URI.create("https://" + host + "." + region + ".amazonaws.com"))
        : Optional.empty();
  }
}
