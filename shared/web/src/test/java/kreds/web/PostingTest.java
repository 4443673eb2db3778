package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import kreds.aws.Json;
import kreds.link.Link;
import org.junit.jupiter.api.Test;

/// What becomes of what is posted, by a form or by a program.
final class PostingTest {
  private final SampleSite site = new SampleSite();

  @Test
  void aGoodPostLeadsToAPage() {
    var answer = site.ask(Sample.get(SampleSite.POST).form("name=Mette&email=Mette%40example.dk"));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers()).containsEntry("location", "/thanks");
    assertThat(site.enrolled).containsExactly("Mette mette@example.dk");
  }

  @Test
  void aGoodPostOfAProgramGetsTheState() throws IOException {
    var answer =
        site.ask(
            Sample.get(SampleSite.POST)
                .json("{\"name\": \"Mette\", \"email\": \"mette@example.dk\"}"));
    assertThat(answer.status()).isEqualTo(201);
    assertThat(Json.read(answer.body())).containsEntry("state", "unconfirmed");
  }

  @Test
  void aFaultyPostShowsTheFormWithWhatWasTyped() {
    var answer =
        site.ask(
            Sample.get(SampleSite.POST)
                .form("name=%3Cb%3EMette%22&email=mette&idempotencyKey=k-77"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body())
        .contains(
            "value=\"&lt;b>Mette&#34;\"",
            "<title>Ret venligst: Velkommen",
            "href=\"#f-email\"",
            "aria-invalid=\"true\"",
            "aria-describedby=\"f-email-fault\"",
            "Skriv en e-mailadresse",
            "value=\"k-77\"",
            "action=\"?lang=en\"")
        .doesNotContain("<b>Mette", "href=\"?lang=en\"");
    assertThat(site.enrolled).isEmpty();
  }

  @Test
  void anAnswerIsReadInAnotherLanguageWithWhatWasTypedAndNothingIsDone() {
    var faulty = site.ask(sent("name=Mette&email=mette&idempotencyKey=k-77"));
    assertThat(switchOf(faulty.body()))
        .contains(
            "name=\"name\" value=\"Mette\"",
            "name=\"email\" value=\"mette\"",
            "name=\"idempotencyKey\" value=\"k-77\"");

    var english = site.ask(toBeRead("name=Mette&email=mette&idempotencyKey=k-77&lang=da"));
    assertThat(english.status()).isEqualTo(422);
    assertThat(english.body())
        .contains(
            "<html lang=\"en\"",
            "value=\"Mette\"",
            "value=\"k-77\"",
            "Please write an email address");
    assertThat(switchOf(english.body()).split("onlyRead", -1)).hasSize(2);

    var sound = site.ask(toBeRead("name=Mette&email=mette%40example.dk"));
    assertThat(sound.status()).isEqualTo(200);
    assertThat(sound.body())
        .contains("value=\"mette@example.dk\"")
        .doesNotContain("Please write an");
    assertThat(site.enrolled).isEmpty();
  }

  @Test
  void aProgramHasNothingToBeReadAgain() throws IOException {
    var answer =
        site.ask(
            Sample.get(SampleSite.POST)
                .json("{\"name\": \"M\", \"email\": \"m@example.dk\", \"onlyRead\": \"en\"}"));
    assertThat(Json.read(answer.body()).toString()).contains("field=onlyRead");
  }

  private static Sample.Ask sent(String body) {
    return Sample.get(SampleSite.POST).form(body);
  }

  private static Sample.Ask toBeRead(String body) {
    return sent(body + "&onlyRead=en").query("lang", "en");
  }

  private static String switchOf(String page) {
    var start = page.indexOf("<form method=\"post\" action=\"?lang=");
    return page.substring(start, page.indexOf("</form>", start));
  }

  @Test
  void aFaultyPostOfAProgramHearsEveryFault() throws IOException {
    var answer = site.ask(Sample.get(SampleSite.POST).json("{\"email\": 7, \"shoe\": 42}"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(Json.read(answer.body()).toString())
        .contains("field=name", "field=email", "field=shoe", "code=unknown-field");
  }

  @Test
  void aKeyThatIsNoneIsAFault() {
    var post = Sample.get(SampleSite.POST).form("name=M&email=m%40example.dk");
    assertThat(site.ask(post.header("idempotency-key", "x".repeat(65))).status()).isEqualTo(422);
    assertThat(site.ask(post.header("idempotency-key", "a b")).status()).isEqualTo(422);
    assertThat(key(post.header("idempotency-key", "abc-1"))).isNotEmpty();
  }

  @Test
  void aKeyIsThatOfItsAddressWhereverItStands() {
    var body = "name=M&email=m%40example.dk";
    var named = key(Sample.get(SampleSite.POST).form(body).header("idempotency-key", "abc-1"));

    assertThat(key(Sample.get(SampleSite.POST).form(body + "&idempotencyKey=abc-1")))
        .isEqualTo(named);
    assertThat(key(Sample.get(SampleSite.POST).form(body + "&idempotencyKey=abc-2")))
        .isNotEqualTo(named);
    assertThat(key(Sample.get(SampleSite.POST).form(body))).isEmpty();
  }

  private String key(Sample.Ask post) {
    var location = site.ask(post).headers().getOrDefault("location", "");
    assertThat(location).startsWith("/thanks");
    return location.substring("/thanks".length());
  }

  @Test
  void whatCannotBeReadIsSaidSo() {
    assertThat(site.ask(Sample.get(SampleSite.POST).form("name=%C3%28")).status()).isEqualTo(400);
    assertThat(site.ask(Sample.get(SampleSite.POST).form("x=" + "y".repeat(300_000))).status())
        .isEqualTo(413);
    assertThat(
            site.ask(Sample.get(SampleSite.POST).form("x").header("content-type", "text/xml"))
                .status())
        .isEqualTo(415);
  }

  @Test
  void programsHearWhereItCannotBeReadAndPeopleWhatToDo() {
    var faulty = Sample.get(SampleSite.POST).json("{\"name\": \"M\",}");
    assertThat(site.ask(faulty).body())
        .contains("Det kan ikke læses fra linje 1, tegn 14.")
        .doesNotContain("Gå tilbage");
    assertThat(site.ask(faulty.query("lang", "en")).body())
        .contains("It cannot be read from line 1, character 14 on.");
    var form = Sample.get(SampleSite.POST).form("name=M&email=%C3%28");
    assertThat(site.ask(form.header("accept", "application/json")).body())
        .contains("fra byte 8.")
        .doesNotContain("Gå tilbage");
    assertThat(site.ask(form).body()).contains("Gå tilbage, og send formularen igen.");
  }

  @Test
  void aRulesRefusalIsSaidInTheReadersLanguage() {
    var post = Sample.get(SampleSite.POST).form("name=closed&email=m%40example.dk");
    assertThat(site.ask(post).status()).isEqualTo(409);
    assertThat(site.ask(post).body()).contains("Netværket er lukket.");
    var program =
        Sample.get(SampleSite.POST).json("{\"name\": \"closed\", \"email\": \"m@example.dk\"}");
    assertThat(site.ask(program).body()).contains("urn:kreds:problem:closed");
  }

  @Test
  void whatBreaksARuleCanBeCorrected() {
    var answer = site.ask(Sample.get(SampleSite.POST).form("name=twice&email=m%40example.dk"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body()).contains("value=\"twice\"", "Oplysningerne passer ikke sammen");
  }

  @Test
  void oneClickUnsubscribingIsNotRedirected() {
    var token = Sample.LINKS.token(Link.of(SampleSite.SEAT, Sample.NOW));
    var post = Sample.get("POST /enrollments/{token}").path("token", token);
    assertThat(site.ask(post.form("name=M&email=m%40example.dk")).status()).isEqualTo(200);
    assertThat(site.ask(post.form("name=M")).status()).isEqualTo(422);
  }
}
