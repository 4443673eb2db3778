package kreds.file;

import static kreds.sample.Outcomes.code;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import kreds.id.RunId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a file may be called and be, and where it is kept.
final class FileNameTest {

  @ParameterizedTest
  @CsvSource({
    "Oplæg om spild.pdf, PDF, application/pdf",
    "Referat.DOCX, DOCX, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "tal.xlsx, XLSX, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "a.pptx, PPTX, application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "a.odt, ODT, application/vnd.oasis.opendocument.text",
    "a.ods, ODS, application/vnd.oasis.opendocument.spreadsheet",
    "a.odp, ODP, application/vnd.oasis.opendocument.presentation",
    "a.png, PNG, image/png",
    "a.exe.Jpg, JPG, image/jpeg",
    "billede.JPEG, JPG, image/jpeg",
    "a.txt, TXT, text/plain",
    "a.csv, CSV, text/csv",
  })
  void itsEndingSaysWhatItIs(String name, FileType type, String media) {
    var read = done(FileName.of(name));

    assertThat(read.text()).isEqualTo(name);
    assertThat(read.type()).isEqualTo(type);
    assertThat(type.media()).isEqualTo(media);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Referat", "kør.exe", "side.html", "tegning.svg", "pdf", ".pdf", "a.pdf.zip", ""})
  void whatAComputerRunsOrNobodyKnowsIsNone(String name) {
    assertThat(code(FileName.of(name))).isEqualTo("file-type");
  }

  @Test
  void itIsToldWhatTheEndingsAre() {
    assertThat(refusal(FileName.of("a.exe")).detail())
        .isEqualTo(
            "The name of a file ends in what it is, one of .pdf, .docx, .xlsx, .pptx, .odt, .ods,"
                + " .odp, .png, .jpg, .txt, .csv.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a/b.pdf",
        "a\\b.pdf",
        "C:b.pdf",
        "a\nb.pdf",
        "a\u0000.pdf",
        "a\u007f.pdf",
        "a\u202Efdp.pdf",
        "a\u200B.pdf"
      })
  void itHoldsNoPathAndNothingThatCannotBeSeen(String name) {
    assertThat(code(FileName.of(name))).isEqualTo("file-name");
    assertThatThrownBy(() -> new FileName(name)).hasMessageContaining("no path");
  }

  @ParameterizedTest
  @ValueSource(strings = {"..pdf", "...pdf", " .pdf", "-.jpeg", "._.csv"})
  void dotsAndTheLikeAloneAreNoName(String name) {
    assertThat(code(FileName.of(name))).isEqualTo("file-name");
    assertThatThrownBy(() -> new FileName(name)).hasMessageContaining("a letter or a digit");
  }

  @Test
  void whatIsInItBeginsAsItsTypeDoes() {
    var heads =
        Map.of(
            FileType.PDF, "%PDF-1.7",
            FileType.DOCX, "PK\u0003\u0004",
            FileType.PNG, "\u0089PNG\r\n",
            FileType.JPG, "\u00FF\u00D8\u00FF\u00E0",
            FileType.TXT, "Vi talte om spild");
    heads.forEach((type, head) -> {
      for (var other : heads.keySet()) {
        var octets = head.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(other.isBegunBy(octets)).as("%s as %s", type, other).isEqualTo(type == other);
      }
    });
    for (var type : FileType.values()) {
      assertThat(type.isBegunBy("MZ\0\u0003".getBytes(StandardCharsets.ISO_8859_1)))
          .as("a program as %s", type)
          .isFalse();
    }
    assertThat(FileType.CSV.isBegunBy("\u00FF\u00FEa\0".getBytes(StandardCharsets.ISO_8859_1)))
        .as("as Excel writes it")
        .isTrue();
    assertThat(FileType.PDF.isBegunBy("\n\n%PDF-1.4".getBytes(StandardCharsets.ISO_8859_1)))
        .as("as some programs write it")
        .isTrue();
    assertThat(FileType.ODP.isBegunBy("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1)))
        .isTrue();
  }

  @Test
  void aPictureOfACameraIsOneInBothSpellings() {
    assertThat(FileType.JPG.spellings()).containsExactly(".jpg", ".jpeg");
    assertThat(FileType.PDF.spellings()).containsExactly(".pdf");
  }

  @Test
  void itHasAtMost120Signs() {
    var longest = "a".repeat(116) + ".pdf";

    assertThat(done(FileName.of(longest)).text()).hasSize(120);
    assertThat(code(FileName.of("a" + longest))).isEqualTo("file-name");
  }

  @Test
  void oneLetterBeforeTheEndingIsEnough() {
    assertThat(done(FileName.of("a.pdf")).type()).isEqualTo(FileType.PDF);
  }

  @Test
  void whereItIsKeptSaysWhichItIsAndComesBack() {
    var id = new FileId(new RunId("plast", 12), "m-1", 1234);

    assertThat(id.named()).isEqualTo("file-1234");
    assertThat(id.key()).isEqualTo("plast/12/m-1/file-1234");
    assertThat(FileId.ofKey(id.key())).isEqualTo(Optional.of(id));
    assertThatThrownBy(() -> new FileId(new RunId("plast", 1), "m-1", 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new FileId(new RunId("plast", 1), "m-1", 1).key()).isEqualTo("plast/1/m-1/file-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plast/1/m-1",
        "plast/1/m-1/file-0",
        "plast/1/m-1/file-01",
        "plast/1/m-1/file-12345",
        "plast/0/m-1/file-1",
        "plast/100/m-1/file-1",
        "plast/1/m-1/file-1/x",
        "x/plast/1/m-1/file-1",
        "plast/1//file-1"
      })
  void anyOtherKeyIsNone(String key) {
    assertThat(FileId.ofKey(key)).isEmpty();
  }

  @Test
  void aPageAdmitsWhereAFormGoesWithoutItsPath() {
    var fields = Map.of("key", "x");
    assertThat(new UploadForm("https://b.s3.example/", fields).origin())
        .isEqualTo("https://b.s3.example");
    assertThat(new UploadForm("http://127.0.0.1:80/b/c", fields).origin())
        .isEqualTo("http://127.0.0.1:80");
    assertThat(new UploadForm("https://b.s3.example", fields).origin())
        .isEqualTo("https://b.s3.example");
  }
}
