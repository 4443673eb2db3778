package kreds.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.story.Kreds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/// Every page in a real browser: nothing that WCAG 2.2 AA forbids, nothing wider than a phone,
/// every form by keyboard alone, and all of it without scripts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PagesTest {
  private static final String PROPOSER = "karen@holm.example";
  private static final String GUEST = "signe@hoejgaard.example";
  private static final String NETWORK = "plastgenanvendelse";
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  @TempDir private static Path data;
  private Kreds kreds;
  private ChromeDriver browser;

  @BeforeAll
  void open() {
    var missing = Browser.missing();
    Assumptions.assumeTrue(missing.isEmpty(), missing.orElse(""));
    kreds = new Kreds(data, 0);
    browser = Browser.open(true);
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
    var faults = new ArrayList<String>();
    for (var page : pages()) {
      for (var size : List.of(Browser.PHONE, Browser.DESKTOP)) {
        faults.addAll(faultsOf(page, "da", size));
      }
      faults.addAll(faultsOf(page, "en", Browser.PHONE));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void aFaultyFormIsFaultlessAndKeepsWhatWasTyped() {
    browser.manage().window().setSize(Browser.PHONE);
    browser.get(kreds.address() + "/proposals/new");
    type(browser, "name", "Karen Holm");
    type(browser, "email", "karen@");
    withoutValidation(browser);
    submit(browser);
    var unused =
        new WebDriverWait(browser, Duration.ofSeconds(10))
            .until(now -> !now.findElements(By.cssSelector("[aria-invalid=true]")).isEmpty());

    assertThat(browser.findElement(By.name("name")).getDomProperty("value"))
        .isEqualTo("Karen Holm");
    assertThat(browser.findElement(By.name("email")).getDomProperty("value")).isEqualTo("karen@");
    assertThat(browser.findElement(By.name("email")).getDomAttribute("aria-invalid"))
        .isEqualTo("true");
    assertThat(faultsHere("the faulty form")).isEmpty();
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

      plain.get(kreds.address() + "/networks/" + NETWORK);
      type(plain, "name", "Ib Lund");
      type(plain, "company", "Lund A/S");
      type(plain, "email", "ib2@lund.example");
      typed();
      submit(plain);
      arrived(plain, "enrolled");
      plain.get(kreds.address() + kreds.link("ib2@lund.example", "/enrollments/"));
      assertThat(plain.findElements(By.cssSelector("main form button"))).isNotEmpty();
      plain.findElement(By.cssSelector("main form button")).click();
      new WebDriverWait(plain, Duration.ofSeconds(10))
          .until(now -> !now.findElements(By.cssSelector(".notice.good, .badge.good")).isEmpty());
      var mine = kreds.json(kreds.link("ib2@lund.example", "/enrollments/"));
      assertThat(mine.text("state")).isEqualTo("confirmed");
    } finally {
      plain.quit();
    }
  }

  private List<String> pages() {
    var pages =
        new ArrayList<>(List.of("/", "/networks", "/proposals/new", "/proposals/new?sent=1"));
    pages.add("/networks/" + NETWORK);
    pages.add("/networks/" + NETWORK + "?enrolled=1");
    pages.add("/networks?view=embed");
    pages.add("/networks/ukendt");
    pages.add("/enrollments/ikke-et-link");
    pages.add(proposal());
    pages.add(enrollment());
    pages.add(invitation());
    pages.addAll(meeting());
    return pages;
  }

  private String proposal() {
    var form =
        Map.of(
            "name", "Karen Holm",
            "email", PROPOSER,
            "title", "Værktøjsmagere",
            "idea", "Lad os mødes om stål og køling.");
    assertThat(kreds.postJson("/proposals", form).status()).isEqualTo(202);
    return kreds.link(PROPOSER, "/proposals/");
  }

  private String enrollment() {
    var form = Map.of("name", "Signe Højgaard", "company", "Højgaard A/S", "email", GUEST);
    kreds.postJson("/networks/" + NETWORK + "/enrollments", form);
    var link = kreds.link(GUEST, "/enrollments/");
    kreds.postJson(link, Map.of("action", "confirm"));
    return link;
  }

  private String invitation() {
    kreds.staff(
        "proposal-intake",
        "add-candidate",
        Map.of(
            "network",
            NETWORK,
            "email",
            "ole@bach.example",
            "name",
            "Ole Bach",
            "basis",
            "member"));
    var at =
        OffsetDateTime.parse(kreds.now()).plusHours(1).toLocalDateTime().withSecond(0).withNano(0);
    var prepared =
        kreds.staff(
            "email-distribution",
            "prepare-mailing",
            Map.of(
                "network", NETWORK,
                "include", List.of(Map.of("candidates", NETWORK)),
                "exclude", List.of(),
                "alreadyGot", List.of(),
                "scheduledAt", at.toString()));
    kreds.release(prepared);
    kreds.clock(Map.of("advance", "PT2H"));
    return kreds.link("ole@bach.example", "/candidates/");
  }

  private List<String> meeting() {
    var day = OffsetDateTime.parse(kreds.now()).toLocalDate();
    var dates = new ArrayList<Map<String, String>>();
    for (var i = 30; i < 34; i++) {
      dates.add(Map.of("start", day.plusDays(i) + "T09:30", "end", day.plusDays(i) + "T14:00"));
    }
    var meeting = new LinkedHashMap<String, Object>();
    meeting.put("network", NETWORK);
    meeting.put("early", true);
    meeting.put("dates", dates);
    meeting.put("pollDeadline", day.plusDays(10) + "T12:00");
    kreds.staff("meeting-scheduling", "plan-meeting", meeting);
    var poll = kreds.link(GUEST, "/polls/");
    var found = new ArrayList<>(faultsOfOpenPoll(poll));
    assertThat(found).isEmpty();
    kreds.staff("meeting-scheduling", "choose-date", Map.of("network", NETWORK, "date", "date-2"));
    return List.of(poll, kreds.link(GUEST, "/meetings/"));
  }

  /// The poll looks different once the date is chosen, so it is looked at before as well.
  private List<String> faultsOfOpenPoll(String poll) {
    var faults = new ArrayList<>(faultsOf(poll, "da", Browser.PHONE));
    faults.addAll(faultsOf(poll, "en", Browser.DESKTOP));
    return faults;
  }

  private List<String> faultsOf(String page, String language, Dimension size) {
    browser.manage().window().setSize(size);
    var joint = page.contains("?") ? "&lang=" : "?lang=";
    browser.get(kreds.address() + page + joint + language);
    var where = page.replaceAll("/[A-Za-z0-9_-]{30,}", "/…") + " " + language + " " + size.width;
    var faults = new ArrayList<>(faultsHere(where));
    if (!language.equals(browser.findElement(By.tagName("html")).getDomAttribute("lang"))) {
      faults.add(where + ": says another language");
    }
    return faults;
  }

  private List<String> faultsHere(String where) {
    var faults = new ArrayList<String>();
    var wide =
        (Boolean)
            ((JavascriptExecutor) browser)
                .executeScript(
                    "const e = document.documentElement; return e.scrollWidth > e.clientWidth;");
    if (Boolean.TRUE.equals(wide)) {
      faults.add(where + ": wider than its screen");
    }
    if (browser.findElements(By.tagName("h1")).size() != 1) {
      faults.add(where + ": needs one h1");
    }
    var results = new AxeBuilder().withTags(WCAG).analyze(browser);
    for (Rule rule : results.getViolations()) {
      faults.add(where + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
    }
    return faults;
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
    arrived(browser, "sent");
  }

  /// A click or a key does not wait for the page that it leads to.
  private static void arrived(WebDriver browser, String address) {
    var unused =
        new WebDriverWait(browser, Duration.ofSeconds(10))
            .until(now -> String.valueOf(now.getCurrentUrl()).contains(address));
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
