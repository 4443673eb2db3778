package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.outcome.Stale;
import kreds.outcome.Unavailable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;

/// What comes over HTTP, and what makes no sense, at the door of a function.
final class FunctionEntryTest {
  private static final String PAGE =
      """
      {"version": "2.0", "routeKey": "GET /proposals/{token}", "rawPath": "/proposals/secret-token",
       "headers": {"Accept": "text/html", "Cookie": "x"}, "cookies": ["lang=en", "odd"],
       "queryStringParameters": {"q": "Åse"}, "pathParameters": {"token": "secret-token"},
       "requestContext": {"requestId": "r-1", "timeEpoch": 1798000000000, "http": {"method": "GET"}},
       "body": "w6Y=", "isBase64Encoded": true}
      """;
  private final Door door = new Door();

  @Test
  void aRequestIsReadAsApiGatewayWroteIt() throws IOException {
    var seen = new ArrayList<HttpRequest>();
    door.entry.web(answering(seen::add));
    var answer = door.hears(PAGE);
    var request = seen.getFirst();
    assertThat(request.pathParameters()).containsEntry("token", "secret-token");
    assertThat(request.header("accept")).isEqualTo("text/html");
    assertThat(request.cookies()).containsExactly(Map.entry("lang", "en"));
    assertThat(request.query()).containsEntry("q", "Åse");
    assertThat(request.body().text()).contains("æ");
    assertThat(request.arrivedAt()).contains(Instant.ofEpochMilli(1_798_000_000_000L));
    assertThat(answer)
        .containsEntry("statusCode", 200)
        .containsEntry("body", "fine")
        .containsEntry("isBase64Encoded", false);
  }

  @Test
  void headIsAnsweredAsGetWithoutTheBody() throws IOException {
    var seen = new ArrayList<HttpRequest>();
    door.entry.web(answering(seen::add));
    var get = door.hears(PAGE);
    var head =
        door.hears(
            PAGE.replace("GET /proposals/{token}", "HEAD /proposals/{token}")
                .replace("\"method\": \"GET\"", "\"method\": \"HEAD\""));
    assertThat(head).containsEntry("body", "");
    assertThat(head.get("statusCode")).isEqualTo(get.get("statusCode"));
    assertThat(head.get("headers")).isEqualTo(get.get("headers"));
    assertThat(seen).extracting(HttpRequest::routeKey).containsOnly("GET /proposals/{token}");
    assertThat(seen).extracting(HttpRequest::method).containsOnly("GET");
  }

  @Test
  void theLogHasTheRouteButNoPathAndNoToken() throws IOException {
    door.entry.web(answering(request -> {}));
    door.hears(PAGE);
    assertThat(door.log())
        .contains("\"what\":\"GET /proposals/{token}\"", "\"status\":200", "\"requestId\":\"r-1\"")
        .doesNotContain("secret-token");
    assertThat(door.log().lines()).hasSize(1);
  }

  @Test
  void aFaultOfTheProgramIsAnsweredAndLoggedWithoutItsWords() throws IOException {
    door.entry.web(
        answering(request -> {
          throw new IllegalStateException("mette@example.dk has no place");
        }));
    assertThat(door.hears(PAGE)).containsEntry("statusCode", 500);
    assertThat(door.log())
        .contains("java.lang.IllegalStateException", "FunctionEntryTest", "\"level\":\"ERROR\"")
        .doesNotContain("mette@example.dk");
  }

  @Test
  void whatIsBusyIsAskedToComeBack() throws IOException {
    for (var busy :
        List.of(
            new Unavailable("too many at once", Duration.ofSeconds(3)),
            new Stale("network plast"),
            ApiCallTimeoutException.create(5000))) {
      door.entry.web(
          answering(request -> {
            throw busy;
          }));
      var answer = door.hears(PAGE);
      assertThat(answer).containsEntry("statusCode", 503);
      assertThat(answer.toString()).contains("retry-after");
    }
    assertThat(door.log()).contains("too many at once");
  }

  @Test
  void staffHearHowFarAnOrderCameThatIsWrittenPartByPart() {
    var busy = new Unavailable("too many at once", Duration.ofSeconds(3));
    var stopped = new Unavailable("At least 40 of 100 are on the list", busy);

    assertThat(StaffFailures.of(Failure.of(busy), "r-1").toString())
        .contains("Nothing is half-written: order it again in 3 seconds.");
    assertThat(StaffFailures.of(Failure.of(stopped), "r-1").toString())
        .contains("At least 40 of 100 are on the list: order it again in 3 seconds.")
        .doesNotContain("half-written");
    assertThat(Failure.of(stopped).told()).isEqualTo("too many at once");
  }

  @Test
  void nonsenseGetsAHint() throws IOException {
    for (var nonsense : List.of("{}", "{\"x\": 1}", "[1]", "not json", "{\"a\":1} {}", "")) {
      assertThat(door.hears(nonsense)).containsEntry("ok", false);
    }
    assertThat(door.hears("{\"a\":" + "[".repeat(100) + "]".repeat(100) + "}"))
        .containsEntry("ok", false);
  }

  @Test
  void theDoorIsPrimedWithAnEventFromTheFiles() {
    var seen = new ArrayList<HttpRequest>();
    door.entry.web(answering(seen::add));
    door.entry.prime("events/sample/http/page.json");
    assertThat(seen).hasSize(1);
  }

  private static Web answering(java.util.function.Consumer<HttpRequest> work) {
    return new Web() {
      @Override
      public HttpResponse answer(HttpRequest request) {
        work.accept(request);
        return HttpResponse.text(200, "text/plain", "fine");
      }

      @Override
      public HttpResponse failure(HttpRequest request, RequestFailure failure) {
        return HttpResponse.text(failure.status(), "text/plain", "trouble");
      }
    };
  }
}
