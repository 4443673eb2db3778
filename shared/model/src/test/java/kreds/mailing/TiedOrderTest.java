package kreds.mailing;

import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.code;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import kreds.person.EmailAddress;
import kreds.sample.MailFixture;
import org.junit.jupiter.api.Test;

/// A draft that tells of what is still to be done goes out with it, and never by itself.
final class TiedOrderTest {
  private static final TiedOrder ORDER =
      new TiedOrder("cancel-network", Map.of("network", "plast"));

  private final Mailing draft =
      Mailing.prepared(
              "l-1",
              MailFixture.content("Kære {name}"),
              3,
              new Mailing.Draft(EmailAddress.of("mette@example.dk"), MONDAY, Optional.of(ORDER)))
          .after();

  @Test
  void itIsNotReleasedByItself() {
    assertThat(code(draft.release(3, MONDAY))).isEqualTo("mailing-tied");
    assertThat(code(draft.mayBeReleased(MONDAY))).isEqualTo("mailing-tied");
  }

  @Test
  void itIsReleasedWithItsOrderAndNoOther() {
    var other = new TiedOrder("cancel-network", Map.of("network", "genbrug"));

    assertThat(after(draft.releasedWith(ORDER, 3, MONDAY)).state())
        .isEqualTo(MailingState.APPROVED);
    assertThat(code(draft.releasedWith(other, 3, MONDAY))).isEqualTo("mailing-tied");
    assertThat(code(draft.releasedWith(ORDER, 0, MONDAY))).isEqualTo("mailing-to-nobody");
  }
}
