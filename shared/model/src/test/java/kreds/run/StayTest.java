package kreds.run;

import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kreds.person.Company;
import org.junit.jupiter.api.Test;

/// A time that somebody had a place.
final class StayTest {
  private static final Company OTHER = new Company("Plast A/S");

  @Test
  void itIsPaidByTheCompanyThatIsKnownAndByAnotherOnlyWhereNoneIs() {
    var known = new Stay(MONDAY, Optional.empty(), new Company("Form ApS"));

    assertThat(known.or(OTHER)).isEqualTo(known);
    assertThat(new Stay(MONDAY, MONDAY).or(OTHER).company()).isEqualTo(OTHER);
  }
}
