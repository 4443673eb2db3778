package kreds.proposalintake.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

final class CandidateFileTest {

  @Test
  void aSpreadsheetsFileIsReadWithMarkSemicolonsAndQuotes() {
    var file =
        read(
            "\uFEFFNavn;Virksomhed;E-mail\r\n\"Bæk; Anders\";\"Bæk \"\"Plast\"\" A/S\";A@b.dk\r\n");

    assertThat(file.rows())
        .containsExactly(
            new CandidateFile.Row(
                2,
                Map.of("name", "Bæk; Anders", "company", "Bæk \"Plast\" A/S", "email", "A@b.dk"),
                false));
  }

  @Test
  void commasAndTabsSeparateAsWellAndColumnsStandInAnyOrderAndEitherLanguage() {
    assertThat(read("email,NAME ,basis\na@b.dk,Ida,Member").rows().getFirst().fields())
        .isEqualTo(Map.of("email", "a@b.dk", "name", "Ida", "basis", "member"));
    assertThat(read("navn\te-mail\tgrundlag\nIda\ta@b.dk\tMedlem").rows().getFirst().fields())
        .isEqualTo(Map.of("email", "a@b.dk", "name", "Ida", "basis", "medlem"));
  }

  @Test
  void aFormulaIsTextAndBlankLinesAreSkippedButCounted() {
    var file = read("navn;e-mail\n\n=HYPERLINK(\"x\");a@b.dk\n\n;\n");

    assertThat(file.rows()).extracting(CandidateFile.Row::line).containsExactly(3L, 5L);
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

  private static CandidateFile read(String text) {
    return switch (CandidateFile.of(text)) {
      case Outcome.Done<CandidateFile>(var file) -> file;
      case Outcome.Refused<CandidateFile>(var refusal) ->
          throw new AssertionError(refusal.detail());
    };
  }

  private static String code(String text) {
    return switch (CandidateFile.of(text)) {
      case Outcome.Done<CandidateFile> _ -> "done";
      case Outcome.Refused<CandidateFile>(Refusal refusal) -> refusal.code();
    };
  }
}
