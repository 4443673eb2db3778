package kreds.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import kreds.person.Company;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who gives a point, as staff write it: whom the meeting knows is found, and taken out alone.
final class GivenByTest {
  private static final String ANNE = "Anne Holm";
  private static final Map<String, Company> PEOPLE =
      Map.of(
          ANNE,
          Company.of("Plast A/S"),
          "Anne Holm Jensen",
          Company.of("DTU"),
          "Signe Højgaard",
          Company.of("Metal og Gummi ApS"),
          "Bo & Ib",
          Company.UNKNOWN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anne Holm/Signe Højgaard                       | Signe Højgaard
          Anne Holm / Signe Højgaard                     | Signe Højgaard
          Anne Holm samt Signe Højgaard                  | Signe Højgaard
          Anne Holm + Signe Højgaard                     | Signe Højgaard
          Anne Holm – Signe Højgaard                     | Signe Højgaard
          Anne Holm - Signe Højgaard                     | Signe Højgaard
          Signe Højgaard MED anne holm                   | Signe Højgaard
          Signe Højgaard with Anne Holm                  | Signe Højgaard
          Signe Højgaard and Anne Holm                   | Signe Højgaard
          Anne Holm & Signe Højgaard                     | Signe Højgaard
          Signe Højgaard; Anne  Holm, og Bo Taler        | Signe Højgaard, Bo Taler
          Anne Holm – direktør i Plast A/S               | ''
          Signe Højgaard – direktør, Anne Holm           | Signe Højgaard – direktør
          Anne Holm–Signe Højgaard                       | Signe Højgaard
          Anne Holm sammen Signe Højgaard, Anne Holm     | sammen Signe Højgaard
          Anne Holm, Plast A/S                           | ''
          Anne Holm, PLAST, Signe Højgaard               | Signe Højgaard
          Anne Holm – Plast A/S og Signe Højgaard        | Signe Højgaard
          Anne Holm, Signe Højgaard, Plast A/S           | Signe Højgaard, Plast A/S
          Signe Højgaard, Plast A/S, Anne Holm           | Signe Højgaard, Plast A/S
          Anne Holm, Plast A/S, Plast A/S                | Plast A/S
          Anne Holm, DTU                                 | DTU
          Anne Holm (Plast, Metal og Gummi)              | ''
          Prof. Anne Holm fra DTU og Signe Højgaard      | Signe Højgaard
          Anne Holm, Signe Højgaard, Metal og Gummi ApS  | Signe Højgaard, Metal og Gummi ApS
          Anne Holm, Ib Bo A/S                           | Ib Bo A/S
          Anne Holm Jensen                               | Anne Holm Jensen
          Anne Holm Jensen og Anne Holm                  | Anne Holm Jensen
          Anne Holm-Jensen                               | Anne Holm-Jensen
          Lise-Anne Holm                                 | Lise-Anne Holm
          Anne Holmgaard og Marianne Holm                | Anne Holmgaard og Marianne Holm
          Anne Holm og Bo & Ib                           | Bo & Ib
          """)
  void whoIsTakenOutTakesNobodyElseAlong(String said, String rest) {
    assertThat(new GivenBy(said, PEOPLE).without(Set.of(ANNE))).isEqualTo(rest);
  }

  @Test
  void aNameThatHoldsASeparatorIsTakenOutToo() {
    assertThat(new GivenBy("Bo & Ib, Anne Holm", PEOPLE).without(Set.of("Bo & Ib")))
        .isEqualTo(ANNE);
    assertThat(new GivenBy("Bo & Ib", Map.of()).without(Set.of("bo & ib"))).isEmpty();
    assertThat(
            new GivenBy("Anne Holm og Signe Højgaard", PEOPLE)
                .without(Set.of(ANNE, "Signe Højgaard")))
        .isEmpty();
  }

  @Test
  void theLongerOfTwoNamesIsMeantWhereItStands() {
    var jensen = new GivenBy("Anne Holm Jensen", PEOPLE);

    assertThat(jensen.has("Anne Holm Jensen")).isTrue();
    assertThat(jensen.has(ANNE)).isFalse();
    assertThat(new GivenBy("Anne Holm Jensen", Map.of()).has(ANNE)).isTrue();
    assertThat(new GivenBy("Anne Holm Jensen & ANNE\u00a0 HOLM", PEOPLE).has(ANNE)).isTrue();
    assertThat(new GivenBy("A\u030Ase M\u00f8ller", Map.of()).has("Åse Møller"))
        .as("composed or not")
        .isTrue();
    assertThat(new GivenBy("Anne Holm", PEOPLE).has("Bo Taler")).isFalse();
    assertThat(new GivenBy("Anne Holm", PEOPLE).has(" ")).isFalse();
  }
}
