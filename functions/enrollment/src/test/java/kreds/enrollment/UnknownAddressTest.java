package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every address that is nobody else's leads here (U9), and HEAD changes nothing (R5).
final class UnknownAddressTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 2);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void itKnowsTheAddressesOfAllFunctionsWithoutCallingAnything() {
    function.faults.reset();
    for (var each :
        Map.of(
                "/networks/", "/networks",
                "/Polls/AbC/", "/polls/AbC",
                "/unsubscribe/AbC/", "/unsubscribe/AbC",
                "/meetings/AbC).", "/meetings/AbC",
                "/OpenAPI.json", "/openapi.json")
            .entrySet()) {
      var answer = function.send(astray("GET", each.getKey()));
      assertThat(answer.status()).as(each.getKey()).isEqualTo(308);
      assertThat(answer.header("location")).isEqualTo(each.getValue());
    }
    assertThat(function.send(astray("PUT", "/unsubscribe/AbC")).header("allow"))
        .isEqualTo("GET, HEAD, POST");
    assertThat(function.faults.counts()).isEmpty();
  }

  @Test
  void afterAFaultyFormTheAddressInTheBrowserLeadsBackToIt() {
    for (var each :
        Map.of(
                "/proposals", "/proposals/new",
                "/networks/plastgenanvendelse/enrollments", "/networks/plastgenanvendelse")
            .entrySet()) {
      var answer = function.send(astray("GET", each.getKey()));
      assertThat(answer.status()).isEqualTo(303);
      assertThat(answer.header("location")).isEqualTo(each.getValue());
    }
  }

  @Test
  void everyAddressThatIsOnlyPostedToLeadsBackToItsPage() {
    var paths = Answered.part(function.send(function.event("http/openapi")).json(), "paths");
    var postedTo =
        paths.keySet().stream()
            .filter(path -> Answered.part(paths, path).containsKey("post"))
            .filter(path -> !Answered.part(paths, path).containsKey("get"))
            .toList();
    assertThat(postedTo).contains("/meetings/{token}/attendance", "/meetings/{token}/calendar");
    for (var path : postedTo) {
      var answer =
          function.send(
              astray("GET", path.replace("{network}", "plast").replace("{token}", "AbC")));
      assertThat(answer.status()).as(path).isEqualTo(303);
      assertThat(paths)
          .as(path)
          .containsKey(
              answer.header("location").replace("plast", "{network}").replace("AbC", "{token}"));
    }
  }

  @Test
  void theRestIsNotThere() {
    for (var path : List.of("/nope", "/enrollments", "/enrollments/", "/wp-login.php")) {
      var answer = function.send(astray("GET", path));
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("Siden findes ikke");
      assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
    }
  }

  @Test
  void aNetworkInCapitalsOrWithItsFullStopIsFound() {
    for (var name : List.of("Plastgenanvendelse", "plastgenanvendelse.")) {
      var event = function.event("http/network");
      event.put("rawPath", "/networks/" + name);
      event.put("pathParameters", Map.of("network", name));
      var answer = function.send(event);
      assertThat(answer.status()).isEqualTo(308);
      assertThat(answer.header("location")).isEqualTo("/networks/plastgenanvendelse");
    }
  }

  @Test
  void headHasTheHeadersOfGetAndNoBodyAndChangesNothing() {
    function.enroll(1);
    var before = function.everything();
    for (var page :
        List.of("catalogue", "networks", "networks-feed", "networks-script", "openapi", "style")) {
      same(function.event("http/" + page), function.event("http/" + page));
    }
    same(
        function.visit("http/enrollment", function.mine(1)),
        function.visit("http/enrollment", function.mine(1)));
    same(astray("GET", "/nope"), astray("GET", "/nope"));
    assertThat(function.everything()).isEqualTo(before);
  }

  @Test
  void aNameThatIsLongerThanAnyIsNotThere() {
    for (var name : List.of("n".repeat(2_049), "å".repeat(601), "\uD83D\uDC69".repeat(513))) {
      function.faults.reset();
      assertThat(function.send(named(name)).status()).isEqualTo(404);
      same(named(name), named(name));
      assertThat(function.faults.counts()).isEmpty();
    }
    assertThat(function.send(named("中".repeat(600))).status()).isEqualTo(404);
  }

  private Map<String, Object> named(String network) {
    var event = function.event("http/network");
    event.put("rawPath", "/networks/" + network);
    event.put("pathParameters", Map.of("network", network));
    return event;
  }

  private void same(Map<String, Object> asked, Map<String, Object> again) {
    var get = function.send(asked);
    again.put("routeKey", String.valueOf(again.get("routeKey")).replace("GET ", "HEAD "));
    Answered.part(Answered.part(again, "requestContext"), "http").put("method", "HEAD");
    var head = function.send(again);
    assertThat(head.status()).isEqualTo(get.status());
    assertThat(head.all().get("headers")).isEqualTo(get.all().get("headers"));
    assertThat(head.body()).isEmpty();
  }

  private Map<String, Object> astray(String method, String path) {
    var event = function.event("http/catalogue");
    event.put("routeKey", "$default");
    event.put("rawPath", path);
    Answered.part(Answered.part(event, "requestContext"), "http").put("method", method);
    return event;
  }
}
