package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import kreds.aws.HttpResponse;
import kreds.aws.Json;
import kreds.aws.RequestFailure;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// The language goes along: in links, redirects, answers of every kind, and what may be kept of
/// them.
final class SiteLanguageTest {
  private final SampleSite site = new SampleSite(Language.EN);

  @Test
  void whatRemembersAChoiceIsForThisVisitorAloneAndNothingElseIs() {
    var english = Sample.get("GET /networks").query("lang", "en");
    assertThat(ask(english).headers()).containsEntry("cache-control", "private, max-age=60");
    assertThat(ask(english.cookie("lang", "da")).cookies()).hasSize(1);
    assertThat(ask(english.cookie("lang", "en")).cookies()).isEmpty();
    assertThat(ask(english.cookie("lang", "en")).headers())
        .containsEntry("cache-control", "public, max-age=60");
    for (var path : List.of("GET /networks.atom", "GET /networks/embed")) {
      assertThat(ask(Sample.get(path).query("lang", "en")).cookies()).as(path).isEmpty();
    }
    assertThat(ask(english.header("accept", "application/json")).cookies()).isEmpty();
  }

  @Test
  void anAnswerDependsOnCookieAndBrowserOnlyIfItsAddressSaysNoLanguage() {
    var feed = Sample.get("GET /networks.atom");
    assertThat(ask(feed).headers()).containsEntry("vary", "accept, accept-language, cookie");
    assertThat(ask(feed.query("lang", "en")).headers())
        .containsEntry("vary", "accept")
        .containsEntry("cache-control", "public, max-age=60");
    var english = Sample.get("GET /networks").query("lang", "en");
    assertThat(ask(english.cookie("lang", "da").header("accept-language", "da")).body())
        .isEqualTo(ask(english).body())
        .isEqualTo(ask(english.cookie("lang", "en")).body());
  }

  @Test
  void theLanguageOfTheAddressGoesAlongInEveryLink() {
    assertThat(ask(Sample.get("GET /networks").query("lang", "en")).body())
        .contains("href=\"/?lang=en\"", "href=\"/networks?lang=en\"", "href=\"?lang=da\"")
        .contains("href=\"/networks.atom?lang=en\"")
        .doesNotContain("href=\"/networks\"", "href=\"/\"", "href=\"/proposals/new\"");
    assertThat(ask(Sample.get("GET /nowhere").query("lang", "en")).body())
        .contains("href=\"/networks?lang=en\"", "href=\"?lang=da\"");
  }

  @Test
  void whereItIsTheUsualOneAddressesStayAsTheyAre() {
    for (var ask :
        List.of(
            Sample.get("GET /networks"),
            Sample.get("GET /networks").cookie("lang", "en"),
            Sample.get("GET /networks").header("accept-language", "en"))) {
      assertThat(ask(ask).body())
          .contains("href=\"/networks\"")
          .doesNotContain("href=\"/networks?", "href=\"/?lang");
    }
  }

  @Test
  void aPostLeadsOnInTheLanguageThatItSays() {
    var form = "name=Mette&email=Mette%40example.dk";
    var inAddress = Sample.get(SampleSite.POST).form(form).query("lang", "en");
    assertThat(ask(inAddress).headers()).containsEntry("location", "/thanks?lang=en");
    assertThat(ask(Sample.get(SampleSite.POST).form(form + "&lang=en")).headers())
        .containsEntry("location", "/thanks?lang=en");
    assertThat(ask(Sample.get(SampleSite.POST).form(form + "&lang=da")).headers())
        .containsEntry("location", "/thanks");
    assertThat(
            ask(Sample.get(SampleSite.POST).form(form + "&lang=en").cookie("lang", "en")).headers())
        .containsEntry("location", "/thanks");
    assertThat(ask(Sample.get(SampleSite.POST).form("lang=en")).body())
        .contains("Please fill this in");
  }

  @Test
  void aPersonalPageIsInThePersonsOwnLanguageUnlessAnotherIsChosenForIt() {
    var token = Sample.LINKS.token(Link.of(SampleSite.SEAT, Sample.NOW));
    var page = Sample.get("GET /enrollments/{token}").path("token", token);
    assertThat(ask(page).body())
        .contains("<html lang=\"en\">", "<title>Welcome", "href=\"/networks?lang=en\"");
    assertThat(ask(page.cookie("lang", "da").header("accept-language", "da")).body())
        .contains("<html lang=\"en\">");
    assertThat(ask(page.query("lang", "da")).body())
        .contains("<html lang=\"da\">", "<title>Velkommen", "href=\"/networks?lang=da\"")
        .contains("href=\"?lang=en\"");
    assertThat(ask(page.header("accept-language", "en")).body())
        .contains("<html lang=\"en\">", "href=\"/networks\"");
  }

  @Test
  void theLanguageOfTheLetterSpeaksWhereNobodyCanSayWhoseLinkItIs() {
    var token = Sample.LINKS.token(Link.of(SampleSite.SEAT, Sample.NOW));
    var page = Sample.get("GET /enrollments/{token}").path("token", token).query("letter", "da");
    var inEnglish = page.header("accept-language", "en").cookie("lang", "en");
    var busy = site.failure(inEnglish.request(), RequestFailure.UNAVAILABLE);
    assertThat(busy.body()).contains("<html lang=\"da\">", "Der er travlt lige nu");
    for (var full : List.of("da.", "da)", "da,")) {
      var glued = Sample.get("GET /networks").query("letter", full).header("accept-language", "en");
      assertThat(ask(glued).body()).as(full).contains("<html lang=\"da\">");
    }
    assertThat(ask(Sample.get("GET /networks").query("lang", "en.")).body())
        .contains("<html lang=\"en\">");
  }

  @Test
  void whoHasChangedLanguageSinceTheLetterReadsOnInTheNewOneAndNothingIsRemembered() {
    var token = Sample.LINKS.token(Link.of(SampleSite.SEAT, Sample.NOW));
    var page = Sample.get("GET /enrollments/{token}").path("token", token).query("letter", "da");
    for (var ask : List.of(page, page.cookie("lang", "da"))) {
      assertThat(ask(ask).body()).contains("<html lang=\"en\">", "href=\"?lang=da\"");
      assertThat(ask(ask).cookies()).isEmpty();
    }
    assertThat(ask(page.query("lang", "da")).body()).contains("<html lang=\"da\">");
    var open = ask(Sample.get("GET /networks").query("letter", "en").cookie("lang", "da"));
    assertThat(open.body()).contains("<html lang=\"en\">", "href=\"/networks?lang=en\"");
    assertThat(open.cookies()).isEmpty();
  }

  @Test
  void whatIsRefusedBehindAPersonalLinkIsSaidInThePersonsOwnLanguage() {
    var token = Sample.LINKS.token(Link.of(SampleSite.SEAT, Sample.NOW));
    var post = Sample.get("POST /enrollments/{token}").path("token", token);
    assertThat(ask(post.form("name=closed&email=a%40example.dk")).body())
        .contains("<html lang=\"en\">", "The network is closed.", "action=\"?lang=da\"");
    assertThat(ask(post.form("email=a%40example.dk")).body())
        .contains("<html lang=\"en\">", "Please fill this in", "action=\"?lang=da\"");
    assertThat(ask(post.json("{\"email\": \"a@example.dk\"}")).body())
        .contains("Please fill this in", "One field is not right.");
  }

  @Test
  void aLinkWhoseTimeIsOverStillSpeaksTheLanguageOfWhoseItWas() {
    var old = Link.of(SampleSite.SEAT, Sample.NOW.minus(Duration.ofDays(1_000)));
    var page = Sample.get("GET /enrollments/{token}").path("token", Sample.LINKS.token(old));
    var post = Sample.get("POST /enrollments/{token}").path("token", Sample.LINKS.token(old));
    for (var ask : List.of(page, page.header("accept-language", "da"), post.form("name=Ann"))) {
      assertThat(ask(ask).status()).isEqualTo(410);
      assertThat(ask(ask).body()).contains("<html lang=\"en\">", "=\"?lang=da\"");
    }
    assertThat(ask(page).body()).contains("href=\"?lang=da\"");
    assertThat(ask(post.form("name=Ann")).body()).contains("action=\"?lang=da\"", "value=\"Ann\"");
    assertThat(ask(page.query("lang", "da")).body()).contains("<html lang=\"da\">");
    assertThat(site.opened("no-link").body()).contains("<html lang=\"da\">");
  }

  @Test
  void whatCannotBeReadBehindAPersonalLinkIsSaidInThePersonsOwnLanguage() {
    var token = Sample.LINKS.token(Link.of(SampleSite.SEAT, Sample.NOW));
    var post = Sample.get("POST /enrollments/{token}").path("token", token);
    assertThat(ask(post.json("{")).status()).isEqualTo(400);
    assertThat(ask(post.json("{").header("accept", "text/html")).body())
        .contains("<html lang=\"en\">");
  }

  @Test
  void everyPageHasItsSwitchAlsoThatOfAFormThatIsNotRight() {
    for (var ask :
        List.of(
            Sample.get(SampleSite.POST).form("name="),
            Sample.get(SampleSite.POST).form("name=closed&email=a%40example.dk"))) {
      assertThat(ask(ask).body()).contains("action=\"?lang=en\"", "class=\"language\" lang=\"en\"");
    }
    assertThat(ask(Sample.get("GET /nowhere")).body())
        .contains("hreflang=\"en\"", "href=\"?lang=en\"");
  }

  @Test
  void aProblemIsInOneLanguageAndNamesItsRequest() throws IOException {
    var faulty = Sample.get(SampleSite.POST).json("{\"email\": \"m@example.dk\"}");
    assertThat(Json.read(ask(faulty).body()))
        .containsEntry("title", "Felter, der skal rettes")
        .containsEntry("detail", "Et felt skal rettes.")
        .containsEntry("request", "r-1");
    assertThat(Json.read(ask(faulty.query("lang", "en")).body()))
        .containsEntry("title", "Invalid fields")
        .containsEntry("detail", "One field is not right.");
    var closed =
        Sample.get(SampleSite.POST).json("{\"name\": \"closed\", \"email\": \"m@example.dk\"}");
    assertThat(Json.read(ask(closed).body()))
        .containsEntry("title", "Ikke muligt, som det står nu")
        .containsEntry("detail", "Netværket er lukket.")
        .containsEntry("request", "r-1");
  }

  @Test
  void aPageToBeFoundSaysWhatItIsInItsHead() {
    assertThat(ask(Sample.get("GET /networks").query("lang", "en")).body())
        .contains(
            "<meta name=\"description\" content=\"Om &lt;os>\">",
            "<meta property=\"og:title\" content=\"Welcome\">",
            "<meta property=\"og:description\" content=\"Om &lt;os>\">",
            "<meta property=\"og:type\" content=\"website\">",
            "<meta property=\"og:url\" content=\"https://kreds.example.dk/?lang=en\">",
            "<meta property=\"og:locale\" content=\"en_GB\">",
            "<meta property=\"og:site_name\" content=\"Plast &amp; Co\">",
            "hreflang=\"da\" href=\"https://kreds.example.dk/?lang=da\">",
            "hreflang=\"x-default\" href=\"https://kreds.example.dk/\">",
            "<link rel=\"alternate\" type=\"application/atom+xml\"")
        .doesNotContain("noindex");
    assertThat(ask(Sample.get("GET /networks/embed")).body())
        .contains("noindex")
        .doesNotContain("og:title", "hreflang");
  }

  @Test
  void whatBrowsersAndCrawlersAskEverySiteForIsThere() {
    var manners =
        new Site(Sample.siteContext())
            .areas(
                (area, routes) -> {
                  if (area.equals("favicon")) {
                    Assets.icon(routes);
                  } else {
                    Assets.robots(routes);
                  }
                },
                "favicon",
                "robots");
    var icon = manners.answer(Sample.get("GET /favicon.ico").request());
    assertThat(icon.status()).isEqualTo(200);
    assertThat(icon.headers()).containsEntry("content-type", "image/svg+xml");
    var robots = manners.answer(Sample.get("GET /robots.txt").request());
    assertThat(robots.headers()).containsEntry("content-type", "text/plain; charset=utf-8");
    for (var purpose : LinkPurpose.values()) {
      assertThat(robots.body()).contains("\nDisallow: " + purpose.path() + "\n");
    }
    assertThat(robots.body()).contains("\nAllow: /proposals/new\n").doesNotContain(": /\n");
    assertThat(ask(Sample.get("GET /networks")).body())
        .containsPattern("rel=\"icon\" type=\"image/svg[+]xml\" href=\"/assets/icon.svg\\?v=");
    assertThat(ask(Sample.get("GET /assets/{file}").path("file", "icon.svg")).body())
        .startsWith("<svg ");
  }

  private HttpResponse ask(Sample.Ask ask) {
    return site.ask(ask);
  }
}
