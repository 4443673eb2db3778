package kreds.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import kreds.local.story.Kreds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/// What the page on sharing says to paste, pasted into a page of another site.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OnAnotherSiteTest {
  private static final int UNSCRIPTED = 640;

  @TempDir private static Path data;
  private Kreds kreds;
  private OtherSite site;
  private ChromeDriver browser;

  @BeforeAll
  void open() {
    var missing = Browser.missing();
    Assumptions.assumeTrue(missing.isEmpty(), missing.orElse(""));
    kreds = new Kreds(data, 0);
    site = new OtherSite();
    browser = Browser.open(true);
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
    if (site != null) {
      site.close();
      kreds.close();
    }
  }

  @Test
  void theFrameIsAsTallAsTheListInItWhateverTheWidth() {
    var page = site.page("/networks", code("da", 0));
    for (var size : List.of(Browser.DESKTOP, Browser.PHONE, Browser.DESKTOP)) {
      browser.manage().window().setSize(size);
      if (!page.equals(browser.getCurrentUrl())) {
        browser.get(page);
      }
      Browser.until(browser, () -> height(0) != UNSCRIPTED && fits(0));
    }
    browser.switchTo().frame(0);
    assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang")).isEqualTo("da");
    browser.switchTo().defaultContent();
  }

  @Test
  void aFrameBelowTheScreenHasItsHeightBeforeAnybodyGetsThere() {
    browser.manage().window().setSize(Browser.DESKTOP);
    browser.get(site.page("/long", "<p style=\"height:1500px\">Om os</p>" + code("da", 0)));

    Browser.until(browser, () -> height(0) != UNSCRIPTED && fits(0));
    assertThat(browser.executeScript("return scrollY")).isEqualTo(0L);
  }

  @Test
  void onlyTheFrameItselfIsHeardAndOnlyInANumberThatMakesSense() {
    browser.manage().window().setSize(Browser.DESKTOP);
    site.page("/stranger", "<p>En annonce</p>");
    browser.get(
        site.page("/two", code("da", 0) + code("en", 0) + "<iframe src=\"/stranger\"></iframe>"));
    Browser.until(
        browser, () -> height(0) != UNSCRIPTED && fits(0) && height(1) != UNSCRIPTED && fits(1));
    var second = height(1);
    remembering();

    say("window.postMessage({kreds: 'height', height: 3001}, '*')");
    inFrame(2, "parent.postMessage({kreds: 'height', height: 3002}, '*')");
    for (var nonsense : List.of("99999", "20001", "99", "-5", "0.5", "NaN", "'700px'", "null")) {
      inFrame(0, "parent.postMessage({kreds: 'height', height: " + nonsense + "}, '*')");
    }
    inFrame(0, "parent.postMessage(null, '*'); parent.postMessage({height: 3003}, '*')");
    inFrame(0, "parent.postMessage({kreds: 'height', height: 555}, '*')");
    Browser.until(browser, () -> remembered().contains("0 555px"));

    // It tells its true height again, once a scroll bar has made it narrower.
    Browser.until(browser, () -> fits(0));
    assertThat(new LinkedHashSet<>(remembered()))
        .containsExactly("0 555px", "0 " + height(0) + "px");
    assertThat(height(1)).isEqualTo(second);
    inFrame(1, "location.href = '" + site.page("/liar", "<p>Et andet sted</p>") + "'");
    Browser.until(browser, () -> "/liar".equals(inFrame(1, "return location.pathname")));
    inFrame(1, "parent.postMessage({kreds: 'height', height: 3004}, '*')");
    assertThat(height(1)).isEqualTo(second);
  }

  @Test
  void withoutScriptsTheFrameKeepsItsHeightAndScrolls() {
    var plain = Browser.open(false);
    try {
      plain.get(site.page("/plain", code("da", 0)));
      var frame = plain.findElement(By.tagName("iframe"));
      assertThat(frame.getSize().getHeight()).isEqualTo(UNSCRIPTED);
      plain.switchTo().frame(frame);
      assertThat(plain.findElements(By.cssSelector(".card"))).isNotEmpty();
    } finally {
      plain.quit();
    }
  }

  @Test
  void aPlainFormOfThatSiteEnrolls() {
    var form = code("en", 1).replace("NETWORK", EveryPage.NETWORK);
    browser.get(site.page("/form", form));
    browser.findElement(By.name("name")).sendKeys("Else Krag");
    browser.findElement(By.name("company")).sendKeys("Krag A/S");
    browser.findElement(By.name("email")).sendKeys("else@krag.example");
    browser.findElement(By.tagName("button")).click();
    Browser.arrived(browser, "enrolled=1");

    assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang")).isEqualTo("en");
    assertThat(kreds.mail("else@krag.example")).hasSize(1);
  }

  /// What the page on sharing gives to copy: 0 for the frame, 1 for the form.
  private String code(String language, int number) {
    browser.get(kreds.address() + "/networks?view=share&lang=" + language);
    return browser.findElements(By.cssSelector("pre code")).get(number).getText();
  }

  private int height(int frame) {
    return browser.findElements(By.tagName("iframe")).get(frame).getSize().getHeight();
  }

  /// Whether nothing of the page in the frame is cut off, and no empty stripe is below it.
  private boolean fits(int frame) {
    var left =
        inFrame(
            frame,
            """
            const page = document.documentElement;
            return innerHeight - page.scrollHeight || innerHeight - Math.ceil(document
                .querySelector('main').getBoundingClientRect().bottom);
            """);
    return left instanceof Long pixels && pixels == 0;
  }

  private @Nullable Object inFrame(int frame, String script) {
    browser.switchTo().frame(frame);
    try {
      return browser.executeScript(script);
    } finally {
      browser.switchTo().defaultContent();
    }
  }

  private void say(String script) {
    browser.executeScript(script);
  }

  /// From now on every height that a frame is given is written down.
  private void remembering() {
    say(
        """
        window.seen = [];
        document.querySelectorAll('iframe').forEach((frame, number) =>
          new MutationObserver(() => seen.push(number + ' ' + frame.style.height))
            .observe(frame, {attributeFilter: ['style']}));
        """);
  }

  private List<String> remembered() {
    return browser.executeScript("return seen") instanceof List<?> seen
        ? seen.stream().map(String::valueOf).toList()
        : List.of();
  }
}
