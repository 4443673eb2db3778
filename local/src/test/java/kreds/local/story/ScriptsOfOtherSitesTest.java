package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kreds.template.Template;
import kreds.template.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A script of the association's own web site reads what is public and sends the two open forms,
/// over HTTP, with the routes and the parameter of the template; no script reads a personal page.
final class ScriptsOfOtherSitesTest {
  private static final String SITE = "https://www.example.dk";
  private static final String ALLOWED = "access-control-allow-origin";
  private static final List<String> POSTS =
      List.of("/proposals", "/networks/plastgenanvendelse/enrollments");

  @TempDir private Path data;
  private final HttpClient client = HttpClient.newHttpClient();
  private Kreds kreds;

  @BeforeEach
  void start() {
    kreds = new Kreds(data, Map.of("AllowedOrigins", SITE));
  }

  @AfterEach
  void close() {
    client.close();
    kreds.close();
  }

  @Test
  void theTwoOpenFormsMayBeSentAndWhateverIsAnsweredIsHeard() {
    for (var path : POSTS) {
      var before = send("OPTIONS", path, "");
      assertThat(before.statusCode()).as(path).isEqualTo(204);
      assertThat(headers(before))
          .containsEntry(ALLOWED, List.of(SITE))
          .containsEntry("access-control-allow-methods", List.of("POST"))
          .containsEntry(
              "access-control-allow-headers", List.of("content-type, idempotency-key, accept"));
      var wrong = send("POST", path, "{}");
      assertThat(wrong.statusCode()).as(path).isEqualTo(422);
      assertThat(headers(wrong)).containsEntry(ALLOWED, List.of(SITE));
      assertThat(wrong.headers().firstValue("vary").orElse("")).contains("origin");
    }
  }

  @Test
  void noScriptReadsOrSendsWhatAPersonalLinkLeadsTo() {
    for (var function : Template.read(Template.ofTheProject()).functions()) {
      for (var route : function.triggers(Trigger.Route.class)) {
        var open = !route.path().contains("{token}") && !route.path().equals("$default");
        var method = route.method().equals("ANY") ? "GET" : route.method();
        var path = route.path().replace("$default", "/nope").replaceAll("[{].*?[}]", "abcdef");
        assertThat(headers(send(method, path, "{}")).containsKey(ALLOWED))
            .as(route.key())
            .isEqualTo(open);
        assertThat(headers(send("OPTIONS", path, "")).containsKey(ALLOWED))
            .as(route.key())
            .isEqualTo(open);
      }
    }
  }

  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    return answer.headers().map();
  }

  private HttpResponse<String> send(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(URI.create(kreds.address() + path))
            .header("Origin", SITE)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("the local run does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
