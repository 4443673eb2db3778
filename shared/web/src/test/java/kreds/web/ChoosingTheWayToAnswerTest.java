package kreds.web;

import static org.assertj.core.api.Assertions.assertThat;

import kreds.text.Language;
import org.junit.jupiter.api.Test;

final class ChoosingTheWayToAnswerTest {
  private static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

  @Test
  void browsersGetPages() {
    assertThat(json(BROWSER)).isFalse();
    assertThat(json("")).isFalse();
    assertThat(json("*/*")).isFalse();
  }

  @Test
  void programsGetJson() {
    assertThat(json("application/json")).isTrue();
    assertThat(json("application/problem+json, application/json;q=0.9")).isTrue();
    assertThat(json("application/json, text/html;q=0.5")).isTrue();
    assertThat(json("APPLICATION/*")).isTrue();
  }

  @Test
  void weightsCount() {
    assertThat(json("application/json;q=0.1, text/html")).isFalse();
    assertThat(json("application/json;q=0, */*")).isFalse();
    assertThat(json("text/html;q=0, */*")).isTrue();
    assertThat(json("application/json;q=nonsense, text/html;q=0.1")).isFalse();
  }

  @Test
  void whoSendsJsonAndTakesAnythingGetsJson() {
    var ask = Sample.get("POST /x").json("{}").header("accept", "*/*");
    assertThat(Accept.wantsJson(ask.request())).isTrue();
  }

  @Test
  void whoSaysNothingReadsTheAssociationsOwnLanguage() {
    assertThat(language(Sample.get("GET /x"))).isEqualTo(Language.DA);
  }

  @Test
  void theAddressCountsMoreThanWhatIsSentThenWhatWasChosenBeforeThenTheBrowser() {
    var ask = Sample.get("POST /x").header("accept-language", "en-GB,en;q=0.9");
    assertThat(language(ask)).isEqualTo(Language.EN);
    assertThat(language(ask.cookie("lang", "da"))).isEqualTo(Language.DA);
    assertThat(language(ask.cookie("lang", "da").form("lang=en"))).isEqualTo(Language.EN);
    assertThat(language(ask.form("lang=en").query("lang", "da"))).isEqualTo(Language.DA);
  }

  @Test
  void aLanguageThatIsNotOfferedIsNone() {
    var ask = Sample.get("POST /x").cookie("lang", "en");
    assertThat(language(ask.query("lang", "tlh"))).isEqualTo(Language.EN);
    assertThat(language(ask.query("lang", "en,da"))).isEqualTo(Language.EN);
    assertThat(language(ask.form("lang=tlh"))).isEqualTo(Language.EN);
    assertThat(language(ask.json("{\"lang\": 7}"))).isEqualTo(Language.EN);
    assertThat(language(ask.json("{"))).isEqualTo(Language.EN);
    assertThat(language(Sample.get("GET /x").cookie("lang", "tlh"))).isEqualTo(Language.DA);
  }

  @Test
  void whatIsSentIsHeardFromFormsAndPrograms() {
    assertThat(language(Sample.get("POST /x").form("name=x&lang=en"))).isEqualTo(Language.EN);
    assertThat(language(Sample.get("POST /x").json("{\"lang\": \"en-GB\"}")))
        .isEqualTo(Language.EN);
  }

  @Test
  void theBrowsersLanguagesCountByTheirWeights() {
    assertThat(browser("da-DK,da;q=0.9,en;q=0.8")).isEqualTo(Language.DA);
    assertThat(browser("da;q=0.5, en-US;q=0.7")).isEqualTo(Language.EN);
    assertThat(browser("de-DE,de;q=0.9,EN;q=0.8")).isEqualTo(Language.EN);
    assertThat(browser("en, da")).isEqualTo(Language.EN);
    assertThat(browser("de, fr")).isEqualTo(Language.DA);
    assertThat(browser("en;q=0, de")).isEqualTo(Language.DA);
    assertThat(browser("en;q=nonsense")).isEqualTo(Language.DA);
    assertThat(browser(" , ;q=1,en ;q=0.1")).isEqualTo(Language.EN);
  }

  @Test
  void theStarIsAnyLanguageThatIsNotNamed() {
    assertThat(browser("*")).isEqualTo(Language.DA);
    assertThat(browser("de, *;q=0.5")).isEqualTo(Language.DA);
    assertThat(browser("da;q=0, *;q=0.5")).isEqualTo(Language.EN);
    assertThat(browser("en;q=0.4, *;q=0.5")).isEqualTo(Language.DA);
    assertThat(browser("da;q=0.1, en;q=0.2, *")).isEqualTo(Language.EN);
  }

  private static boolean json(String accept) {
    return Accept.wantsJson(Sample.get("GET /x").header("accept", accept).request());
  }

  private static Language browser(String header) {
    return language(Sample.get("GET /x").header("accept-language", header));
  }

  private static Language language(Sample.Ask ask) {
    return Visit.of(Sample.siteContext(), ask.request()).language();
  }
}
