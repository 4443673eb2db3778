package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Where the services are, as far as it need not be looked for.
final class ClientsTest {
  @Test
  void theAddressOfAServiceIsItsRegions() {
    assertThat(Clients.endpoint("dynamodb", "eu-north-1", Set.of("AWS_REGION")))
        .contains(URI.create("https://dynamodb.eu-north-1.amazonaws.com"));
  }

  @Test
  void aRequestGoesThereSignedForItsRegionAndService() {
    System.setProperty("aws.region", "eu-north-1");
    var sent = new ArrayList<SdkHttpRequest>();
    var keys = StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));
    try (var db =
        Clients.inLambda(DynamoDbClient.builder(), "dynamodb")
            .overrideConfiguration(
                Clients.alone(
                    ClientOverrideConfiguration.builder()
                        .retryStrategy(AwsRetryStrategy.doNotRetry())
                        .build()))
            .credentialsProvider(keys)
            .httpClient(new NoWire(sent))
            .build()) {
      assertThatThrownBy(() -> db.describeTable(asked -> asked.tableName("Networks")))
          .hasMessageContaining("no wire");
    }
    assertThat(sent)
        .singleElement()
        .satisfies(request -> {
          assertThat(request.getUri().toString())
              .isEqualTo("https://dynamodb.eu-north-1.amazonaws.com/");
          assertThat(request.firstMatchingHeader("Authorization").orElseThrow())
              .contains("/eu-north-1/dynamodb/aws4_request");
        });
  }

  private record NoWire(List<SdkHttpRequest> sent) implements SdkHttpClient {
    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      sent.add(request.httpRequest());
      throw new UnsupportedOperationException("no wire");
    }

    @Override
    public void close() {}
  }

  @Test
  void whereAVariableTellsItTheSdkReadsIt() {
    assertThat(Clients.endpoint("email", "eu-north-1", Set.of("AWS_ENDPOINT_URL_SES"))).isEmpty();
    assertThat(Clients.endpoint("email", "eu-north-1", Set.of("AWS_ENDPOINT_URL"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"cn-north-1", "us-gov-west-1", "us-iso-east-1", "eusc-de-east-1", "x"})
  void whereAddressesEndOtherwiseTheSdkKnowsThem(String region) {
    assertThat(Clients.endpoint("dynamodb", region, Set.of())).isEmpty();
  }
}
