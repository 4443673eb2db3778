package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import kreds.aws.RequestFailure;
import kreds.link.Link;
import org.junit.jupiter.api.Test;

/// What stands at the head of each answer: for whom, how long, and who may frame or read it.
final class HeadersTest {
  private final SampleSite site = new SampleSite();

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    var token = Sample.LINKS.token(Link.of(SampleSite.SEAT, Sample.NOW));
    for (var ask :
        List.of(
            Sample.get("GET /networks"),
            Sample.get("GET /networks.atom"),
            Sample.get("GET /nowhere"),
            Sample.get(SampleSite.POST).json("{}"),
            Sample.get("GET /assets/{file}").path("file", "kreds.css"),
            Sample.get("GET /enrollments/{token}").path("token", token))) {
      assertThat(site.ask(ask).headers())
          .containsKeys("cache-control", "strict-transport-security", "vary")
          .containsEntry("referrer-policy", "no-referrer")
          .containsEntry("x-content-type-options", "nosniff");
      assertThat(site.ask(ask).headers().getOrDefault("content-security-policy", ""))
          .startsWith("default-src 'none'")
          .contains("frame-ancestors 'none'")
          .doesNotContain("script-src");
    }
  }

  @Test
  void whoHasThePublicAnswerAlreadyIsToldThatItHolds() {
    var first = site.ask(Sample.get("GET /networks"));
    var tag = first.headers().getOrDefault("etag", "");
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    for (var known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      var again = site.ask(Sample.get("GET /networks").header("if-none-match", known));
      assertThat(again.status()).as(known).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers())
          .containsEntry("etag", tag)
          .containsEntry("cache-control", "public, max-age=60");
    }
    assertThat(site.ask(Sample.get("GET /networks").header("if-none-match", "\"x\"")).status())
        .isEqualTo(200);
    assertThat(
            site.ask(Sample.get("GET /networks").header("if-none-match", tag).query("lang", "en"))
                .status())
        .isEqualTo(200);
  }

  /// Whoever were told that it holds would keep the key of a post that is done.
  @Test
  void aPageWithAFormIsAnotherOneEachTimeAndSaysSo() {
    for (var known : List.of("*", "\"x\"")) {
      var page = site.ask(Sample.get("GET /networks/form").header("if-none-match", known));
      assertThat(page.status()).isEqualTo(200);
      assertThat(page.headers()).doesNotContainKey("etag");
      assertThat(page.body()).contains("name=\"idempotencyKey\"");
    }
    var json = site.ask(Sample.get("GET /networks/form").header("accept", "application/json"));
    assertThat(json.headers()).containsKey("etag");
  }

  @Test
  void scriptsOfTheAssociationsOwnSiteMayReadWhatIsPublicAndNothingElse() {
    var open = SampleSite.readableFrom("https://www.example.dk");
    var token = Sample.LINKS.token(Link.of(SampleSite.SEAT, Sample.NOW));
    var allowed = "access-control-allow-origin";
    var asked = Sample.get("GET /networks").header("origin", "https://www.example.dk");
    var feed = Sample.get("GET /networks.atom").header("origin", "https://www.example.dk");
    var personal =
        Sample.get("GET /enrollments/{token}")
            .path("token", token)
            .header("origin", "https://www.example.dk");
    for (var ask : List.of(asked, feed)) {
      assertThat(open.ask(ask).headers())
          .containsEntry(allowed, "https://www.example.dk")
          .containsEntry("vary", "accept, accept-language, cookie, origin");
    }
    assertThat(open.ask(personal).status()).isEqualTo(200);
    assertThat(open.ask(personal).headers()).doesNotContainKey(allowed);
    assertThat(open.ask(asked.header("origin", "https://evil.example")).headers())
        .doesNotContainKey(allowed);
    assertThat(site.ask(asked).headers())
        .doesNotContainKey(allowed)
        .containsEntry("vary", "accept, accept-language, cookie");
  }

  @Test
  void whateverAPublicPostIsAnsweredScriptsOfThatSiteHearIt() {
    var open = SampleSite.readableFrom("https://www.example.dk, HTTPS://Intra.example.dk");
    var post = Sample.get(SampleSite.POST).path("network", "plast");
    var asks = new LinkedHashMap<Integer, Sample.Ask>();
    asks.put(201, post.json("{\"name\":\"Bo\",\"email\":\"bo@example.dk\"}"));
    asks.put(303, post.form("name=Bo&email=bo%40example.dk"));
    asks.put(400, post.json("{"));
    asks.put(409, post.json("{\"name\":\"closed\",\"email\":\"bo@example.dk\"}"));
    asks.put(413, post.json("x".repeat(300_000)));
    asks.put(415, post.form("x").header("content-type", "text/csv"));
    asks.put(422, post.json("{}"));
    for (var ask : asks.entrySet()) {
      for (var origin : List.of("https://www.example.dk", "https://intra.example.dk")) {
        var answer = open.ask(ask.getValue().header("origin", origin));
        assertThat(answer.status()).isEqualTo(ask.getKey());
        assertThat(answer.headers())
            .as("%s", ask.getKey())
            .containsEntry("access-control-allow-origin", origin)
            .containsEntry("access-control-expose-headers", "retry-after")
            .doesNotContainKey("access-control-allow-credentials");
      }
      var foreign = open.ask(ask.getValue().header("origin", "https://evil.example"));
      assertThat(foreign.headers()).doesNotContainKey("access-control-allow-origin");
      assertThat(foreign.headers().getOrDefault("vary", "")).contains("origin");
    }
    var later =
        open.failure(
            post.header("origin", "https://www.example.dk").request(), RequestFailure.UNAVAILABLE);
    assertThat(later.headers())
        .containsEntry("access-control-allow-origin", "https://www.example.dk");
  }

  @Test
  void aBrowserIsToldBeforeWhatScriptsOfThatSiteMaySendToWhatIsPublic() {
    var open = SampleSite.readableFrom("https://www.example.dk");
    var asked = Sample.unrouted("OPTIONS").header("origin", "https://www.example.dk");

    var allowed = open.ask(asked.at("/networks/plast/enrollments"));
    assertThat(allowed.status()).isEqualTo(204);
    assertThat(allowed.body()).isEmpty();
    assertThat(allowed.headers())
        .containsEntry("access-control-allow-origin", "https://www.example.dk")
        .containsEntry("access-control-allow-methods", "POST")
        .containsEntry("access-control-allow-headers", "content-type, idempotency-key, accept")
        .containsEntry("vary", "accept, accept-language, cookie, origin");
    assertThat(open.ask(asked.at("/networks")).headers())
        .containsEntry("access-control-allow-methods", "GET, HEAD");

    var refused =
        List.of(
            open.ask(asked.at("/networks").header("origin", "https://evil.example")),
            open.ask(asked.at("/enrollments/abcdef")),
            open.ask(asked.at("/nowhere")),
            open.ask(Sample.unrouted("OPTIONS").at("/networks")),
            site.ask(asked.at("/networks")));
    for (var answer : refused) {
      assertThat(answer.headers().keySet())
          .as("%s", answer.status())
          .noneMatch(name -> name.startsWith("access-control"));
    }
    assertThat(refused.get(1).status()).isEqualTo(405);
  }

  /// It tells its height to the page around it, by a script of this site.
  @Test
  void onlyWhatIsMeantForItCanBeFramedAndRunsAScript() {
    assertThat(
            site.ask(Sample.get("GET /networks/embed"))
                .headers()
                .getOrDefault("content-security-policy", ""))
        .startsWith("default-src 'none'")
        .contains("frame-ancestors *", "script-src 'self'")
        .doesNotContain("unsafe");
  }

  @Test
  void whatIsPersonalIsKeptByNobody() {
    var token = Sample.LINKS.token(Link.of(SampleSite.SEAT, Sample.NOW));
    var answer = site.ask(Sample.get("GET /enrollments/{token}").path("token", token));
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    assertThat(answer.body()).contains("name=\"robots\" content=\"noindex\"");
    assertThat(site.ask(Sample.get("GET /networks")).headers())
        .containsEntry("cache-control", "public, max-age=60");
  }

  @Test
  void theStyleSheetIsKeptForAYearUnderItsOwnAddress() {
    var answer = site.ask(Sample.get("GET /assets/{file}").path("file", "kreds.css"));
    assertThat(answer.headers())
        .containsEntry("cache-control", "public, max-age=31536000, immutable")
        .containsEntry("content-type", "text/css; charset=utf-8");
    assertThat(site.ask(Sample.get("GET /networks")).body())
        .containsPattern("kreds.css\\?v=[0-9a-f]{12}");
    assertThat(site.ask(Sample.get("GET /assets/{file}").path("file", "x.css")).status())
        .isEqualTo(404);
  }
}
