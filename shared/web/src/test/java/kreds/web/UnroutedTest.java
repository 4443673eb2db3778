package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.aws.HttpBody;
import kreds.aws.HttpRequest;
import kreds.aws.HttpResponse;
import org.junit.jupiter.api.Test;

/// Every address is answered as by a web site (U9).
final class UnroutedTest {
  private static final List<String> KEYS =
      List.of(
          "GET /",
          "GET /networks",
          "GET /networks/{network}",
          "POST /networks/{network}/enrollments",
          "GET /proposals/{token}",
          "POST /proposals/{token}",
          "GET /proposals/new",
          "POST /proposals");
  private final Site site =
      new Site(Sample.siteContext())
          .otherwise(
              new Unrouted(
                      SiteMap.of(KEYS),
                      Map.of(
                          "/proposals", "/proposals/new",
                          "/networks/{network}/enrollments", "/networks/{network}"))
                  ::answer);

  @Test
  void whatIsNotThereGetsTheAssociationsOwnPageWithItsHeaders() {
    for (var path :
        List.of("/nope", "/enrollments/", "/networks/a/b", "/proposals/a/b", "/ne%74works")) {
      var answer = ask("GET", path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.body())
          .contains("Siden findes ikke", "Plast &amp; Co", "href=\"?lang=en\"");
      assertThat(answer.headers())
          .containsEntry("cache-control", "no-store")
          .containsKeys("content-security-policy", "strict-transport-security");
    }
  }

  @Test
  void programsGetAProblem() {
    var answer = ask("GET", "/nope", "application/json");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.body()).contains("urn:kreds:problem:not-found");
  }

  @Test
  void whatIsMisspeltIsLedToItsPage() {
    for (var each :
        Map.ofEntries(
                Map.entry("/networks/", "/networks"),
                Map.entry("/NETWORKS", "/networks"),
                Map.entry("//", "/"),
                Map.entry("/Networks/Plast/", "/networks/plast"),
                Map.entry("/networks.", "/networks"),
                Map.entry("/networks…", "/networks"),
                Map.entry("/networks/plast*/", "/networks/plast"),
                Map.entry("/networks/plast</a>", "/networks/plast"),
                Map.entry("/proposals/AbC-d_e</a>", "/proposals/AbC-d_e"),
                Map.entry("/proposals/AbC-/", "/proposals/AbC-"),
                Map.entry("/networks//plast", "/networks/plast"),
                Map.entry("/proposals/new/", "/proposals/new"),
                Map.entry("/PROPOSALS/AbC-d_e/", "/proposals/AbC-d_e"),
                Map.entry("/networks/blå fugl/", "/networks/bl%C3%A5%20fugl"),
                Map.entry("//evil.example/networks", "none"))
            .entrySet()) {
      var answer = ask("GET", each.getKey());
      assertThat(answer.headers().getOrDefault("location", "none"))
          .as(each.getKey())
          .isEqualTo(each.getValue());
      assertThat(answer.status()).isEqualTo(each.getValue().equals("none") ? 404 : 308);
    }
  }

  @Test
  void theQueryGoesAlong() {
    assertThat(ask("GET", "/networks/", "text/html", Map.of("view", "æ b")).headers())
        .containsEntry("location", "/networks?view=%C3%A6+b");
  }

  @Test
  void anAddressThatIsOnlyPostedToLeadsToThePageWithItsForm() {
    assertThat(ask("GET", "/proposals").headers()).containsEntry("location", "/proposals/new");
    var answer = ask("GET", "/networks/plast/enrollments");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers()).containsEntry("location", "/networks/plast");
    assertThat(ask("GET", "/proposals", "application/json").headers())
        .containsEntry("allow", "POST");
  }

  @Test
  void aWrongMethodHearsWhichIsRight() {
    var answer = ask("DELETE", "/networks");
    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.headers()).containsEntry("allow", "GET, HEAD");
    assertThat(answer.body()).contains("Siden kan ikke bruges på den måde");
    assertThat(ask("DELETE", "/networks", "application/json").body())
        .contains("Headeren Allow siger, hvilke der kan bruges.")
        .doesNotContain("Gå tilbage");
    assertThat(ask("PUT", "/proposals/abc").headers()).containsEntry("allow", "GET, HEAD, POST");
    assertThat(ask("PUT", "/proposals/new").headers()).containsEntry("allow", "GET, HEAD");
    assertThat(ask("PATCH", "/proposals").headers()).containsEntry("allow", "POST");
    assertThat(ask("POST", "/nope").status()).isEqualTo(404);
  }

  private HttpResponse ask(String method, String path) {
    return ask(method, path, "text/html");
  }

  private HttpResponse ask(String method, String path, String accept) {
    return ask(method, path, accept, Map.of());
  }

  private HttpResponse ask(String method, String path, String accept, Map<String, String> query) {
    return site.answer(
        new HttpRequest(
            "$default",
            method,
            path,
            Map.of(),
            query,
            Map.of("accept", accept),
            Map.of(),
            HttpBody.of(""),
            Optional.empty(),
            "",
            "r-1"));
  }
}
