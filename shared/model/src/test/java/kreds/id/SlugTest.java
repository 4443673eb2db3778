package kreds.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class SlugTest {

  @Test
  void danishLettersAreWrittenOutAndOtherAccentsDropped() {
    assertThat(Slug.of("Fødevarekontaktmaterialer")).isEqualTo("foedevarekontaktmaterialer");
    assertThat(Slug.of("Ærlig på Århus' café – Übung")).isEqualTo("aerlig-paa-aarhus-cafe-ubung");
    assertThat(Slug.of("  Støbning & værktøj (2027)! ")).isEqualTo("stoebning-vaerktoej-2027");
  }

  @Test
  void aTitleWithoutLettersStillHasAnAddress() {
    assertThat(Slug.of("網絡")).isEqualTo("netvaerk");
    assertThat(Slug.of("../../")).isEqualTo("netvaerk");
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    var slug = Slug.of("Netværk for sjællandske produktionschefer og andre gode folk i branchen");

    assertThat(slug).isEqualTo("netvaerk-for-sjaellandske-produktionschefer-og-andre-gode");
    assertThat(Slug.of("a".repeat(200))).hasSize(60);
  }

  @Test
  void theSecondOfANameGetsANumber() {
    assertThat(Slug.free("Støj", Set.of()::contains)).isEqualTo("stoej");
    assertThat(Slug.free("Støj", Set.of("stoej", "stoej-2")::contains)).isEqualTo("stoej-3");
  }

  @Test
  void whatIsNoSlugIsTold() {
    assertThat(Slug.isOne("stoej-3")).isTrue();
    assertThat(Slug.isOne("Støj")).isFalse();
    assertThat(Slug.isOne("-stoej-")).isFalse();
    assertThat(Slug.isOne("")).isFalse();
  }

  @Test
  void theFirstAndTheLastOfLettersAndDigitsStay() {
    assertThat(Slug.of("az AZ 09")).isEqualTo("az-az-09");
    assertThat(Slug.of("a`b{c/d:e@f[g")).isEqualTo("a-b-c-d-e-f-g");
  }

  @Test
  void sixtyCharactersAreNotTooMany() {
    var sixty = "a".repeat(29) + "-" + "b".repeat(30);
    assertThat(Slug.of(sixty)).isEqualTo(sixty);
    assertThat(Slug.of("a".repeat(60) + " b")).isEqualTo("a".repeat(60));
    assertThat(Slug.of("a".repeat(61) + " b")).isEqualTo("a".repeat(60));
    assertThat(Slug.of("a " + "b".repeat(60))).isEqualTo("a");
  }
}
