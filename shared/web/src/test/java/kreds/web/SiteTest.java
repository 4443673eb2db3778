package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import kreds.aws.Json;
import kreds.aws.RequestFailure;
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkSubject;
import org.junit.jupiter.api.Test;

/// What a site does with any request: its areas, languages and the answers that it declares.
final class SiteTest {
  private final SampleSite site = new SampleSite();

  @Test
  void anAnswerThatIsNotDeclaredIsNoticedInTests() {
    var wrong =
        new Site(Sample.siteContext())
            .areas(
                (_, routes) ->
                    routes.get(
                        "GET /networks",
                        SampleSite.answering(SampleSite.About.class),
                        SampleSite::welcome),
                "networks");
    assertThatThrownBy(() -> wrong.answer(Sample.get("GET /networks").request()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("GET /networks declares another answer");
  }

  @Test
  void pagesAreMadeWhenTheyAreCalled() {
    assertThat(site.opened).isEmpty();
    site.ask(Sample.get("GET /networks"));
    site.ask(Sample.get("GET /networks.atom"));
    assertThat(site.opened).containsExactly("networks");
    site.ask(Sample.get("GET /networks/embed"));
    assertThat(site.opened).containsExactly("networks");
    assertThat(site.ask(Sample.get("GET /networkshop")).status()).isEqualTo(404);
    assertThat(site.routes().stream().map(Route::key))
        .containsExactly(
            "GET /networks",
            "GET /networks/embed",
            "GET /networks/form",
            "GET /networks.atom",
            SampleSite.POST,
            "GET /enrollments/{token}",
            "POST /enrollments/{token}",
            "GET /assets/{file}");
    assertThat(site.opened).containsExactly("networks", "enrollments");
  }

  @Test
  void aPageIsInTheLanguageOfItsReader() {
    assertThat(site.ask(Sample.get("GET /networks")).body())
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"da\">", "Velkommen – Plast &amp; Co", "href=\"?lang=en\"");
    assertThat(site.ask(Sample.get("GET /networks").query("lang", "en")).body())
        .contains("<html lang=\"en\">", "Welcome");
  }

  @Test
  void theChosenLanguageIsRemembered() {
    assertThat(site.ask(Sample.get("GET /networks").query("lang", "en")).cookies())
        .containsExactly("lang=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure");
    assertThat(site.ask(Sample.get("GET /networks")).cookies()).isEmpty();
  }

  @Test
  void theQueryStaysWhenTheLanguageChangesAndIsNotTakenForMarkup() {
    assertThat(site.ask(Sample.get("GET /networks").query("x\"><script>", "&y")).body())
        .contains("href=\"?lang=en&amp;x%22%3E%3Cscript%3E=%26y\"")
        .doesNotContain("<script");
  }

  @Test
  void programsGetTheState() throws IOException {
    var answer = site.ask(Sample.get("GET /networks").header("accept", "application/json"));
    assertThat(answer.headers()).containsEntry("content-type", "application/json");
    assertThat(Json.read(answer.body())).containsEntry("greeting", "Velkommen");
  }

  @Test
  void aLinkThatDoesNotHoldGetsAFriendlyPage() {
    var soon = Link.of(SampleSite.SEAT, Sample.NOW.minusSeconds(86_400 * 600));
    var foreign = Link.of(new LinkSubject.OfPoll(RunId.first("plast"), "m-1", "e-1"), Sample.NOW);
    assertThat(site.opened(Sample.LINKS.token(soon)).status()).isEqualTo(410);
    assertThat(site.opened(Sample.LINKS.token(soon)).body()).contains("Linket er udløbet");
    assertThat(site.opened(Sample.LINKS.token(foreign)).status()).isEqualTo(404);
    assertThat(site.opened("cut").body()).contains("Siden findes ikke");
  }

  @Test
  void troubleIsSaidKindly() {
    var request = Sample.get("GET /networks").query("lang", "en").request();
    assertThat(site.failure(request, RequestFailure.UNEXPECTED).body())
        .contains("It is not your fault", "please quote the number r-1");
    for (var failure : RequestFailure.values()) {
      var answer = site.failure(Sample.get("GET /x").request(), failure);
      assertThat(answer.status()).isEqualTo(failure.status());
    }
  }
}
