package kreds.emaildistribution;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;

/// Takes every mail as SES would, at whatever rate, and ends here: there is no connection behind
/// it.
record SesWithoutWire() implements SdkHttpClient {
  private static final String TAKEN =
      """
      <SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">
        <SendRawEmailResult><MessageId>priming</MessageId></SendRawEmailResult>
        <ResponseMetadata><RequestId>priming</RequestId></ResponseMetadata>
      </SendRawEmailResponse>
      """;

  private static final String QUOTA =
      """
      <GetSendQuotaResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/">
        <GetSendQuotaResult>
          <Max24HourSend>-1</Max24HourSend><MaxSendRate>10000</MaxSendRate>
          <SentLast24Hours>0</SentLast24Hours>
        </GetSendQuotaResult>
        <ResponseMetadata><RequestId>priming</RequestId></ResponseMetadata>
      </GetSendQuotaResponse>
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
      var answer = sent().contains("Action=GetSendQuota") ? QUOTA : TAKEN;
      var bytes = new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8));
      return HttpExecuteResponse.builder()
          .response(SdkHttpFullResponse.builder().statusCode(200).build())
          .responseBody(AbortableInputStream.create(bytes))
          .build();
    }

    private String sent() throws IOException {
      var body = request.contentStreamProvider();
      if (body.isEmpty()) {
        return "";
      }
      try (var form = body.get().newStream()) {
        return new String(form.readAllBytes(), StandardCharsets.UTF_8);
      }
    }

    @Override
    public void abort() {}
  }
}
