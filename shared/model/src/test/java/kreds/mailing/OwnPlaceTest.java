package kreds.mailing;

import static kreds.sample.MailFixture.enrolled;
import static kreds.sample.MailFixture.known;
import static kreds.sample.MailFixture.member;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The own page goes with a mailing about the network in which the recipient has a place.
final class OwnPlaceTest {

  @Test
  void onlyWhoTakesPartInTheNetworkThatItIsAboutHasAPageThere() {
    assertThat(only("plast").place()).isEqualTo(enrolled("a", "plast").place()).isPresent();
    assertThat(only("forme").place()).isEmpty();
  }

  private static Recipient only(String about) {
    return Selection.of(
            about, List.of(enrolled("a", "plast")), Set.of(), Set.of(), known(member("a")), MONDAY)
        .recipients()
        .getFirst();
  }
}
