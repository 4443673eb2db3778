package kreds.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.local.story.Kreds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/// The staff console of the local run, on the demo: by what it offers one gets from one command to
/// the next without typing an identifier.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ConsolePageTest {
  @TempDir private static Path data;
  private Kreds kreds;
  private ChromeDriver browser;

  @BeforeAll
  void start() {
    var missing = Browser.missing();
    Assumptions.assumeTrue(missing.isEmpty(), missing.orElse(""));
    kreds = new Kreds(data, 0, true);
    browser = Browser.open(true);
  }

  @BeforeEach
  void open() {
    browser.manage().window().setSize(Browser.DESKTOP);
    browser.get(kreds.address() + "/_local/");
    Browser.shows(browser, "#events button");
  }

  @AfterAll
  void close() {
    if (browser != null) {
      browser.quit();
    }
    if (kreds != null) {
      kreds.close();
    }
  }

  @Test
  void whatMayBeDoneNextSaysWhatItIsAbout() {
    invoke("list-proposals");
    var offers = texts("#next button");

    assertThat(offers)
        .doesNotHaveDuplicates()
        .anyMatch(text -> text.contains("3D-print i plastvirksomheden (p-6w2m8k0c4t1x9h5q)"))
        .anyMatch(text -> text.startsWith("enrollment: list-networks"));
    offer("3D-print").click();
    send();

    assertThat(event()).containsEntry("proposal", "p-6w2m8k0c4t1x9h5q");
    assertThat(texts("#next button")).anyMatch(text -> text.startsWith("refine-proposal"));
    invoke("list-held");
    assertThat(texts("#next button"))
        .anyMatch(text -> text.contains("delivery: Ulrik Bang, Vil du være med i netværket"));
  }

  @Test
  void whatIsToBeFilledInHasFieldsAndStandsInTheEvent() {
    invoke("show-network");
    offer("to fill in: minimum, maximum").click();
    assertThat(browser.findElements(By.cssSelector("#fields input:invalid"))).hasSize(2);

    browser.findElement(By.cssSelector("#fields [name=minimum]")).sendKeys("11");
    browser.findElement(By.cssSelector("#fields [name=maximum]")).sendKeys("17");

    assertThat(event())
        .containsEntry("network", "plastgenanvendelse")
        .containsEntry("minimum", 11)
        .containsEntry("maximum", 17);
    send();
    assertThat(texts("#message")).singleElement().asString().contains("11", "17");
    assertThat(texts("#next button")).singleElement().asString().contains("Plastgenanvendelse");
    offer("show-network").click();
    assertThat(browser.findElement(By.id("fill")).isDisplayed()).isFalse();
  }

  @Test
  void aListIsTypedLikeThatOfTheSample() {
    invoke("list-mailings");
    offer("to fill in: texts, include").click();
    var include = browser.findElement(By.cssSelector("#fields [name=include]"));
    include.sendKeys("alle");
    assertThat(include.getDomProperty("validationMessage")).contains("not JSON");

    browser.findElement(By.id("likesample")).click();

    assertThat(include.getDomProperty("validationMessage")).isEmpty();
    assertThat(event())
        .containsEntry("include", List.of(Map.of("candidates", "plastgenanvendelse")));
  }

  @Test
  void whatOneJumpsToIsNotUnderTheHeader() {
    for (var size : List.of(Browser.DESKTOP, Browser.PHONE)) {
      browser.manage().window().setSize(size);
      for (var part : List.of("staff", "mail")) {
        browser.findElement(By.cssSelector("nav a[href='#" + part + "']")).click();
        var free =
            browser.executeScript(
                """
                const header = document.querySelector('header');
                const covered = getComputedStyle(header).position === 'sticky' ? header.getBoundingClientRect().bottom : 0;
                const top = document.querySelector(arguments[0]).getBoundingClientRect().top;
                return top >= covered && top < innerHeight;
                """,
                "#" + part + " h2");
        assertThat(free).as("%s %s", part, size).isEqualTo(true);
      }
    }
  }

  @Test
  void aTimeThatIsNoneIsAnsweredInPlainWordsAndNothingIsAFaultToAxe() {
    browser.findElement(By.name("to")).sendKeys("i morgen");
    browser.findElement(By.cssSelector("#clock button:not([data-advance])")).click();
    Browser.until(browser, () -> !texts("#said").getFirst().isEmpty());

    assertThat(texts("#said").getFirst()).startsWith("\"i morgen\" is no time.");
    assertThat(new PageFaults(kreds, browser).here("the console")).isEmpty();
  }

  private void invoke(String sample) {
    for (var button : browser.findElements(By.cssSelector("#events button"))) {
      if (button.getText().equals(sample)) {
        button.click();
        send();
        return;
      }
    }
    throw new AssertionError("no sample " + sample);
  }

  private void send() {
    browser.executeScript("document.querySelector('#answer').textContent = ''");
    browser.findElement(By.cssSelector("#invoke .main")).click();
    Browser.until(browser, () -> !texts("#answer").getFirst().isEmpty());
    assertThat(texts("#answer").getFirst()).contains("\"ok\": true");
  }

  private WebElement offer(String words) {
    return browser.findElements(By.cssSelector("#next button")).stream()
        .filter(button -> button.getText().contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " is not offered"));
  }

  private Map<String, Object> event() {
    var typed = browser.findElement(By.id("event")).getDomProperty("value");
    return LocalJson.object(String.valueOf(typed));
  }

  private List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }
}
