package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Without cookies, as in another site's frame, the language is carried by addresses alone (U5).
final class LanguageTest {
  private static final Pattern ADDRESS =
      Pattern.compile("<(?:a|form)\\b[^>]*? (?:href|action)=\"(/[^\"]*)\"");
  private static final String ANN = "ann@example.dk";

  @TempDir private Path data;
  private Kreds kreds;

  @BeforeEach
  void start() {
    kreds = new Kreds(data, 0);
  }

  @AfterEach
  void close() {
    kreds.close();
  }

  @Test
  void everyAddressOfAPageCarriesTheLanguageOfItsOwn() {
    var pages = new ArrayList<String>();
    for (var path :
        List.of(
            "/",
            "/networks",
            "/networks?view=embed",
            "/networks/plastgenanvendelse",
            "/networks/plastgenanvendelse?enrolled=1",
            "/proposals/new",
            "/proposals/new?sent=1",
            "/nope",
            "/enrollments/cut",
            "/proposals/cut",
            "/polls/cut",
            "/unsubscribe/cut")) {
      pages.add(path + (path.contains("?") ? "&" : "?") + "lang=en");
    }
    proposed();
    pages.add(kreds.link(ANN, "/proposals/"));
    enrolled();
    pages.add(kreds.link(ANN, "/enrollments/"));
    for (var page : pages) {
      var body = kreds.page(page).body();
      assertThat(body).as(page).contains("<html lang=\"en\">");
      var addresses = ADDRESS.matcher(body).results().map(found -> found.group(1)).toList();
      assertThat(addresses).as(page).isNotEmpty().allMatch(to -> to.endsWith("lang=en"));
    }
  }

  @Test
  void aDaneSeesNoLanguageInAnyAddress() {
    for (var page : List.of("/", "/networks", "/networks/plastgenanvendelse", "/proposals/new")) {
      var addresses =
          ADDRESS.matcher(kreds.page(page).body()).results().map(found -> found.group(1)).toList();
      assertThat(addresses).as(page).isNotEmpty().noneMatch(to -> to.contains("lang="));
    }
  }

  @Test
  void whoWritesInEnglishIsWrittenToInEnglishAndReadsOnInIt() {
    enrolled();
    var link = kreds.link(ANN, "/enrollments/");

    assertThat(kreds.subjects(ANN).getFirst()).doesNotContain("tilmelding");
    assertThat(link).endsWith("?letter=en");
    var bare = link.substring(0, link.indexOf('?'));
    assertThat(kreds.page(bare).body()).contains("<html lang=\"en\">", "lang=\"en\"");
    var confirmed = kreds.postForm(bare, Map.of("action", "confirm"));
    assertThat(confirmed.location()).isEqualTo(bare);
    assertThat(kreds.page(bare + "?lang=da").body()).contains("<html lang=\"da\">");
    assertThat(kreds.postForm(bare + "?lang=da", Map.of("action", "confirm")).location())
        .isEqualTo(bare + "?lang=da");
  }

  @Test
  void crawlersAndBrowsersFindWhatTheyAskFor() {
    assertThat(kreds.page("/robots.txt").body()).contains("Disallow: /enrollments/");
    assertThat(kreds.page("/favicon.ico").type()).isEqualTo("image/svg+xml");
  }

  private void proposed() {
    var idea =
        Map.of(
            "name", "Ann Lee",
            "email", ANN,
            "title", "Tool makers",
            "idea", "Let us meet about steel.",
            "lang", "en");
    assertThat(kreds.postForm("/proposals", idea).location())
        .isEqualTo("/proposals/new?sent=1&about=Tool%20makers&lang=en");
    assertThat(kreds.page(kreds.link(ANN, "/proposals/").replace("?letter=en", "")).body())
        .contains("<html lang=\"en\">");
  }

  private void enrolled() {
    var form = Map.of("name", "Ann Lee", "email", ANN, "company", "Lee Ltd", "lang", "en");
    assertThat(kreds.postJson("/networks/plastgenanvendelse/enrollments", form).status())
        .isEqualTo(202);
  }
}
