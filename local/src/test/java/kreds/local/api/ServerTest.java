package kreds.local.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.BindException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kreds.local.json.LocalJson;
import kreds.local.lambda.Functions;
import kreds.local.sample.Sample;
import kreds.local.sample.Script;
import kreds.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ServerTest {
  private final TestClock clock = TestClock.at("2027-01-04T09:00:00+01:00");
  private final Script script = new Script();
  private final Functions functions = Sample.playing(script);
  private final Server server = open();
  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeEach
  void serve() {
    LocalSite control =
        request ->
            request.rawPath().equals("/_local/call")
                ? HttpAnswer.text(200, "text/plain", functions.invoke("mail-sender", "{}"))
                : HttpAnswer.text(200, "text/plain", request.isOurs() ? "ours" : "foreign");
    server.serve(new HttpApi(Sample.TEMPLATE, functions, clock), control);
  }

  @AfterEach
  void close() {
    client.close();
    server.close();
  }

  @Test
  void aRequestArrivesAsAnEventOfTheSecondPayload() throws Exception {
    send(
        request("/networks/f%C3%B8devarer?lang=en&lang=da&x")
            .header("Cookie", "lang=da; a=b")
            .header("X-Some", "Thing"));

    var event = LocalJson.object(script.events().getFirst());
    assertThat(event)
        .containsEntry("version", "2.0")
        .containsEntry("routeKey", "GET /networks/{network}")
        .containsEntry("rawPath", "/networks/fødevarer")
        .containsEntry("rawQueryString", "lang=en&lang=da&x")
        .containsEntry("cookies", List.of("lang=da", "a=b"))
        .containsEntry("pathParameters", Map.of("network", "fødevarer"))
        .containsEntry("queryStringParameters", Map.of("lang", "en,da", "x", ""))
        .containsEntry("isBase64Encoded", false)
        .doesNotContainKey("body");
    assertThat(LocalJson.object(event, "headers"))
        .containsEntry("x-some", "Thing")
        .doesNotContainKey("cookie");
    var context = LocalJson.object(event, "requestContext");
    assertThat(context).containsEntry("timeEpoch", clock.instant().toEpochMilli());
    assertThat(LocalJson.object(context, "http"))
        .containsEntry("method", "GET")
        .containsEntry("sourceIp", "127.0.0.1");
  }

  @Test
  void jsonArrivesAsItIsAndAFormInBase64() throws Exception {
    post("application/json", "{\"title\":\"Æøå\"}".getBytes(StandardCharsets.UTF_8));
    post("application/x-www-form-urlencoded", "title=a".getBytes(StandardCharsets.UTF_8));
    post("application/json", new byte[] {'"', (byte) 0xC3, '"'});

    assertThat(
            script.events().stream()
                .map(LocalJson::object)
                .map(event -> event.get("isBase64Encoded") + " " + event.get("body")))
        .containsExactly("false {\"title\":\"Æøå\"}", "true dGl0bGU9YQ==", "true IsMi");
  }

  @Test
  void anAnswerIsTakenApart() throws Exception {
    script.answers(event ->
        "{\"statusCode\":201,\"headers\":{\"Content-Type\":\"image/png\"},\"cookies\":[\"a=1\",\"b=2\"],\"body\":\"AAEC\",\"isBase64Encoded\":true}");

    var answer =
        client.send(request("/networks/x").build(), HttpResponse.BodyHandlers.ofByteArray());

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).containsExactly(0, 1, 2);
    assertThat(answer.headers().firstValue("content-type")).contains("image/png");
    assertThat(answer.headers().allValues("set-cookie")).containsExactly("a=1", "b=2");
  }

  @Test
  void anAnswerWithoutAStatusIsTheBody() throws Exception {
    script.answers(event -> "{\"ok\":true}");

    assertThat(send(request("/networks/x")).body()).isEqualTo("{\"ok\":true}");
  }

  @Test
  void theRefusalsAreThoseOfApiGateway() throws Exception {
    assertThat(send(request("/nowhere")).statusCode()).isEqualTo(404);
    assertThat(send(request("/proposals")).statusCode()).isEqualTo(404);
    assertThat(
            send(request("/networks/x").method("HEAD", HttpRequest.BodyPublishers.noBody()))
                .statusCode())
        .isEqualTo(404);
    assertThat(post("application/json", new byte[10 * 1024 * 1024 + 1]).statusCode())
        .isEqualTo(413);
    assertThat(send(request("/networks/x").header("x-long", "x".repeat(10_240))).statusCode())
        .isEqualTo(431);
    assertThat(script.events()).isEmpty();
  }

  @Test
  void aFunctionThatFailsIsAnInternalErrorAndNoMore() throws Exception {
    script.answers(event -> {
      throw new IllegalStateException("secret");
    });

    var answer = send(request("/networks/x"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body()).contains("Internal Server Error").doesNotContain("secret");
  }

  @Test
  void whatIsAskedWhileTheRunEndsIsToBeAskedAgain() throws Exception {
    assertThat(send(request("/_local/call")).statusCode()).isEqualTo(200);

    functions.end();

    assertThat(send(request("/_local/call")).statusCode()).isEqualTo(503);
    assertThat(send(request("/networks/x")).statusCode()).isEqualTo(503);
  }

  @Test
  void fourAreAnsweredAtOnceAndWhoeverElseComesWaitsForATurn() {
    var inside = new AtomicInteger();
    var most = new AtomicInteger();
    script.answers(event -> {
      most.accumulateAndGet(inside.incrementAndGet(), Math::max);
      LockSupport.parkNanos(20_000_000);
      inside.decrementAndGet();
      return "{\"statusCode\":200}";
    });

    var coming =
        Stream.generate(() -> request("/networks/x").build())
            .limit(20)
            .map(each -> client.sendAsync(each, HttpResponse.BodyHandlers.ofString()))
            .toList();

    assertThat(coming).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
    assertThat(script.events()).hasSize(20);
    assertThat(most).hasValueBetween(2, 4);
  }

  @Test
  void aNameThatWasMadeToPointHereIsNotAnswered() throws Exception {
    assertThat(
            statusFor(
                "GET /networks/x HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .contains("403");
    assertThat(
            statusFor("GET /networks/x HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"))
        .contains("200");
    assertThat(
            statusFor("GET /networks/%GG HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .contains("400");
  }

  @Test
  void aPageOfAnotherOriginIsNotOurs() throws Exception {
    assertThat(send(request("/_local/x")).body()).isEqualTo("ours");
    assertThat(
            send(request("/_local/x").header("Origin", "http://127.0.0.1:" + server.port())).body())
        .isEqualTo("ours");
    assertThat(send(request("/_local/x").header("Origin", "https://evil.example")).body())
        .isEqualTo("foreign");
    assertThat(send(request("/_local/x").header("Origin", "null")).body()).isEqualTo("foreign");
    assertThat(send(request("/_local/x").header("Sec-Fetch-Site", "cross-site")).body())
        .isEqualTo("foreign");
  }

  @Test
  void aTakenPortIsToldAtOnce() {
    assertThatThrownBy(() -> new Server(server.port())).isInstanceOf(BindException.class);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String type, byte[] body)
      throws IOException, InterruptedException {
    return send(
        request("/proposals")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
  }

  private String statusFor(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", server.port())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
      return String.valueOf(reader.readLine());
    }
  }

  private static Server open() {
    try {
      return new Server(0);
    } catch (IOException e) {
      throw new AssertionError("no free port", e);
    }
  }
}
