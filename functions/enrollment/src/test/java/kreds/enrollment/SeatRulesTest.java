package kreds.enrollment;

import static kreds.enrollment.EnrollmentFunction.FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What staff set about the seats of a network, and what people, programs and staff read of it.
final class SeatRulesTest {
  private final EnrollmentFunction function = new EnrollmentFunction(1, 3);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void ofCompaniesThatAreKeptApartTheSecondReadsWhyButNotWhoAndStaffReadWho() {
    assertThat(set(Map.of("notTogether", List.of("Firma 1", "FIRMA 2 A/S", "firma 1 a/s"))).data())
        .containsEntry("notTogether", List.of("Firma 1", "FIRMA 2 A/S"))
        .containsEntry("together", List.of());
    function.seat(1);
    function.enroll(2);

    assertThat(function.confirm(2).json())
        .containsEntry("state", "waiting")
        .containsEntry("why", "not-together");

    assertThat(page(2)).contains("så tæt på jeres marked").doesNotContain("Firma 1");
    var letter = function.letters("enrollment-waiting/" + id(2)).getFirst();
    assertThat(function.stored.deliveries().of(letter).orElseThrow().letter().values())
        .containsEntry("why", "not-together")
        .doesNotContainValue("Firma 1 A/S");
    assertThat(
            Answered.parts(
                function.handler.order("why-not", "network", EnrollmentFunction.NETWORK).data(),
                "waiting"))
        .singleElement()
        .satisfies(waiting ->
            assertThat(waiting)
                .containsEntry("why", "not-together")
                .containsEntry("notTogetherWith", List.of("Firma 1 A/S")));
    function.seat(3);
    assertThat(state(3)).isEqualTo("confirmed");
  }

  @Test
  void whoSitsTogetherAlreadyIsNamedToStaffAndStaysAndAnEmptyListClears() {
    function.seat(1, 2);

    var set = set(Map.of("notTogether", List.of("Firma 1", "Firma 2")));

    assertThat(set.message())
        .endsWith("Together already: Firma 1 A/S, Firma 2 A/S; nobody loses a place by the rule.");
    assertThat(state(2)).isEqualTo("confirmed");
    assertThat(set(Map.of("seatsPerCompany", 2)).data())
        .as("what was not sent stays")
        .containsEntry("notTogether", List.of("Firma 1", "Firma 2"));
    assertThat(set(Map.of("notTogether", List.of())).data())
        .containsEntry("notTogether", List.of());
  }

  @Test
  void oneCompanyAloneIsKeptApartFromNobodyAndWhoMovesUpByARuleIsNamed() {
    assertThat(set(Map.of("notTogether", List.of("Firma 1", "firma 1 A/S"))).refusal())
        .isEqualTo("invalid-fields");
    set(Map.of("notTogether", List.of("Firma 1", "Firma 2")));
    function.seat(1, 2);

    assertThat(set(Map.of("notTogether", List.of())).message())
        .contains("Deltager 2 is offered a place until");
    assertThat(state(2)).isEqualTo("offered");
  }

  private Answered set(Map<String, Object> rules) {
    var event = function.event("set-seat-rules");
    event.keySet().removeAll(List.of("seatsPerCompany", "offerHours", "notTogether"));
    event.put("network", EnrollmentFunction.NETWORK);
    event.putAll(rules);
    return function.send(event);
  }

  private String page(int number) {
    return function.send(function.visit("http/enrollment", function.mine(number))).body();
  }

  private String state(int number) {
    return function.enrollment(number, FIRST).state();
  }

  private String id(int number) {
    return function.idOf(SamplePeople.person(number), FIRST);
  }
}
