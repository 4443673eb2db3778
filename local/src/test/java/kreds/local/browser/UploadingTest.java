package kreds.local.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.local.story.Kreds;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/// Staff send a file in a browser, without a script: the page's policy lets the form go to S3,
/// which is another site, and S3 back to the page (S13).
final class UploadingTest {
  @TempDir private Path data;
  @TempDir private Path files;

  @Test
  void aFileIsSentByAPlainFormAndTheBrowserComesBack() throws IOException {
    var missing = Browser.missing();
    Assumptions.assumeTrue(missing.isEmpty(), missing.orElse(""));
    var pdf = Files.write(files.resolve("oplæg.pdf"), "%PDF-1.7".getBytes(UTF_8));
    try (var kreds = new Kreds(data, 0, true)) {
      var added = kreds.staff("meeting-scheduling", "add-file", Map.of());
      var link = URI.create(LocalJson.text(LocalJson.object(added, "data"), "link")).getPath();
      var browser = Browser.open(false);
      try {
        browser.get(kreds.address() + link);
        browser.findElement(By.id("file")).sendKeys(pdf.toString());
        browser.findElement(By.cssSelector("main form button")).click();
        Browser.arrived(browser, "etag=");

        assertThat(browser.getCurrentUrl())
            .startsWith(kreds.address() + link + "?")
            .contains("etag=");
        assertThat(browser.findElements(By.id("file"))).as("it is sent").isEmpty();
        kreds.settle();
        browser.get(kreds.address() + link + "?lang=da");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("Filen er kommet");
      } finally {
        browser.quit();
      }
    }
  }
}
