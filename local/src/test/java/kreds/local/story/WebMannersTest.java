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
    var pages = pages();
    pages.addAll(List.of(link, "/nope", "/networks/", "/proposals"));
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
                "/proposals/New&gt;", "308 /proposals/new",
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
    for (var glued :
        List.of(
            ".",
            ",",
            ";",
            ")",
            "%3E",
            "%22",
            "'",
            "%20",
            ".%20",
            "*",
            "%E2%80%A6",
            "%7C",
            "=",
            "&gt;",
            "%E2%80%8B")) {
      assertThat(send("GET", link + glued).statusCode()).as(glued).isEqualTo(200);
    }
    for (var glued : List.of("/", "*/", "%3C/a%3E")) {
      var slash = send("GET", link + glued);
      assertThat(slash.statusCode()).as(glued).isEqualTo(308);
      assertThat(slash.headers().firstValue("location")).contains(link);
    }
    assertThat(send("GET", link + "x").statusCode()).isEqualTo(404);
  }

  /// A fingerprint that is given holds until something changes; none is given that never does.
  @Test
  void whatIsUnchangedIsNotSentAgain() {
    var tagged = new ArrayList<String>();
    for (var page : pages()) {
      for (var accept : List.of("text/html", "application/json")) {
        var first = send("GET", page, Map.of("Accept", accept));
        var tag = first.headers().firstValue("etag");
        if (tag.isPresent()) {
          tagged.add(page + " " + accept);
          for (var method : List.of("GET", "HEAD")) {
            var known = Map.of("Accept", accept, "If-None-Match", tag.get());
            var again = send(method, page, known);
            assertThat(again.statusCode()).as(page).isEqualTo(304);
            assertThat(again.body()).isEmpty();
          }
        }
      }
    }
    assertThat(tagged)
        .contains(
            "/ text/html",
            "/networks text/html",
            "/networks application/json",
            "/networks.atom text/html",
            "/networks/plastgenanvendelse application/json",
            "/openapi.json application/json")
        .doesNotContain("/networks/plastgenanvendelse text/html");
  }

  /// A page of each route.
  private static List<String> pages() {
    var pages = new ArrayList<String>();
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
    return pages;
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

  /// The moment differs each time, and a HEAD says no length.
  private static Map<String, List<String>> headers(HttpResponse<String> answer) {
    var headers = new TreeMap<>(answer.headers().map());
    headers.keySet().removeAll(List.of("date", "content-length", "transfer-encoding"));
    return new LinkedHashMap<>(headers);
  }

  private HttpResponse<String> send(String method, String path) {
    return send(method, path, Map.of("Accept", "text/html"));
  }

  private HttpResponse<String> send(String method, String path, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create(kreds.address() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    headers.forEach(request::setHeader);
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
