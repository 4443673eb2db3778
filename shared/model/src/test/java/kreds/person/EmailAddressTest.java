package kreds.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kreds.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One mailbox is one person, and nothing that was typed breaks out of a header.
final class EmailAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"karen@holm.dk", " Karen@Holm.DK ", "KAREN@HOLM.DK", "\tkaren@holm.dk\n"})
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
        "ka\u200bren@holm.dk"
      })
  void whatNoServerTakesOrBreaksAHeaderIsNone(String typed) {
    assertThat(EmailAddress.parse(typed)).isEmpty();
    assertThatThrownBy(() -> EmailAddress.of(typed)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new EmailAddress(typed)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sixtyFourCharactersStandBeforeTheAtAndTwoHundredAndFiftyFourInAll() {
    var local = "k".repeat(64);
    var domain = "d".repeat(254 - 64 - 1 - 3) + ".dk";

    assertThat(EmailAddress.parse(local + "@" + domain)).isPresent();
    assertThat(EmailAddress.parse(local + "k@holm.dk")).isEmpty();
    assertThat(EmailAddress.parse(local + "@d" + domain)).isEmpty();
    assertThat(EmailAddress.parse("k@d.k")).isPresent();
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
}
