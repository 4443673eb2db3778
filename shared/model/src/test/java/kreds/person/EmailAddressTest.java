package kreds.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// One mailbox is one person, and nothing that was typed breaks out of a header.
final class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "karen@holm.dk",
        " Karen@Holm.DK ",
        "KAREN@HOLM.DK",
        "\tkaren@holm.dk\n",
        "\u00A0karen@holm.dk",
        "karen@holm.dk\u00A0\u202F\u2007",
        "\u200Bkaren@holm.dk\uFEFF",
        "karen@ｈｏｌｍ。dk"
      })
  void caseAndSpaceAroundMakeNoOtherPerson(String typed) {
    assertThat(EmailAddress.parse(typed)).contains(new EmailAddress("karen@holm.dk"));
    assertThat(EmailAddress.of(typed).domain()).isEqualTo("holm.dk");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "karen",
        "@holm.dk",
        "karen@",
        "karen@holm",
        "karen@@holm.dk",
        "ka@ren@holm.dk",
        "karen@.dk",
        "karen@holm..dk",
        "karen@holm.dk.",
        ".karen@holm.dk",
        "karen.@holm.dk",
        "ka..ren@holm.dk",
        "ka ren@holm.dk",
        "karen@ho lm.dk",
        "karen<@holm.dk",
        "karen>@holm.dk",
        "karen,@holm.dk",
        "karen;@holm.dk",
        "karen:@holm.dk",
        "\"karen\"@holm.dk",
        "(karen)@holm.dk",
        "karen@[127.0.0.1]",
        "ka\\ren@holm.dk",
        "ka\u0000ren@holm.dk",
        "ka\u200bren@holm.dk",
        "ka\u00A0ren@holm.dk",
        "karen@ho\u00A0lm.dk",
        "søren@plast.dk",
        "x@-plast.dk",
        "x@plast-.dk",
        "x@\uD83D\uDCA9.dk",
        "x@ho_lm.dk",
        "x@holm.d_k"
      })
  void whatNoServerTakesOrBreaksAHeaderIsNone(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
    assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sixtyFourCharactersStandBeforeTheAtAndTwoHundredAndFiftyFourInAll() {
    var local = "k".repeat(64);
    var label = "d".repeat(61);
    var domain = label + "." + label + ".d" + label + ".dk";

    assertThat(EmailAddress.parse(local + "@" + domain)).isPresent();
    assertThat(EmailAddress.parse(local + "k@holm.dk")).isEmpty();
    assertThat(EmailAddress.parse(local + "@d" + domain)).isEmpty();
    assertThat(EmailAddress.parse("k@d.k")).isPresent();
    assertThat(EmailAddress.parse("k@" + "d".repeat(63) + ".dk")).isPresent();
    assertThat(EmailAddress.parse("k@" + "d".repeat(64) + ".dk")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "karen@blåmejse.dk",
        "karen@BLÅMEJSE.dk",
        "karen@bla\u030Amejse.dk",
        "karen@xn--blmejse-fxa.dk",
        "karen@XN--BLMEJSE-FXA.DK"
      })
  void aDomainIsOneHoweverItIsSpelt(String typed) {
    var address = EmailAddress.of(typed);
    assertThat(address).isEqualTo(new EmailAddress("karen@xn--blmejse-fxa.dk"));
    assertThat(address.readable()).isEqualTo("karen@blåmejse.dk");
    assertThatThrownBy(() -> new EmailAddress("karen@blåmejse.dk"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /// Two owners, as browsers see it: none gets the letters of the other.
  @ParameterizedTest
  @CsvSource({
    "straße.de, xn--strae-oqa.de, straße.de",
    "Straße.DE, xn--strae-oqa.de, straße.de",
    "XN--STRAE-OQA.de, xn--strae-oqa.de, straße.de",
    "strasse.de, strasse.de, strasse.de",
    "STRASSE.de, strasse.de, strasse.de",
    "groß-gerau.example, xn--gro-gerau-i1a.example, groß-gerau.example",
    "βόλος.com, xn--nxasmm1c.com, βόλος.com",
    "βόλοσ.com, xn--nxasmq6b.com, βόλοσ.com",
    "ΒΌΛΟΣ.com, xn--nxasmq6b.com, βόλοσ.com",
    "xn--nxasmm1c.com, xn--nxasmm1c.com, βόλος.com",
    "blå.straße.de, xn--bl-zia.xn--strae-oqa.de, blå.straße.de",
    "blå。straße．de, xn--bl-zia.xn--strae-oqa.de, blå.straße.de",
    "ＢＬÅ.dk, xn--bl-zia.dk, blå.dk",
    "ｘｎ－－bl-zia.dk, xn--bl-zia.dk, blå.dk"
  })
  void aLetterOfItsOwnMakesAnotherDomain(String typed, String ascii, String readable) {
    var address = EmailAddress.of("karen@" + typed);
    assertThat(address.value()).isEqualTo("karen@" + ascii);
    assertThat(address.readable()).isEqualTo("karen@" + readable);
    assertThat(EmailAddress.parse(address.readable())).contains(address);
  }

  /// It is nobody's, or nobody knows whose.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "xn--blmejse-fx.dk",
        "xn--BLMEJSE-lxa!.dk",
        "xn--strae-.dk",
        "xn--99999999999999.dk",
        "xn---strae-oqa.dk",
        "holm.xn--blmejse-fx.dk",
        "ｘｎ－－blmejse-fx.dk",
        "holm\u2024dk",
        "a.holm\u2024dk",
        "a.å\u2024dk",
        "-å.dk",
        "å-.dk",
        "å_b.dk",
        "å b.dk",
        "stra\u200Cße.dk",
        "blå\u200Dmejse.dk",
        "STRAẞE.de",
        "straße\uD83D\uDCA9.de"
      })
  void whatIsTheDomainOfNobodyIsNone(String domain) {
    assertThat(EmailAddress.parse("karen@" + domain)).isEmpty();
  }

  /// What nobody sees, or the JDK does not know, is shown as DNS writes it.
  @ParameterizedTest
  @ValueSource(strings = {"xn--ls8h.dk", "xn--5cac830v.dk", "xn--5cac530v.dk"})
  void whatIsRegisteredIsTakenAsItStands(String domain) {
    var address = EmailAddress.of("karen@" + domain);
    assertThat(address.value()).isEqualTo("karen@" + domain);
    assertThat(address.readable()).isEqualTo("karen@" + domain);
  }

  @Test
  void whatPeopleHaveBeforeTheAtIsTaken() {
    for (var typed : new String[] {"o'brien@holm.dk", "kim+kreds@holm.dk", "a_b-c=d@holm.dk"}) {
      assertThat(EmailAddress.of(typed).value()).isEqualTo(typed);
      assertThat(EmailAddress.of(typed).readable()).isEqualTo(typed);
    }
  }

  @Test
  void anAddressIsBornInItsOneForm() {
    assertThatThrownBy(() -> new EmailAddress("Karen@holm.dk"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void neitherAddressNorPersonShowsInAMessage() {
    var address = EmailAddress.of("karen@holm.dk");

    assertThat(address.toString()).isEqualTo("EmailAddress[…]");
    assertThat(new Person("Karen", Company.of("Holm"), address, Language.DA).toString())
        .isEqualTo("Person[…]");
  }

  @Test
  void anAddressHasTheLengthsOfRfc5321AndNotOneMore() {
    var local = "a".repeat(64);
    var domain = "b".repeat(63) + "." + "c".repeat(63) + ".";
    for (var fits : List.of(local + "@holm.example", local + "@" + domain + "d".repeat(61))) {
      assertThat(EmailAddress.parse(fits)).as(fits).isPresent();
    }
    for (var tooLong :
        List.of(
            local + "a@holm.example",
            local + "@" + domain + "d".repeat(62),
            "a@" + "b".repeat(64) + ".example")) {
      assertThat(EmailAddress.parse(tooLong)).as(tooLong).isEmpty();
    }
  }

  @Test
  void aDomainIsMadeOfTheLettersFromAToZDigitsAndHyphens() {
    assertThat(EmailAddress.parse("a0z9@a0z9-a.dk")).isPresent();
    for (var other : List.of("`", "{", "/", ":", "_", "+")) {
      assertThat(EmailAddress.parse("karen@a" + other + "b.dk")).as(other).isEmpty();
    }
  }
}
