package kreds.web.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTextTest {

  @Test
  void excelSeesColumnsAndDanishLetters() {
    assertThat(CsvText.of(List.of("Navn", "Bolig"), List.of(List.of("Åse", "Ærø; Øst"))))
        .isEqualTo("\uFEFFNavn;Bolig\r\nÅse;\"Ærø; Øst\"\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+45 12", "-2", "@sum", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
  void whatWouldBeCalculatedIsText(String cell) {
    assertThat(CsvText.of(List.of("a"), List.of(List.of(cell)))).contains("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-800,00", "-0,05"})
  void aSumThatIsGivenBackIsCalculatedWith(String cell) {
    assertThat(CsvText.of(List.of("a"), List.of(List.of(cell)))).endsWith("a\r\n" + cell + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1,50+A1", "-1,5", "--1,50", "-A1,00", "+1,00", "-1.50"})
  void whatOnlyBeginsLikeASumIsText(String cell) {
    assertThat(CsvText.of(List.of("a"), List.of(List.of(cell)))).contains("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=1", "Åse", "1", "karen@holm.dk", " =1"})
  void whatIsTextStaysAsItIs(String cell) {
    assertThat(CsvText.of(List.of("a"), List.of(List.of(cell, "b"))))
        .contains(cell)
        .doesNotContain("'");
  }
}
