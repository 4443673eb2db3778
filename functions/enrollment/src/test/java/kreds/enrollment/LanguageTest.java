package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.network.Capacity;
import kreds.network.Description;
import kreds.network.Network;
import kreds.network.NetworkPlan;
import kreds.network.SpeakerIdea;
import kreds.network.Wording;
import kreds.run.Run;
import kreds.sample.NetworkFixture;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import kreds.testing.handler.HandlerUnderTest;
import kreds.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The language survives every step of an enrollment (U5).
final class LanguageTest {
  private final EnrollmentFunction function = new EnrollmentFunction(2, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void whoSendsALanguageIsAnsweredAndKnownInIt() {
    var answer = function.send(function.form(saying("en"), 1));

    assertThat(answer.status()).isEqualTo(202);
    assertThat(answer.body()).contains("Confirm there").doesNotContain("Bekræft");
    assertThat(languageOf(1)).isEqualTo(Language.EN);
  }

  @Test
  void aLanguageThatNobodyOffersIsIgnored() {
    assertThat(function.send(function.form(saying("fr"), 1)).status()).isEqualTo(202);
    assertThat(languageOf(1)).isEqualTo(Language.DA);
  }

  @Test
  void theFormOfAnEnglishPageIsEnglishAllTheWay() {
    var page = function.send(in(function.event("http/network"), "en"));
    assertThat(page.body()).contains("action=\"/networks/plastgenanvendelse/enrollments?lang=en\"");

    var form = HandlerUnderTest.asForm(function.event("http/enroll"), EnrollmentFunction.fields(1));
    var answer = function.send(in(form, "en"));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("location"))
        .isEqualTo("/networks/plastgenanvendelse?enrolled=1&lang=en");
    assertThat(languageOf(1)).isEqualTo(Language.EN);
  }

  @Test
  void theFrameInAnotherSiteLeadsOnInItsLanguage() {
    var framed = function.event("http/networks-embedded");
    framed.put("queryStringParameters", Map.of("view", "embed", "lang", "en"));
    var answer = function.send(framed);
    assertThat(answer.body())
        .contains("href=\"/networks/plastgenanvendelse?lang=en\"")
        .doesNotContain("href=\"/networks/plastgenanvendelse\"");
    assertThat(answer.all()).doesNotContainKey("cookies");
  }

  @Test
  void aPersonsPageIsInTheLanguageOfTheEnrollmentWhateverTheBrowserSays() {
    function.send(function.form(saying("en"), 1));
    function.enroll(2);

    var english = function.send(function.visit("http/enrollment", function.mine(1)));
    assertThat(english.body()).contains("<html lang=\"en\">", "Plastics recycling");
    var danish = function.visit("http/enrollment", function.mine(2));
    Answered.part(danish, "headers").put("accept-language", "en-GB,en;q=0.9");
    assertThat(function.send(danish).body())
        .contains("<html lang=\"da\">", "href=\"/networks/plastgenanvendelse?lang=da\"");
    assertThat(function.send(in(danish, "en")).body()).contains("<html lang=\"en\">");
  }

  @Test
  void aRefusalIsInTheLanguageOfTheEnrollment() {
    function.send(function.form(saying("en"), 1));
    function.clock.advance(Duration.ofDays(15));
    function.handler.round();

    var refused = function.json("http/confirm", function.mine(1), Map.of("action", "confirm"));
    assertThat(function.send(refused).json())
        .containsEntry("title", "Not possible as things stand")
        .containsEntry("request", "sample");
  }

  @Test
  void danishWordsOnAnEnglishPageSaySo() {
    var wording = new Wording("Kun dansk", "Om det.", "For jer", List.of("Emne"));
    var description =
        new Description(Map.of(Language.DA, wording), List.of(new SpeakerIdea("Signe", "Kemi", 0)));
    var plan = new NetworkPlan(description, new Capacity(1, 2), NetworkFixture.DECISION, 0);
    function.stored.open(
        Network.published("kun-dansk", description, "", SamplePeople.MONDAY),
        Run.first("kun-dansk", plan, SamplePeople.MONDAY));
    var event = function.event("http/network");
    event.put("pathParameters", Map.of("network", "kun-dansk"));

    assertThat(function.send(in(event, "en")).body())
        .contains(
            "<h1 lang=\"da\">Kun dansk</h1>",
            "<p class=\"prose\" lang=\"da\">Om det.",
            "<dd lang=\"da\">For jer</dd>",
            "<li lang=\"da\">Emne</li>",
            "<li lang=\"da\"><strong>Signe");
    assertThat(function.send(in(event, "da")).body())
        .contains("<h1>Kun dansk</h1>")
        .doesNotContain(" lang=\"da\">Emne");
  }

  @Test
  void faultyFieldsForANetworkThatIsNotThereAreNotItsFault() {
    var event = function.form(Map.of("name", ""), 1);
    event.put("pathParameters", Map.of("network", "nobody"));

    assertThat(function.send(event).status()).isEqualTo(404);
    assertThat(function.send(HandlerUnderTest.asForm(event, Map.of("name", ""))).status())
        .isEqualTo(404);
  }

  @Test
  void pagesForEverybodySayWhatTheyAreAndPersonalOnesDoNot() {
    function.enroll(1);
    for (var sample : List.of("catalogue", "network")) {
      assertThat(function.send(function.event("http/" + sample)).body())
          .as(sample)
          .contains(
              "<meta name=\"description\"", "property=\"og:title\"", "hreflang=\"x-default\"");
    }
    assertThat(function.send(function.visit("http/enrollment", function.mine(1))).body())
        .contains("noindex")
        .doesNotContain("og:", "name=\"description\"");
  }

  private Language languageOf(int number) {
    return function.enrollment(number, EnrollmentFunction.FIRST).person().language();
  }

  private static Map<String, Object> saying(String language) {
    var fields = new LinkedHashMap<>(EnrollmentFunction.fields(1));
    fields.put("lang", language);
    return fields;
  }

  private static Map<String, Object> in(Map<String, Object> event, String language) {
    var asked = new LinkedHashMap<>(event);
    asked.put("queryStringParameters", Map.of("lang", language));
    return asked;
  }
}
