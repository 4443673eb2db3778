package kreds.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import kreds.local.story.Kreds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;

/// Every page in a real browser: nothing that WCAG 2.2 AA forbids, nothing wider than a phone,
/// every form by keyboard alone, and all of it without scripts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesTest {
  @TempDir private static Path data;
  private Kreds kreds;
  private ChromeDriver browser;
  private PageFaults faults;

  @BeforeAll
  void open() {
    var missing = Browser.missing();
    Assumptions.assumeTrue(missing.isEmpty(), missing.orElse(""));
    kreds = new Kreds(data, 0);
    browser = Browser.open(true);
    faults = new PageFaults(kreds, browser);
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
  void noPageHasAFaultThatAxeFindsOrIsWiderThanItsScreen() {
    var found = new ArrayList<String>();
    for (var page : new EveryPage(kreds, faults).paths()) {
      found.addAll(faults.of(page, "da", Browser.PHONE, "light"));
      found.addAll(faults.of(page, "da", Browser.DESKTOP, "dark"));
      found.addAll(faults.of(page, "en", Browser.PHONE, "dark"));
      found.addAll(faults.of(page, "en", Browser.DESKTOP, "light"));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void aFaultyFormIsFaultlessAndKeepsWhatWasTyped() {
    browser.manage().window().setSize(Browser.PHONE);
    browser.get(kreds.address() + "/proposals/new");
    type(browser, "name", "Karen Holm");
    type(browser, "email", "karen@");
    withoutValidation(browser);
    submit(browser);
    Browser.shows(browser, "[aria-invalid=true]");

    assertThat(browser.findElement(By.cssSelector("main [name=name]")).getDomProperty("value"))
        .isEqualTo("Karen Holm");
    assertThat(browser.findElement(By.cssSelector("main [name=email]")).getDomProperty("value"))
        .isEqualTo("karen@");
    assertThat(
            browser
                .findElement(By.cssSelector("main [name=email]"))
                .getDomAttribute("aria-invalid"))
        .isEqualTo("true");
    assertThat(faults.here("the faulty form")).isEmpty();
    assertThat(browser.findElement(By.name("remark")).isDisplayed()).isFalse();
  }

  @Test
  void anIdeaIsProposedByKeyboardAlone() {
    browser.manage().window().setSize(Browser.DESKTOP);
    browser.get(kreds.address() + "/proposals/new");

    proposeByKeyboard(browser, "Hanne Lund", "hanne@lund.example");

    assertThat(kreds.mail("hanne@lund.example")).hasSize(1);
  }

  @Test
  void everyFormWorksWithoutScripts() {
    var plain = Browser.open(false);
    try {
      plain.get(kreds.address() + "/proposals/new");
      proposeByKeyboard(plain, "Ib Lund", "ib@lund.example");
      assertThat(kreds.mail("ib@lund.example")).hasSize(1);

      plain.get(kreds.address() + "/networks/" + EveryPage.NETWORK);
      type(plain, "name", "Ib Lund");
      type(plain, "company", "Lund A/S");
      type(plain, "email", "ib2@lund.example");
      typed();
      submit(plain);
      Browser.arrived(plain, "enrolled");
      plain.get(kreds.address() + kreds.link("ib2@lund.example", "/enrollments/"));
      assertThat(plain.findElements(By.cssSelector("main form button"))).isNotEmpty();
      plain.findElement(By.cssSelector("main form button")).click();
      Browser.shows(plain, ".notice.good, .badge.good");
      var mine = kreds.json(kreds.link("ib2@lund.example", "/enrollments/"));
      assertThat(mine.text("state")).isEqualTo("confirmed");
    } finally {
      plain.quit();
    }
  }

  /// A driver types faster than anybody: a person has spent some seconds by now.
  private void typed() {
    kreds.clock(Map.of("advance", "PT5S"));
  }

  private void proposeByKeyboard(WebDriver browser, String name, String email) {
    type(browser, "name", name);
    type(browser, "email", email);
    type(browser, "title", "Netværk for lager og logistik");
    type(browser, "idea", "Vi bøvler alle med paller.");
    typed();
    browser
        .findElement(By.cssSelector("main form button[type=submit], main form button:not([type])"))
        .sendKeys(Keys.ENTER);
    Browser.arrived(browser, "sent");
  }

  private static void type(WebDriver browser, String name, String text) {
    browser.findElement(By.name(name)).sendKeys(text);
  }

  private static void submit(WebDriver browser) {
    browser.findElement(By.cssSelector("main form[method=post] button")).click();
  }

  /// So that the server's own check is seen, not the browser's.
  private static void withoutValidation(WebDriver browser) {
    ((JavascriptExecutor) browser)
        .executeScript("for (const form of document.forms) form.noValidate = true;");
  }
}
