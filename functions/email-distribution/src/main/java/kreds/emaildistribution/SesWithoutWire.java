package kreds.emaildistribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/// Takes every mail as SES would, and ends here: there is no connection behind it.
record SesWithoutWire() implements SdkHttpClient {
  private static final String TAKEN =
      """
      <SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">
        <SendRawEmailResult><MessageId>priming</MessageId></SendRawEmailResult>
        <ResponseMetadata><RequestId>priming</RequestId></ResponseMetadata>
      </SendRawEmailResponse>
      """;

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new SesRequest(request);
  }

  @Override
  public void close() {}

  private record SesRequest(HttpExecuteRequest request) implements ExecutableHttpRequest {

    @Override
    public HttpExecuteResponse call() throws IOException {
      var sent = request.contentStreamProvider();
      if (sent.isPresent()) {
        try (InputStream body = sent.get().newStream()) {
          body.transferTo(OutputStream.nullOutputStream());
        }
      }
      var answer = new ByteArrayInputStream(TAKEN.getBytes(StandardCharsets.UTF_8));
      return HttpExecuteResponse.builder()
          .response(SdkHttpFullResponse.builder().statusCode(200).build())
          .responseBody(AbortableInputStream.create(answer))
          .build();
    }

    @Override
    public void abort() {}
  }
}
