package kreds.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.local.story.Kreds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/// The page that asks how a meeting was, as the demo opens with it: without a fault, in reach of a
/// thumb, and without scripts.
final class EvaluationInBrowserTest {
  private static final String NETWORK = "sjaellandske-produktionschefer";

  /// The fewest pixels that a thumb hits.
  private static final int THUMB = 44;

  /// Of whom two at most have answered.
  private static final List<String> PEOPLE =
      List.of(
          "allan@ringstedstoeb.example",
          "birthe@isefjordplast.example",
          "frederik@lollandroer.example");

  @TempDir private Path data;

  @Test
  void itIsFaultlessAndAnsweredByTapsAlone() throws Exception {
    var missing = Browser.missing();
    Assumptions.assumeTrue(missing.isEmpty(), missing.orElse(""));
    Files.writeString(data.resolve("clock"), "P3650D");
    try (var kreds = new Kreds(data, 0, true)) {
      var page = page(kreds);
      isFaultless(kreds, page);
      isAnswered(kreds, page);
    }
  }

  private static String page(Kreds kreds) {
    for (var who : PEOPLE) {
      kreds.staff("enrollment", "send-link", Map.of("network", NETWORK, "email", who));
      var own = kreds.json(kreds.link(who, "/enrollments/"));
      for (var meeting : LocalJson.objects(own.json(), "meetings")) {
        var path = LocalJson.text(meeting, "page");
        if (path.startsWith("/evaluations/")) {
          return path;
        }
      }
    }
    throw new IllegalStateException("nobody is asked how a meeting was");
  }

  private static void isFaultless(Kreds kreds, String page) {
    var browser = Browser.open(true);
    try {
      var faults = new PageFaults(kreds, browser);
      var found = new ArrayList<String>();
      found.addAll(faults.of(page, "da", Browser.PHONE, "light"));
      found.addAll(faults.of(page, "da", Browser.DESKTOP, "dark"));
      found.addAll(faults.of(page, "en", Browser.PHONE, "dark"));
      found.addAll(faults.of(page, "en", Browser.DESKTOP, "light"));
      found.addAll(faults.printed(page, "main legend, main .choice", "main button"));
      assertThat(found).isEmpty();
      for (var choice : browser.findElements(By.cssSelector("main .choice"))) {
        assertThat(choice.getSize().height).isGreaterThanOrEqualTo(THUMB);
      }
    } finally {
      browser.quit();
    }
  }

  private static void isAnswered(Kreds kreds, String page) {
    var plain = Browser.open(false);
    try {
      plain.manage().window().setSize(Browser.PHONE);
      plain.get(kreds.address() + page);
      plain.findElement(By.cssSelector("[name=whole][value='4']")).click();
      plain.findElement(By.cssSelector("main form[method=post] button")).click();
      Browser.shows(plain, ".notice.good");
      assertThat(plain.findElement(By.cssSelector("[name=whole][value='4']")).isSelected())
          .isTrue();
    } finally {
      plain.quit();
    }
  }
}
