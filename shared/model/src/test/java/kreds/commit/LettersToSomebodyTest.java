package kreds.commit;

import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.MailFixture.address;
import static kreds.sample.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Whether somebody hears of a step by mail, and how they can be left out of it.
final class LettersToSomebodyTest {
  private static final Write ROW = new Write.RunSaved(Optional.empty(), aNetwork().run());
  private static final Write LETTER = new Write.LetterAdded(aServiceLetter());
  private static final Change<String> CHANGE = new Change<>("answer", List.of(ROW, LETTER));

  @Test
  void onlyWhoIsWrittenToHearsOfIt() {
    assertThat(CHANGE.hasLetterTo(address("karen"))).isTrue();
    assertThat(CHANGE.hasLetterTo(address("bo"))).isFalse();
    assertThat(new Change<>("answer", List.of(ROW)).hasLetterTo(address("karen"))).isFalse();
  }

  @Test
  void whoIsLeftOutHearsNothingAndAllElseIsWritten() {
    assertThat(CHANGE.withoutLettersTo(Set.of(address("karen"))))
        .isEqualTo(new Change<>("answer", List.of(ROW)));
    assertThat(CHANGE.withoutLettersTo(Set.of(address("bo")))).isEqualTo(CHANGE);
    assertThat(CHANGE.withoutLettersTo(Set.of())).isEqualTo(CHANGE);
  }
}
