package kreds.proposalintake.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.web.csv.CsvTable;
import org.junit.jupiter.api.Test;

final class CandidateFileTest {

  @Test
  void aSpreadsheetsFileIsReadWithMarkSemicolonsAndQuotes() {
    var file =
        read(
            "\uFEFFNavn;Virksomhed;E-mail\r\n\"Bæk; Anders\";\"Bæk \"\"Plast\"\" A/S\";A@b.dk\r\n");

    assertThat(file.rows())
        .containsExactly(
            new CsvTable.Row(
                2,
                Map.of("name", "Bæk; Anders", "company", "Bæk \"Plast\" A/S", "email", "A@b.dk"),
                false));
  }

  @Test
  void commasAndTabsSeparateAsWellAndColumnsStandInAnyOrderAndEitherLanguage() {
    assertThat(read("email,NAME ,basis\na@b.dk,Ida,Member").rows().getFirst().fields())
        .isEqualTo(Map.of("email", "a@b.dk", "name", "Ida", "basis", "Member"));
    assertThat(read("navn\te-mail\tgrundlag\nIda\ta@b.dk\tMedlem").rows().getFirst().fields())
        .isEqualTo(Map.of("email", "a@b.dk", "name", "Ida", "basis", "Medlem"));
  }

  @Test
  void aFormulaIsTextAndBlankLinesAreSkippedButCounted() {
    var file = read("navn;e-mail\n\n=HYPERLINK(\"x\");a@b.dk\n\n;b@c.dk\n");

    assertThat(lines(file)).containsExactly(3L, 5L);
    assertThat(file.rows().getFirst().fields()).containsEntry("name", "=HYPERLINK(\"x\")");
  }

  @Test
  void columnsThatMeanNothingAreIgnoredAndSurplusCellsAreSeen() {
    var file = read("navn;e-mail;skostørrelse\nIda;a@b.dk;38;mere\nBo");

    assertThat(file.ignored()).containsExactly("skostørrelse");
    assertThat(file.rows().getFirst().surplus()).isTrue();
    assertThat(file.rows().getLast().fields()).isEqualTo(Map.of("name", "Bo"));
  }

  @Test
  void aFileWhoseColumnsCannotBeToldIsRefusedAsAWhole() {
    assertThat(code("")).isEqualTo("csv-empty");
    assertThat(code("\n\n")).isEqualTo("csv-empty");
    assertThat(code("Ida;a@b.dk\nBo;b@c.dk")).isEqualTo("csv-headings");
    assertThat(code("navn;e-mail;email\nIda;a@b.dk;c@d.dk")).isEqualTo("csv-headings");
    assertThat(code("navn;e-mail\n\"Ida;a@b.dk\n")).isEqualTo("csv-broken");
    assertThat(code("navn;e-mail\n" + "Ida;a@b.dk\n".repeat(2_001))).isEqualTo("csv-too-long");
    assertThat(read("navn;e-mail\n" + "Ida;a@b.dk\n".repeat(2_000)).rows()).hasSize(2_000);
  }

  @Test
  void aFileOfTwoBytesALetterIsToldHowToBeSaved() {
    assertThat(code("\u00FF\u00FEn\0a\0v\0n\0;\0e\0-\0m\0a\0i\0l\0")).isEqualTo("csv-encoding");
  }

  @Test
  void anAddressHasMoreNamesThanOne() {
    for (var heading : List.of("E-mailadresse", "Mailadresse", "Email address", "mail")) {
      assertThat(read("navn;" + heading + "\nIda;a@b.dk").rows().getFirst().fields())
          .containsEntry("email", "a@b.dk");
    }
  }

  @Test
  void excelsOwnFirstLineSaysWhatStandsBetweenTheCellsAndIsCounted() {
    for (var first : List.of("sep=|\r\n", "\uFEFFSEP=|\n", "\"sep=|\"\n", "sep=|;;\n")) {
      var file = read(first + "Navn|E-mail\r\nIda;,\t;Krogh|a@b.dk\r\n");
      assertThat(file.rows().getFirst().fields()).as(first).containsEntry("email", "a@b.dk");
      assertThat(lines(file)).as(first).containsExactly(3L);
    }
    assertThat(lines(read("\n\nsep=\t\nNavn\tE-mail\nIda\ta@b.dk"))).containsExactly(5L);
    assertThat(code("sep=;")).isEqualTo("csv-empty");
    assertThat(code("sep=x\nnavn;e-mail\n")).isEqualTo("csv-headings");
  }

  @Test
  void rowsOfBlankCellsArePassedOverWhateverKindOfSpaceStandsInThem() {
    var file = read(";;\nnavn;e-mail\nIda;a@b.dk\n;\n ; \n\u00A0;\u200B\n;;;;\nBo;b@c.dk\n;\n");

    assertThat(lines(file)).containsExactly(3L, 8L);
    assertThat(read("navn;e-mail\nIda;\u00A0").rows().getFirst().fields())
        .isEqualTo(Map.of("name", "Ida"));
    assertThat(code(";;\n;;\n")).isEqualTo("csv-empty");
  }

  @Test
  void blankCellsBeyondTheHeadingsMeanNothing() {
    var file = read("navn;e-mail\nIda;a@b.dk;; \u00A0;\nBo;b@c.dk;;x\n");

    assertThat(file.rows()).extracting(CsvTable.Row::surplus).containsExactly(false, true);
  }

  @Test
  void aRowHasTheNumberOfItsFirstLineAfterBlankLinesAndCellsOfSeveral() {
    for (var end : List.of("\n", "\r\n", "\r")) {
      var text = "\n\nnavn;e-mail;note\nIda;a@b.dk;\"1\n\n3\"\nBo;b@c.dk;\"1\n2\"\n\nEva;e@f.dk;";
      var file = read(text.replace("\n", end));
      assertThat(lines(file)).as(end).containsExactly(4L, 7L, 10L);
    }
    assertThat(lines(read("\n\nname,email\nIda,a@b.dk"))).containsExactly(4L);
  }

  @Test
  void aLoneQuotationMarkIsLocatedByItsLine() {
    assertThat(refusal("\nnavn;e-mail\n\"Ida;a@b.dk\nBo;b@c.dk\n").detail())
        .isEqualTo(
            "A cell of the row that begins in line 3 is not closed: look for a lone quotation mark"
                + " there.");
    assertThat(refusal("sep=;\nnavn;e-mail\nIda;a@b.dk\n\"Bo;b@c.dk\n\"Eva\";e@f.dk\n").detail())
        .contains("begins in line 4");
  }

  @Test
  void aHeadingIsKnownWhateverSpacesStandAroundIt() {
    var file = read("\u00A0Navn;E-mail\u00A0;\u2009Sprog\u200B\nIda;a@b.dk;\u00A0DA\u00A0");

    assertThat(file.rows().getFirst().fields())
        .isEqualTo(Map.of("name", "Ida", "email", "a@b.dk", "language", "\u00A0DA\u00A0"));
    assertThat(file.ignored()).isEmpty();
  }

  private static List<Long> lines(CsvTable file) {
    return file.rows().stream().map(CsvTable.Row::line).toList();
  }

  private static CsvTable read(String text) {
    return switch (CsvTable.of(text, Column.class)) {
      case Outcome.Done<CsvTable>(var file) -> file;
      case Outcome.Refused<CsvTable>(var refusal) -> throw new AssertionError(refusal.detail());
    };
  }

  private static String code(String text) {
    return refusal(text).code();
  }

  private static Refusal refusal(String text) {
    return switch (CsvTable.of(text, Column.class)) {
      case Outcome.Done<CsvTable> _ -> throw new AssertionError("it was read: " + text);
      case Outcome.Refused<CsvTable>(Refusal refusal) -> refusal;
    };
  }
}
