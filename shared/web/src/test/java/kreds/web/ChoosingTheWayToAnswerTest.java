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
  void danishWhateverTheBrowserIsSetTo() {
    assertThat(language(Sample.get("GET /x"))).isEqualTo(Language.DA);
    assertThat(language(Sample.get("GET /x").header("accept-language", "en-GB,en;q=0.9")))
        .isEqualTo(Language.DA);
  }

  @Test
  void theChoiceOnThePageCountsMoreThanTheOneBefore() {
    var ask = Sample.get("GET /x").cookie("lang", "da");
    assertThat(language(ask)).isEqualTo(Language.DA);
    assertThat(language(ask.query("lang", "en"))).isEqualTo(Language.EN);
    assertThat(language(ask.query("lang", "tlh"))).isEqualTo(Language.DA);
    assertThat(language(Sample.get("GET /x").cookie("lang", "en"))).isEqualTo(Language.EN);
  }

  private static boolean json(String accept) {
    return Accept.wantsJson(Sample.get("GET /x").header("accept", accept).request());
  }

  private static Language language(Sample.Ask ask) {
    return Languages.of(ask.request(), Sample.settings());
  }
}
