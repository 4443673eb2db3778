package kreds.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kreds.network.Capacity;
import kreds.person.Company;
import org.junit.jupiter.api.Test;

/// What of the rules everybody sees, and when it matters whom somebody works for.
final class SeenSeatRulesTest {
  private static final List<Company> APART = List.of(Company.of("Nord"), Company.of("Syd"));

  private final SeatRules rules = SeatRules.usual(new Capacity(2, 5));

  @Test
  void everybodySeesHowManyItTakesWhetherItTakesAnybodyAndWhoDecides() {
    assertThat(rules.isShownAs(SeatRules.usual(new Capacity(2, 5)))).isTrue();
    assertThat(rules.isShownAs(rules.offering(8).apart(APART))).isTrue();
    assertThat(rules.isShownAs(rules.sized(new Capacity(2, 6)))).isFalse();
    assertThat(rules.isShownAs(rules.closing(true))).isFalse();
    assertThat(rules.isShownAs(rules.admitting(Admission.STAFF))).isFalse();
  }

  @Test
  void whomSomebodyWorksForMattersWhereCompaniesAreCountedOrKeptApart() {
    assertThat(rules.compareCompanies()).isFalse();
    assertThat(rules.sized(new Capacity(2, 5).limited(1)).compareCompanies()).isTrue();
    assertThat(rules.apart(APART).compareCompanies()).isTrue();
    assertThat(rules.closing(true).admitting(Admission.STAFF).compareCompanies()).isFalse();
  }
}
