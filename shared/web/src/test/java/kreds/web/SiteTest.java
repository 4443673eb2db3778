package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kreds.aws.HttpResponse;
import kreds.aws.Json;
import kreds.aws.RequestFailure;
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.outcome.Refusal;
import kreds.person.Company;
import kreds.person.EmailAddress;
import kreds.text.Language;
import kreds.web.api.Operation;
import kreds.web.form.Field;
import kreds.web.form.Input;
import org.junit.jupiter.api.Test;

final class SiteTest {
  private static final String POST = "POST /networks/{network}/enrollments";
  private static final LinkSubject SEAT = new LinkSubject.OfEnrollment(RunId.first("plast"), "e-1");
  private final List<String> enrolled = new ArrayList<>();
  private static final Field<String> NAME = Field.text("name", 1, 80);
  private static final Field<EmailAddress> EMAIL = Field.email("email");
  private static final Input<Person> PERSON =
      Input.of(sent -> new Person(sent.get(NAME), sent.get(EMAIL).value()));
  private static final kreds.person.Person ENGLISH =
      new kreds.person.Person(
          "Ann", Company.UNKNOWN, EmailAddress.of("ann@example.dk"), Language.EN);
  private static final Operation ANY = answering(Greeting.class);
  private final List<String> opened = new ArrayList<>();
  private final Site site =
      new Site(Sample.siteContext())
          .area("networks", this::networks)
          .area("enrollments", this::enrollments)
          .area("assets", Assets::on);

  /// What programs read.
  record Greeting(String greeting) {}

  /// What a link is about.
  record About(String about) {}

  /// What becomes of a post.
  record State(String state) {}

  private void networks(Routes routes) {
    opened.add("networks");
    routes
        .get("GET /networks", ANY, visit -> welcome(visit).publicly(60).about("Om <os>"))
        .get("GET /networks/embed", ANY, visit -> welcome(visit).embedded())
        .get("GET /networks.atom", ANY, visit -> Reply.file("application/atom+xml", "<feed/>", 60))
        .post(
            POST,
            answering(State.class),
            PERSON,
            this::enroll,
            SiteTest::page,
            _ -> Reply.seeOther("/networks/a?enrolled=1", 202, new State("politely")));
  }

  private void enrollments(Routes routes) {
    opened.add("enrollments");
    routes
        .link(
            "GET /enrollments/{token}",
            answering(About.class),
            LinkSubject.OfEnrollment.class,
            (visit, subject) -> about(visit, subject))
        .linkPost(
            "POST /enrollments/{token}",
            ANY,
            LinkSubject.OfEnrollment.class,
            PERSON,
            (visit, subject, person) ->
                person.name().equals("closed")
                    ? Reply.no(Refusal.illegal("closed", "The network is closed."))
                    : Reply.done(),
            (visit, subject, form) -> personal(visit, form));
  }

  /// The page of somebody who reads English, as it is known of them.
  private static Reply.Page about(Visit visit, LinkSubject subject) {
    var reader = visit.readBy(ENGLISH);
    return Reply.page(
            reader.text("hello"),
            out -> {
              out.writeContent("<a href=\"");
              out.writeContent(reader.to("/networks"));
              out.writeContent("\">x</a>");
            },
            new About(subject.text()))
        .readBy(reader);
  }

  private static Reply.Page personal(Visit visit, Form form) {
    var reader = visit.readBy(ENGLISH);
    return page(reader, form.readBy(reader)).readBy(reader);
  }

  private static Operation answering(Class<? extends Record> answer) {
    return Operation.of("any", "Any", answer, "What there is.");
  }

  @Test
  void anAnswerThatIsNotDeclaredIsNoticedInTests() {
    var wrong =
        new Site(Sample.siteContext())
            .area(
                "networks",
                routes -> routes.get("GET /networks", answering(About.class), SiteTest::welcome));
    assertThatThrownBy(() -> wrong.answer(Sample.get("GET /networks").request()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("GET /networks declares another answer");
  }

  @Test
  void pagesAreMadeWhenTheyAreCalled() {
    assertThat(opened).isEmpty();
    ask(Sample.get("GET /networks"));
    ask(Sample.get("GET /networks.atom"));
    assertThat(opened).containsExactly("networks");
    ask(Sample.get("GET /networks/embed"));
    assertThat(opened).containsExactly("networks");
    assertThat(ask(Sample.get("GET /networkshop")).status()).isEqualTo(404);
    assertThat(site.routes().stream().map(Route::key))
        .containsExactly(
            "GET /networks",
            "GET /networks/embed",
            "GET /networks.atom",
            POST,
            "GET /enrollments/{token}",
            "POST /enrollments/{token}",
            "GET /assets/{file}");
    assertThat(opened).containsExactly("networks", "enrollments");
  }

  /// What was read.
  record Person(String name, String email) {}

  @Test
  void aPageIsInTheLanguageOfItsReader() {
    assertThat(ask(Sample.get("GET /networks")).body())
        .startsWith("<!DOCTYPE html>")
        .contains("<html lang=\"da\">", "Velkommen – Plast &amp; Co", "href=\"?lang=en\"");
    assertThat(ask(Sample.get("GET /networks").query("lang", "en")).body())
        .contains("<html lang=\"en\">", "Welcome");
  }

  @Test
  void theChosenLanguageIsRemembered() {
    assertThat(ask(Sample.get("GET /networks").query("lang", "en")).cookies())
        .containsExactly("lang=en; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax; Secure");
    assertThat(ask(Sample.get("GET /networks")).cookies()).isEmpty();
  }

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
    var inAddress = Sample.get(POST).form(form).query("lang", "en");
    assertThat(ask(inAddress).headers()).containsEntry("location", "/thanks?lang=en");
    assertThat(ask(Sample.get(POST).form(form + "&lang=en")).headers())
        .containsEntry("location", "/thanks?lang=en");
    assertThat(ask(Sample.get(POST).form(form + "&lang=da")).headers())
        .containsEntry("location", "/thanks");
    assertThat(ask(Sample.get(POST).form(form + "&lang=en").cookie("lang", "en")).headers())
        .containsEntry("location", "/thanks");
    assertThat(ask(Sample.get(POST).form("lang=en")).body()).contains("Please fill this in");
  }

  @Test
  void aPersonalPageIsInThePersonsOwnLanguageUnlessAnotherIsChosenForIt() {
    var token = Sample.LINKS.token(Link.of(SEAT, Sample.NOW));
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
  void whatIsRefusedBehindAPersonalLinkIsSaidInThePersonsOwnLanguage() {
    var token = Sample.LINKS.token(Link.of(SEAT, Sample.NOW));
    var post = Sample.get("POST /enrollments/{token}").path("token", token);
    assertThat(ask(post.form("name=closed&email=a%40example.dk")).body())
        .contains("<html lang=\"en\">", "The network is closed.", "href=\"?lang=da\"");
    assertThat(ask(post.form("email=a%40example.dk")).body())
        .contains("<html lang=\"en\">", "Please fill this in", "href=\"?lang=da\"");
    assertThat(ask(post.json("{\"email\": \"a@example.dk\"}")).body())
        .contains("Please fill this in", "One field is not right.");
  }

  @Test
  void aProblemIsInOneLanguageAndNamesItsRequest() throws IOException {
    var faulty = Sample.get(POST).json("{\"email\": \"m@example.dk\"}");
    assertThat(Json.read(ask(faulty).body()))
        .containsEntry("title", "Felter, der skal rettes")
        .containsEntry("detail", "Et felt skal rettes.")
        .containsEntry("request", "r-1");
    assertThat(Json.read(ask(faulty.query("lang", "en")).body()))
        .containsEntry("title", "Invalid fields")
        .containsEntry("detail", "One field is not right.");
    var closed = Sample.get(POST).json("{\"name\": \"closed\", \"email\": \"m@example.dk\"}");
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
        new Site(Sample.siteContext()).area("favicon", Assets::icon).area("robots", Assets::robots);
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

  @Test
  void theQueryStaysWhenTheLanguageChangesAndIsNotTakenForMarkup() {
    assertThat(ask(Sample.get("GET /networks").query("x\"><script>", "&y")).body())
        .contains("href=\"?lang=en&amp;x%22%3E%3Cscript%3E=%26y\"")
        .doesNotContain("<script");
  }

  @Test
  void programsGetTheState() throws IOException {
    var answer = ask(Sample.get("GET /networks").header("accept", "application/json"));
    assertThat(answer.headers()).containsEntry("content-type", "application/json");
    assertThat(Json.read(answer.body())).containsEntry("greeting", "Velkommen");
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    var token = Sample.LINKS.token(Link.of(SEAT, Sample.NOW));
    for (var ask :
        List.of(
            Sample.get("GET /networks"),
            Sample.get("GET /networks.atom"),
            Sample.get("GET /nowhere"),
            Sample.get(POST).json("{}"),
            Sample.get("GET /assets/{file}").path("file", "kreds.css"),
            Sample.get("GET /enrollments/{token}").path("token", token))) {
      assertThat(ask(ask).headers())
          .containsKeys("cache-control", "strict-transport-security", "vary")
          .containsEntry("referrer-policy", "no-referrer")
          .containsEntry("x-content-type-options", "nosniff");
      assertThat(ask(ask).headers().getOrDefault("content-security-policy", ""))
          .startsWith("default-src 'none'")
          .contains("frame-ancestors 'none'");
    }
  }

  @Test
  void whoHasThePublicAnswerAlreadyIsToldThatItHolds() {
    var first = ask(Sample.get("GET /networks"));
    var tag = first.headers().getOrDefault("etag", "");
    assertThat(tag).matches("\"[0-9a-f]{32}\"");
    for (var known : List.of(tag, "W/" + tag, "\"x\", " + tag, "*")) {
      var again = ask(Sample.get("GET /networks").header("if-none-match", known));
      assertThat(again.status()).as(known).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(again.headers())
          .containsEntry("etag", tag)
          .containsEntry("cache-control", "public, max-age=60");
    }
    assertThat(ask(Sample.get("GET /networks").header("if-none-match", "\"x\"")).status())
        .isEqualTo(200);
    assertThat(
            ask(Sample.get("GET /networks").header("if-none-match", tag).query("lang", "en"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void scriptsOfTheAssociationsOwnSiteMayReadWhatIsPublicAndNothingElse() {
    var open = new Site(Sample.siteContext()).area("networks", this::networks);
    open.area("enrollments", this::enrollments).readableFrom(List.of("https://www.example.dk"));
    var token = Sample.LINKS.token(Link.of(SEAT, Sample.NOW));
    var allowed = "access-control-allow-origin";
    var asked = Sample.get("GET /networks").header("origin", "https://www.example.dk");
    var feed = Sample.get("GET /networks.atom").header("origin", "https://www.example.dk");
    var personal =
        Sample.get("GET /enrollments/{token}")
            .path("token", token)
            .header("origin", "https://www.example.dk");
    for (var ask : List.of(asked, feed)) {
      assertThat(open.answer(ask.request()).headers())
          .containsEntry(allowed, "https://www.example.dk")
          .containsEntry("vary", "accept, accept-language, cookie, origin");
    }
    assertThat(open.answer(personal.request()).status()).isEqualTo(200);
    assertThat(open.answer(personal.request()).headers()).doesNotContainKey(allowed);
    assertThat(open.answer(asked.header("origin", "https://evil.example").request()).headers())
        .doesNotContainKey(allowed);
    assertThat(ask(asked).headers())
        .doesNotContainKey(allowed)
        .containsEntry("vary", "accept, accept-language, cookie");
  }

  @Test
  void onlyWhatIsMeantForItCanBeFramed() {
    assertThat(
            ask(Sample.get("GET /networks/embed"))
                .headers()
                .getOrDefault("content-security-policy", ""))
        .contains("frame-ancestors *");
  }

  @Test
  void whatIsPersonalIsKeptByNobody() {
    var token = Sample.LINKS.token(Link.of(SEAT, Sample.NOW));
    var answer = ask(Sample.get("GET /enrollments/{token}").path("token", token));
    assertThat(answer.headers()).containsEntry("cache-control", "no-store");
    assertThat(answer.body()).contains("name=\"robots\" content=\"noindex\"");
    assertThat(ask(Sample.get("GET /networks")).headers())
        .containsEntry("cache-control", "public, max-age=60");
  }

  @Test
  void aLinkThatDoesNotHoldGetsAFriendlyPage() {
    var soon = Link.of(SEAT, Sample.NOW.minusSeconds(86_400 * 600));
    var foreign = Link.of(new LinkSubject.OfPoll(RunId.first("plast"), "m-1", "e-1"), Sample.NOW);
    assertThat(opened(Sample.LINKS.token(soon)).status()).isEqualTo(410);
    assertThat(opened(Sample.LINKS.token(soon)).body()).contains("Linket er udløbet");
    assertThat(opened(Sample.LINKS.token(foreign)).status()).isEqualTo(404);
    assertThat(opened("cut").body()).contains("Siden findes ikke");
  }

  @Test
  void aGoodPostLeadsToAPage() {
    var answer = ask(Sample.get(POST).form("name=Mette&email=Mette%40example.dk"));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers()).containsEntry("location", "/thanks");
    assertThat(enrolled).containsExactly("Mette mette@example.dk");
  }

  @Test
  void aGoodPostOfAProgramGetsTheState() throws IOException {
    var answer =
        ask(Sample.get(POST).json("{\"name\": \"Mette\", \"email\": \"mette@example.dk\"}"));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(Json.read(answer.body())).containsEntry("state", "unconfirmed");
  }

  @Test
  void aFaultyPostShowsTheFormWithWhatWasTyped() {
    var answer = ask(Sample.get(POST).form("name=%3Cb%3EMette%22&email=mette&idempotencyKey=k-77"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "value=\"&lt;b>Mette&#34;\"",
            "<title>Ret venligst: Velkommen",
            "href=\"#f-email\"",
            "aria-invalid=\"true\"",
            "aria-describedby=\"f-email-fault\"",
            "Skriv en e-mailadresse",
            "value=\"k-77\"")
        .doesNotContain("<b>Mette", "href=\"?lang=en\"");
    assertThat(enrolled).isEmpty();
  }

  @Test
  void aFaultyPostOfAProgramHearsEveryFault() throws IOException {
    var answer = ask(Sample.get(POST).json("{\"email\": 7, \"shoe\": 42}"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(Json.read(answer.body()).toString())
        .contains("field=name", "field=email", "field=shoe", "code=unknown-field");
  }

  @Test
  void aKeyThatIsNoneIsAFault() {
    var post = Sample.get(POST).form("name=M&email=m%40example.dk");
    assertThat(ask(post.header("idempotency-key", "x".repeat(65))).status()).isEqualTo(422);
    assertThat(ask(post.header("idempotency-key", "a b")).status()).isEqualTo(422);
    assertThat(ask(post.header("idempotency-key", "abc-1")).headers())
        .containsEntry("location", "/thanks?key=abc-1");
  }

  @Test
  void whatCannotBeReadIsSaidSo() {
    assertThat(ask(Sample.get(POST).form("name=%C3%28")).status()).isEqualTo(400);
    assertThat(ask(Sample.get(POST).form("x=" + "y".repeat(300_000))).status()).isEqualTo(413);
    assertThat(ask(Sample.get(POST).form("x").header("content-type", "text/xml")).status())
        .isEqualTo(415);
  }

  @Test
  void aRulesRefusalIsSaidInTheReadersLanguage() {
    var post = Sample.get(POST).form("name=closed&email=m%40example.dk");
    assertThat(ask(post).status()).isEqualTo(409);
    assertThat(ask(post).body()).contains("Netværket er lukket.");
    var program = Sample.get(POST).json("{\"name\": \"closed\", \"email\": \"m@example.dk\"}");
    assertThat(ask(program).body()).contains("urn:kreds:problem:closed");
  }

  @Test
  void whatBreaksARuleCanBeCorrected() {
    var answer = ask(Sample.get(POST).form("name=twice&email=m%40example.dk"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"twice\"", "Oplysningerne passer ikke sammen");
  }

  @Test
  void troubleIsSaidKindly() {
    var request = Sample.get("GET /networks").query("lang", "en").request();
    assertThat(site.failure(request, RequestFailure.UNEXPECTED).body())
        .contains("It is not your fault", "Reference for the secretariat: r-1");
    for (var failure : RequestFailure.values()) {
      var answer = site.failure(Sample.get("GET /x").request(), failure);
      assertThat(answer.status()).isEqualTo(failure.status());
    }
  }

  @Test
  void theStyleSheetIsKeptForAYearUnderItsOwnAddress() {
    var answer = ask(Sample.get("GET /assets/{file}").path("file", "kreds.css"));
    assertThat(answer.headers())
        .containsEntry("cache-control", "public, max-age=31536000, immutable")
        .containsEntry("content-type", "text/css; charset=utf-8");
    assertThat(ask(Sample.get("GET /networks")).body())
        .containsPattern("kreds.css\\?v=[0-9a-f]{12}");
    assertThat(ask(Sample.get("GET /assets/{file}").path("file", "x.css")).status()).isEqualTo(404);
  }

  @Test
  void oneClickUnsubscribingIsNotRedirected() {
    var token = Sample.LINKS.token(Link.of(SEAT, Sample.NOW));
    var post = Sample.get("POST /enrollments/{token}").path("token", token);
    assertThat(ask(post.form("name=M&email=m%40example.dk")).status()).isEqualTo(200);
    assertThat(ask(post.form("name=M")).status()).isEqualTo(422);
  }

  private HttpResponse opened(String token) {
    return ask(Sample.get("GET /enrollments/{token}").path("token", token));
  }

  private HttpResponse ask(Sample.Ask ask) {
    return site.answer(ask.request());
  }

  private Reply enroll(Visit visit, Person person) {
    if (person.name().equals("closed")) {
      return Reply.no(Refusal.illegal("closed", "The network is closed."));
    }
    if (person.name().equals("twice")) {
      return Reply.no(Refusal.invalid("twice", "Twice."));
    }
    enrolled.add(person.name() + " " + person.email());
    var key = visit.idempotencyKey().map(given -> "?key=" + given).orElse("");
    return Reply.seeOther("/thanks" + key, 201, new State("unconfirmed"));
  }

  private static Reply.Page page(Visit visit, Form form) {
    return Reply.page(
        visit.text("hello"),
        out -> {
          out.writeUserContent(form.errors());
          out.writeUserContent(form.key());
          out.writeUserContent(form.show(NAME));
          out.writeUserContent(form.show(EMAIL));
        },
        new State("asked"));
  }

  private static Reply.Page welcome(Visit visit) {
    return Reply.page(
        visit.text("hello"),
        out -> out.writeContent("<h1>…</h1>"),
        new Greeting(visit.text("hello")));
  }
}
