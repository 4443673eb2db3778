package kreds.interest;

import static kreds.sample.InterestFixture.asking;
import static kreds.sample.InterestFixture.wish;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static kreds.sample.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What was not confirmed in time counts for nothing, and the time runs from what was said last.
final class LapsedInterestTest {

  @Test
  void theFormOfWhoseInterestHasLapsedIsTheFirstAgain() {
    var over = MONDAY.plus(Interest.HOLDS);

    var again = done(asking(1).said(person(1), wish(over), over));

    assertThat(again.happenings()).hasOnlyElementsOfType(InterestHappening.Said.class);
    var interest = again.after().interest().orElseThrow();
    assertThat(interest.wish()).isEqualTo(wish(over));
    assertThat(interest.voidAt()).contains(over.plus(Interest.HOLDS));
    assertThat(done(asking(1).said(person(1), wish(over), over.minusSeconds(1))).happenings())
        .hasOnlyElementsOfType(InterestHappening.Reminded.class);
  }

  @Test
  void aCorrectionWithoutALetterBeginsTheTimeAnew() {
    var soon = MONDAY.plusSeconds(5);

    var corrected = after(asking(1).said(person(2), wish(soon), soon)).interest().orElseThrow();

    assertThat(corrected.letters().last()).contains(MONDAY);
    assertThat(corrected.voidAt()).contains(soon.plus(Interest.HOLDS));
  }
}
