package kreds.local.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// A real, headless Chromium, as Debian packages it.
final class Browser {
  private static final List<Path> CHROMIUMS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  static final Dimension PHONE = new Dimension(390, 844);
  static final Dimension DESKTOP = new Dimension(1280, 900);

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  // Held, or it would be collected together with its level.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  static {
    // Nothing here needs the DevTools protocol, whose absence Selenium mentions at every start.
    SELENIUM.setLevel(Level.SEVERE);
  }

  private Browser() {}

  /// Why there is none here, said aloud once; empty if there is one.
  static Optional<String> missing() {
    var chromium = CHROMIUMS.stream().anyMatch(Files::isExecutable);
    if (chromium && Files.isExecutable(DRIVER)) {
      return Optional.empty();
    }
    var reason =
        "Chromium and its driver are not installed (apt-get install chromium chromium-driver).";
    System.out.println("SKIPPED in a browser: " + reason);
    return Optional.of(reason);
  }

  /// A click or a key does not wait for the page that it leads to.
  static void arrived(WebDriver browser, String address) {
    until(browser, () -> String.valueOf(browser.getCurrentUrl()).contains(address));
  }

  /// The same where the address stays: until the page shows what `css` selects.
  static void shows(WebDriver browser, String css) {
    until(browser, () -> !browser.findElements(By.cssSelector(css)).isEmpty());
  }

  /// Long enough for a machine that does much else; what never comes to hold is a fault.
  static void until(WebDriver browser, BooleanSupplier holds) {
    var unused = new WebDriverWait(browser, PATIENCE).until(_ -> holds.getAsBoolean());
  }

  /// @param scripts whether pages may run scripts; ours have none, and must do without
  static ChromeDriver open(boolean scripts) {
    var options = new ChromeOptions();
    options.setBinary(
        CHROMIUMS.stream().filter(Files::isExecutable).findFirst().orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=da");
    if (!scripts) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    var service = new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build();
    return new ChromeDriver(service, options);
  }
}
