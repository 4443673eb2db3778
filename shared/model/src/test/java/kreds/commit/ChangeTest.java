package kreds.commit;

import static kreds.sample.MailFixture.aServiceLetter;
import static kreds.sample.NetworkFixture.aNetwork;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.byStaff;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kreds.change.Attempt;
import kreds.change.Consequences;
import kreds.change.Subject;
import org.junit.jupiter.api.Test;

/// What a post writes beside its rows: the key that it came under, and its letters or none.
final class ChangeTest {
  private static final Attempt ATTEMPT = Attempt.of("t-1", "body");
  private static final Write ROW = new Write.RunSaved(Optional.empty(), aNetwork().run());
  private static final Change<String> CHANGE = new Change<>("answer", List.of(ROW));

  @Test
  void theKeyOfAPostIsWrittenWithWhatThePostChanges() {
    assertThat(CHANGE.under(Optional.of(ATTEMPT), MONDAY).writes())
        .containsExactly(ROW, new Write.Attempted(ATTEMPT, MONDAY, false, ATTEMPT.used()));
    assertThat(CHANGE.under(Optional.empty(), MONDAY)).isEqualTo(CHANGE);
    var nothing = Change.nothing("answer");
    assertThat(nothing.under(Optional.of(ATTEMPT), MONDAY)).isEqualTo(nothing);
  }

  @Test
  void theKeyOfAPostThatSaysNothingNewCountsAllTheSame() {
    var repeats = new Write.Attempted(ATTEMPT, MONDAY, true, ATTEMPT.used());

    assertThat(Change.nothing("answer").repeating(Optional.of(ATTEMPT), MONDAY))
        .isEqualTo(new Change<>("answer", List.of(repeats)));
    assertThat(CHANGE.repeating(Optional.of(ATTEMPT), MONDAY).writes())
        .containsExactly(ROW, repeats);
    assertThat(CHANGE.repeating(Optional.empty(), MONDAY)).isEqualTo(CHANGE);
  }

  @Test
  void whatNobodyIsToldByMailIsWrittenWithItsLineAllTheSame() {
    var line = byStaff(Subject.network("plastgenanvendelse"), "step").line("", "x");
    var change = CHANGE.and(Consequences.of(line, aServiceLetter()));
    assertThat(change.hasLetter()).isTrue();
    assertThat(change.letters()).containsExactly(aServiceLetter().letter());
    assertThat(CHANGE.letters()).isEmpty();

    assertThat(change.withoutLetters())
        .isEqualTo(new Change<>("answer", List.of(ROW, new Write.LineAdded(line))));
    assertThat(CHANGE.withoutLetters()).isEqualTo(CHANGE);
  }
}
