package kreds.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import kreds.text.Language;
import org.junit.jupiter.api.Test;

/// A fault of a mailing says where it is, and whether something is named that is not there.
final class MailingFaultTest {

  @Test
  void aNetworkAndAMailingThatAreNotThereAreUnknown() {
    var network = MailingFault.noNetwork("include[0].candidates", "plast");
    assertThat(network)
        .isEqualTo(new MailingFault("include[0].candidates", "network-unknown", "plast"));
    assertThat(network.isUnknown()).isTrue();
    var mailing = MailingFault.noMailing("alreadyGot[0]", "l-9");
    assertThat(mailing).isEqualTo(new MailingFault("alreadyGot[0]", "mailing-unknown", "l-9"));
    assertThat(mailing.isUnknown()).isTrue();
  }

  @Test
  void aFaultInTheWordsNamesNothingThatIsNotThere() {
    var placeholder = new MailingFault(Language.DA, "body", "unknown-placeholder", "navn");
    assertThat(placeholder.isUnknown()).isFalse();
    assertThat(placeholder.field()).isEqualTo("texts.da.body");
    var missing = new MailingFault(Language.EN, "", "missing-language", "en");
    assertThat(missing.isUnknown()).isFalse();
    assertThat(missing.field()).isEqualTo("texts.en");
  }
}
