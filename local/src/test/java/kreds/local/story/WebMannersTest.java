package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kreds.template.Template;
import kreds.template.Trigger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The site is answered as web sites are (U9), over HTTP, with the routes of the template.
final class WebMannersTest {
  private static final String BO = "bo@example.dk";

  @TempDir private Path data;
  private final HttpClient client = HttpClient.newHttpClient();
  private Kreds kreds;

  @BeforeEach
  void start() {
    kreds = new Kreds(data, 0);
  }

  @AfterEach
  void close() {
    client.close();
    kreds.close();
  }

  @Test
  void headIsAnsweredOnEveryPageAsGetWithoutABody() {
    var link = enrolled();
    var rows = kreds.table("networks").toString();
    var pages = new ArrayList<>(List.of(link, "/nope", "/networks/", "/proposals"));
    for (var function : Template.read(Template.ofTheProject()).functions()) {
      for (var route : function.triggers(Trigger.Route.class)) {
        if (route.method().equals("GET")) {
          pages.add(
              route
                  .path()
                  .replace("{network}", "plastgenanvendelse")
                  .replaceAll("[{].*[}]", "kreds.css"));
        }
      }
    }
    assertThat(pages).hasSizeGreaterThan(15);
    for (var page : pages) {
      var get = send("GET", page);
      var head = send("HEAD", page);
      assertThat(head.statusCode()).as(page).isEqualTo(get.statusCode());
      assertThat(headers(head)).as(page).isEqualTo(headers(get));
      assertThat(head.body()).as(page).isEmpty();
    }
    assertThat(send("HEAD", link).statusCode()).isEqualTo(200);
    assertThat(kreds.table("networks").toString()).isEqualTo(rows);
  }

  @Test
  void everyAddressGetsAnAnswerOfTheAssociation() {
    for (var each :
        Map.of(
                "/networks/", "308 /networks",
                "/NETWORKS", "308 /networks",
                "/Networks/Plastgenanvendelse", "308 /networks/plastgenanvendelse",
                "/networks/Plastgenanvendelse.", "308 /networks/plastgenanvendelse",
                "/networks/plastgenanvendelse/enrollments", "303 /networks/plastgenanvendelse",
                "/proposals", "303 /proposals/new",
                "/proposals/New", "308 /proposals/new",
                "/enrollments/", "404 ",
                "/networks/Nobody/", "308 /networks/nobody",
                "/nope", "404 ")
            .entrySet()) {
      var answer = send("GET", each.getKey());
      assertThat(answer.statusCode() + " " + answer.headers().firstValue("location").orElse(""))
          .as(each.getKey())
          .isEqualTo(each.getValue());
      assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
    }
    assertThat(send("GET", "/nope").body()).contains("Siden findes ikke");
    var wrong = send("DELETE", "/networks/plastgenanvendelse");
    assertThat(wrong.statusCode()).isEqualTo(405);
    assertThat(wrong.headers().firstValue("allow")).contains("GET, HEAD");
    assertThat(kreds.json("/nope").type()).isEqualTo("application/problem+json");
  }

  @Test
  void aLinkOpensWithTheFullStopOfItsSentence() {
    var link = enrolled();
    for (var glued : List.of(".", ",", ";", ")", "%3E", "%22", "'", "%20", ".%20")) {
      assertThat(send("GET", link + glued).statusCode()).as(glued).isEqualTo(200);
    }
    var slash = send("GET", link + "/");
    assertThat(slash.statusCode()).isEqualTo(308);
    assertThat(slash.headers().firstValue("location")).contains(link);
    assertThat(send("GET", link + "x").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsUnchangedIsNotSentAgain() {
    var first = send("GET", "/networks.atom");
    var tag = first.headers().firstValue("etag").orElse("none");
    var again = send("GET", "/networks.atom", Map.of("If-None-Match", tag));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  /// The path of a new personal page, without the language of its letter.
  private String enrolled() {
    var sent =
        kreds.postJson(
            "/networks/plastgenanvendelse/enrollments",
            Map.of("name", "Bo Holm", "email", BO, "company", "Plast og Form ApS"));
    assertThat(sent.status()).isEqualTo(202);
    return kreds.link(BO, "/enrollments/").replaceFirst("[?].*", "");
  }

  /// The moment, the length, and the fingerprint of a form with a key of its own differ each time.
  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    var headers = new TreeMap<>(answer.headers().map());
    headers.keySet().removeAll(List.of("date", "content-length", "etag", "transfer-encoding"));
    return new LinkedHashMap<>(headers);
  }

  private HttpResponse<String> send(String method, String path) {
    return send(method, path, Map.of());
  }

  private HttpResponse<String> send(String method, String path, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create(kreds.address() + path))
            .header("Accept", "text/html")
            .method(method, HttpRequest.BodyPublishers.noBody());
    headers.forEach(request::header);
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
