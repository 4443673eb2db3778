package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.utils.AttributeMap;

/// Connections that were open before a snapshot are not those that are used after it.
final class FreshConnectionsTest {
  private final List<Pool> made = new ArrayList<>();
  private final FreshConnections connections = new FreshConnections(new Making());

  private static final class Pool implements SdkHttpClient {
    private int requests;
    private boolean closed;

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
      requests++;
      throw new UnsupportedOperationException("no wire");
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private final class Making implements SdkHttpClient.Builder<Making> {
    @Override
    public SdkHttpClient buildWithDefaults(AttributeMap defaults) {
      made.add(new Pool());
      return made.getLast();
    }
  }

  @Test
  void thoseOfBeforeAreClosedAndOthersUsed() {
    request();
    connections.renew();
    request();
    request();

    assertThat(made).hasSize(2);
    assertThat(made.getFirst().requests).isEqualTo(1);
    assertThat(made.getFirst().closed).isTrue();
    assertThat(made.getLast().requests).isEqualTo(2);
    assertThat(made.getLast().closed).isFalse();

    connections.close();
    assertThat(made.getLast().closed).isTrue();
  }

  private void request() {
    var page =
        SdkHttpFullRequest.builder()
            .method(SdkHttpMethod.GET)
            .protocol("https")
            .host("dynamodb.example")
            .build();
    assertThatThrownBy(
            () -> connections.prepareRequest(HttpExecuteRequest.builder().request(page).build()))
        .hasMessage("no wire");
  }
}
