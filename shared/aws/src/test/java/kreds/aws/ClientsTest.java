package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the services are, as far as it need not be looked for.
final class ClientsTest {
  @Test
  void theAddressOfAServiceIsItsRegions() {
    assertThat(Clients.endpoint("dynamodb", "eu-north-1", Set.of("AWS_REGION")))
        .contains(URI.create("https://dynamodb.eu-north-1.amazonaws.com"));
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
