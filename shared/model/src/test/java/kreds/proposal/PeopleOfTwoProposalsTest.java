package kreds.proposal;

import static kreds.sample.Outcomes.done;
import static kreds.sample.SamplePeople.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kreds.person.Company;
import kreds.person.EmailAddress;
import org.junit.jupiter.api.Test;

/// The people of two proposals on one list: in the order in which they were thought of, and who of
/// them is here no more.
final class PeopleOfTwoProposalsTest {

  @Test
  void theyStandInTheOrderInWhichTheyWereThoughtOf() {
    var here = of(named("b", 2), named("d", 4));

    var both = done(here.carrying(List.of(named("c", 3), named("a", 1), named("aa", 4))));

    assertThat(both.suggestions())
        .as("of two of one moment the first by identifier")
        .containsExactly(
            named("a", 1), named("b", 2), named("c", 3), named("aa", 4), named("d", 4));
  }

  @Test
  void whoWasThereBeforeAndIsNoLongerIsGone() {
    var now = of(named("b", 2), named("c", 3));

    assertThat(now.without(List.of(named("a", 1), named("b", 2), named("d", 4))))
        .containsExactly(named("a", 1), named("d", 4));
    assertThat(now.without(List.of(named("c", 3), named("b", 2)))).isEmpty();
    assertThat(Correspondence.NONE.without(List.of(named("a", 1)))).containsExactly(named("a", 1));
  }

  private static Correspondence of(Suggestion... people) {
    return new Correspondence(List.of(), List.of(), List.of(people), Optional.empty());
  }

  private static Suggestion named(String id, int second) {
    var address = EmailAddress.of(id + "@example.dk");
    return new Suggestion(id, id, Company.of("Firma"), address, MONDAY.plusSeconds(second));
  }
}
