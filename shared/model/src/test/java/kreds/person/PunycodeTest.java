package kreds.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A label and what DNS writes for it, with the samples of RFC 3492.
final class PunycodeTest {

  @ParameterizedTest
  @CsvSource({
    "straße, strae-oqa",
    "bücher, bcher-kva",
    "他们为什么不说中文, ihqwcrb4cv8a8dqg056pqjye",
    "ليهمابتكلموشعربي؟, egbpdaj6bu4bxfgehfvwxn",
    "Pročprostěnemluvíčesky, Proprostnemluvesky-uyb24dma41a",
    "3年B組金八先生, 3B-ww4c5e180e575a65lsy2b",
    "-> $1.00 <-, -> $1.00 <--",
    "ÿÿÿ, wdaaa",
    "æøå, 5cab8c",
    "\uD83D\uDCA9, ls8h",
    "\u0080, a",
    "a\u0080, a-ba",
    "abåƛƣ, ab-zia24ehb"
  })
  void aLabelIsWrittenInOneWay(String label, String written) {
    assertThat(Punycode.encoded(label)).isEqualTo(written);
    assertThat(Punycode.decoded(written)).contains(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fx", "99999999999999", "ab-ÿ", "a-!", "zzzzzz"})
  void whatEndsTooSoonOrLeadsNowhereIsNone(String written) {
    assertThat(Punycode.decoded(written)).isEmpty();
  }

  /// Far more than any label of DNS has room for.
  @Test
  void aNumberIsReadUpToItsLimitAndNotOneFurther() {
    var ascii = "a".repeat(80);
    var letter = Character.toString(0xF1CF0);

    assertThat(Punycode.decoded(ascii + "-rp6956d"))
        .contains("a".repeat(72) + letter + "a".repeat(8));
    assertThat(Punycode.decoded(ascii + "-sp6956d")).isEmpty();
  }

  @Property
  void whateverIsWrittenIsReadAgain(
      @ForAll
          @StringLength(min = 1, max = 40)
          @CharRange(from = 'a', to = 'z')
          @CharRange(from = '\u00DF', to = '\u024F')
          @CharRange(from = '\u4E00', to = '\u4EFF')
          String label) {
    assertThat(Punycode.decoded(Punycode.encoded(label))).contains(label);
  }
}
