package kreds.local.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;

/// Pictures of the pages as they are looked at, for people to look at too: in `target/screenshots`,
/// by page, language, width, and light or dark.
final class Pictures {
  private static final Path FOLDER = Path.of("target", "screenshots");
  private static final List<String> SCHEMES = List.of("dark", "light");

  private final ChromeDriver browser;

  Pictures(ChromeDriver browser) {
    this.browser = browser;
  }

  /// The page that is open, in either scheme; it stays light.
  void take(String where) {
    var name = where.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
    scrollBars(false);
    for (var scheme : SCHEMES) {
      show(scheme);
      write(FOLDER.resolve(name + "-" + scheme + ".png"));
    }
    scrollBars(true);
  }

  /// As it is for somebody who prefers that scheme.
  void show(String scheme) {
    var colours = Map.of("name", "prefers-color-scheme", "value", scheme);
    var still = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("features", List.of(colours, still)));
  }

  /// Also what lies below the screen.
  private byte[] wholePage() {
    var metrics = browser.executeCdpCommand("Page.getLayoutMetrics", Map.of());
    var clip = new HashMap<String, Object>(Map.of("x", 0, "y", 0, "scale", 1));
    if (metrics.get("cssContentSize") instanceof Map<?, ?> size) {
      clip.put("width", size.get("width"));
      clip.put("height", size.get("height"));
    }
    var taken =
        browser.executeCdpCommand(
            "Page.captureScreenshot",
            Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
    return Base64.getDecoder().decode(String.valueOf(taken.get("data")));
  }

  /// A picture of the whole page has none, and would be cut off where one was.
  private void scrollBars(boolean areShown) {
    browser.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", !areShown));
  }

  private void write(Path file) {
    try {
      Files.createDirectories(FOLDER);
      Files.write(file, wholePage());
    } catch (IOException e) {
      throw new UncheckedIOException("no picture", e);
    }
  }
}
