package kreds.local.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.testing.s3.BrowserForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of a meeting in the whole local world: by the form to S3, by its word to the function, by
/// the link to a participant (S13).
final class FilesTest {
  private static final String MEETINGS = "meeting-scheduling";
  private static final byte[] PDF = "%PDF-1.7".getBytes(UTF_8);

  @TempDir private Path data;

  @Test
  void aFileIsSentToldOfNamedInTheLetterAndLoaded() {
    try (var kreds = new Kreds(data, 0, true)) {
      var added = kreds.staff(MEETINGS, "add-file", Map.of());
      var link = URI.create(LocalJson.text(LocalJson.object(added, "data"), "link")).getPath();
      var page = kreds.json(link).json();

      var sent = BrowserForm.post(LocalJson.text(page, "url"), fields(page), PDF);
      assertThat(sent.statusCode()).isEqualTo(303);
      var back = URI.create(sent.headers().firstValue("Location").orElseThrow());
      assertThat(kreds.page(back.getPath() + "?" + back.getRawQuery()).status()).isEqualTo(200);
      kreds.settle();

      assertThat(kreds.page(link).body()).contains("Filen er kommet");
      kreds.staff(MEETINGS, "publish-minutes", Map.of());
      var reader = "allan@ringstedstoeb.example";
      assertThat(LocalJson.text(kreds.mail(reader).getFirst(), "text"))
          .contains("Filer fra mødet", "Oplæg om spild.pdf");
      var loaded = kreds.page(kreds.link(reader, "/minutes/").split("\\?", 2)[0] + "?file=file-1");
      assertThat(loaded.status()).isEqualTo(303);
      assertThat(BrowserForm.get(loaded.location()).body()).isEqualTo(PDF);
      assertThat(kreds.json("/_local/dead-letters").body())
          .doesNotContain("file-arrived", "aws.s3");
    }
  }

  private static Map<String, String> fields(Map<String, Object> page) {
    var fields = new LinkedHashMap<String, String>();
    for (var field : LocalJson.objects(page, "fields")) {
      fields.put(LocalJson.text(field, "name"), LocalJson.text(field, "value"));
    }
    return fields;
  }
}
