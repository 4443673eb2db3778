package kreds.aws;

import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/// An HTTP client that can let go of its connections and go on with others.
final class FreshConnections implements SdkHttpClient {
  private final SdkHttpClient.Builder<?> builder;
  private volatile SdkHttpClient current;

  FreshConnections(SdkHttpClient.Builder<?> builder) {
    this.builder = builder;
    this.current = builder.build();
  }

  /// Closes those that there are. The next request opens one.
  void renew() {
    var before = current;
    current = builder.build();
    before.close();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return current.prepareRequest(request);
  }

  @Override
  public void close() {
    current.close();
  }

  @Override
  public String clientName() {
    return current.clientName();
  }
}
