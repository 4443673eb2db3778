package kreds.network;

import static kreds.sample.MailFixture.candidate;
import static kreds.sample.MailFixture.consenting;
import static kreds.sample.MailFixture.contacts;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.contact.Contact;
import org.junit.jupiter.api.Test;

/// On what ground a list's people may be written to is by what is known of them now.
final class PresentBasisTest {

  @Test
  void whoHasConsentedMayBeWrittenToAndOfWhomNothingIsKnownMayNot() {
    var basis = new PresentBasis(contacts(consenting("a")), MONDAY);

    assertThat(basis.of(candidate("a"))).isEqualTo(Basis.CONSENT);
    assertThat(basis.of(candidate("b"))).isEqualTo(Basis.NONE);
    assertThat(basis.hasLeft(candidate("a"))).isFalse();
    assertThat(basis.hasLeft(candidate("b"))).as("nothing is known").isFalse();
  }

  @Test
  void whoHasUnsubscribedHasLeftWhateverTheyConsentedTo() {
    var known = consenting("a");
    var gone =
        new Contact(
            known.address(),
            known.profile(),
            known.member(),
            known.consent(),
            Optional.of(MONDAY),
            known.newsletter(),
            known.suppression(),
            known.allowedAt(),
            known.version());

    var basis = new PresentBasis(contacts(gone), MONDAY);

    assertThat(basis.hasLeft(candidate("a"))).isTrue();
    assertThat(basis.of(candidate("a"))).isEqualTo(Basis.NONE);
  }
}
