package kreds.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is like an idea that somebody types (P6).
final class LikenessTest {
  private static final List<Likeness.Theme<String>> THEMES =
      List.of(
          theme(
              "food", "Fødevarekontaktmaterialer", "Plast i kontakt med mad, og reglerne for det."),
          theme(
              "reuse",
              "Genanvendelse af plast",
              "Sortering, kvalitet og pris på genanvendt plast."),
          theme(
              "chiefs",
              "Produktionschefer på Sjælland",
              "Ledelse i plastproduktion, vagter, oplæring."),
          theme("energy", "Energi i produktionen", "Køling og trykluft i en plastproduktion."));

  @Test
  void aCompoundIsLikeItsParts() {
    assertThat(like("Plastgenanvendelse", "")).first().isEqualTo("reuse");
    assertThat(like("Genanvendt plast i nye produkter", "")).first().isEqualTo("reuse");
    assertThat(like("Fødevarekontakt", "Materialer, der rører mad")).containsExactly("food");
  }

  @Test
  void inflectionAndSpellingDoNotMatter() {
    assertThat(like("ENERGIEN i produktion", "")).first().isEqualTo("energy");
    assertThat(like("produktionschef paa sjaelland", "")).first().isEqualTo("chiefs");
  }

  @Test
  void whatHasNothingInCommonIsNotShown() {
    assertThat(like("Robotter", "Automation ved maskinen")).isEmpty();
    assertThat(like("", "")).isEmpty();
  }

  @Test
  void whatNearlyAllSayTellsNoneFromTheOthers() {
    var plastics =
        List.of(
            theme("a", "Plast og energi", ""),
            theme("b", "Plast og støj", ""),
            theme("c", "Plast og lager", ""),
            theme("d", "Salg", ""));

    assertThat(new Likeness("Netværk om plast", "").among(plastics, 5)).isEmpty();
    assertThat(new Likeness("Plast og støj", "").among(plastics, 5)).containsExactly("b");
    assertThat(new Likeness("Plast", "").among(plastics.subList(0, 3), 5)).hasSize(3);
  }

  @Test
  void theTitleWeighsMoreThanTheText() {
    assertThat(like("Trykluft", "Køling af forme")).containsExactly("energy");
    assertThat(like("Forme", "Trykluft er dyrt")).isEmpty();
  }

  @Test
  void atMostSoManyTheMostAlikeFirst() {
    var many = new ArrayList<Likeness.Theme<String>>();
    for (var number = 0; number < 3; number++) {
      many.add(theme("n" + number, "Værktøj " + number, ""));
    }
    many.add(theme("best", "Værktøj til sprøjtestøbning", ""));
    many.add(theme("other", "Robotter", ""));
    many.add(theme("more", "Lager", ""));
    many.add(theme("most", "Salg", ""));
    many.add(theme("last", "Indkøb", ""));

    assertThat(new Likeness("Sprøjtestøbeværktøj og sprøjtestøbning", "værktøjer").among(many, 2))
        .hasSize(2)
        .first()
        .isEqualTo("best");
  }

  private static List<String> like(String title, String text) {
    return new Likeness(title, text).among(THEMES, 5);
  }

  private static Likeness.Theme<String> theme(String what, String title, String text) {
    return new Likeness.Theme<>(what, title, text);
  }
}
