package kreds.local.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.local.story.Kreds;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;

/// What is wrong with a page in a browser: what WCAG 2.2 AA forbids, what is wider than its screen.
final class PageFaults {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /// Lines longer than an eye finds the next one by, and buttons in more than one line where there
  /// is room for one.
  private static final String UNREADABLE =
      """
      const found = [], pen = document.createElement('canvas').getContext('2d');
      for (const one of document.querySelectorAll('main p, main li, main dd, main td')) {
        const style = getComputedStyle(one), text = one.textContent.trim();
        pen.font = style.font;
        const letters = one.clientWidth * text.length / pen.measureText(text).width;
        if (text.length > 100 && letters > 80) found.push('a line of ' + Math.round(letters) + ': ' + text.slice(0, 40));
      }
      for (const one of document.querySelectorAll('main .button')) {
        const style = getComputedStyle(one), text = document.createRange();
        text.selectNodeContents(one);
        if (innerWidth > 600 && text.getBoundingClientRect().height > 1.5 * parseFloat(style.lineHeight)) found.push('a button in two lines: ' + one.textContent);
      }
      return found;
      """;

  private final Kreds kreds;
  private final ChromeDriver browser;
  private final Pictures pictures;

  PageFaults(Kreds kreds, ChromeDriver browser) {
    this.kreds = kreds;
    this.browser = browser;
    pictures = new Pictures(browser);
  }

  /// Of a page, opened in that language and size; it leaves its picture, light and dark.
  ///
  /// @param scheme in which it is looked at more closely
  List<String> of(String page, String language, Dimension size, String scheme) {
    browser.manage().window().setSize(size);
    var joint = page.contains("?") ? "&lang=" : "?lang=";
    browser.get(kreds.address() + page + joint + language);
    var where = page.replaceAll("/[A-Za-z0-9_-]{30,}", "/…") + " " + language + " " + size.width;
    pictures.take(where);
    pictures.show(scheme);
    var faults = new ArrayList<>(here(where + " " + scheme));
    pictures.show("light");
    if (!language.equals(browser.findElement(By.tagName("html")).getDomAttribute("lang"))) {
      faults.add(where + ": says another language");
    }
    return faults;
  }

  /// Of a page on paper: what is asked there has to be read there too, and what only a screen can
  /// do is left out.
  List<String> printed(String page, String asked, String left) {
    browser.get(kreds.address() + page);
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    var faults = new ArrayList<String>();
    for (var one : browser.findElements(By.cssSelector(asked))) {
      if (!one.isDisplayed()) {
        faults.add("not printed: " + one.getDomProperty("textContent"));
      }
    }
    for (var one : browser.findElements(By.cssSelector(left))) {
      if (one.isDisplayed()) {
        faults.add("printed: " + one.getDomProperty("outerHTML"));
      }
    }
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
    return faults;
  }

  /// Of the page that is open.
  List<String> here(String where) {
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
    if (((JavascriptExecutor) browser).executeScript(UNREADABLE) instanceof List<?> lines) {
      lines.forEach(line -> faults.add(where + ": " + line));
    }
    var results = new AxeBuilder().withTags(WCAG).analyze(browser);
    for (Rule rule : results.getViolations()) {
      faults.add(where + ": " + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
    }
    return faults;
  }
}
