package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

    assertThat(function.page(2))
        .contains("<h2>Du står på ventelisten</h2>", "så tæt på jeres marked")
        .doesNotContain("Firma 1", "Du er nummer");
    var letter = function.letters("enrollment-waiting/" + function.id(2)).getFirst();
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
    assertThat(function.state(3)).isEqualTo("confirmed");
  }

  @Test
  void whoSitsTogetherAlreadyIsNamedToStaffAndStaysAndAnEmptyListClears() {
    function.seat(1, 2);

    var set = set(Map.of("notTogether", List.of("Firma 1", "Firma 2")));

    assertThat(set.message())
        .endsWith("Together already: Firma 1 A/S, Firma 2 A/S; nobody loses a place by the rule.");
    assertThat(function.state(2)).isEqualTo("confirmed");
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
    assertThat(function.state(2)).isEqualTo("offered");
  }

  @Test
  void whereEnrolmentIsClosedTheFormIsGoneAndPeopleProgramsAndStaffReadSo() {
    function.seat(1, 2, 3, 4);
    function.enroll(5);

    assertThat(set(Map.of("enrolment", "closed")).message()).contains("Enrolment is closed");

    var refused = function.enroll(6);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("enrollment-closed-now");
    assertThat(function.confirm(5).body()).contains("enrollment-closed-now");
    assertThat(function.page(5))
        .contains("Din tilmelding er ikke bekræftet", "lukket for tilmelding");
    assertThat(function.page(4)).contains("Du er nummer 1", "Du beholder din plads i køen");
    assertThat(function.send(function.event("http/network")).body())
        .contains("Lukket for tilmelding", "Skriv til os, hvis du gerne vil være med")
        .doesNotContain("<form", "Alle pladser er taget");
    var program = function.event("http/network");
    Answered.part(program, "headers").put("accept", "application/json");
    assertThat(function.send(program).json())
        .containsEntry("closed", true)
        .containsEntry("open", false)
        .containsEntry("waitingList", false)
        .containsEntry("placesLeft", 0);
    assertThat(function.send(function.event("http/networks-feed")).body())
        .contains("lukket for tilmelding");
    var why = function.handler.order("why-not", "network", EnrollmentFunction.NETWORK);
    assertThat(Answered.parts(why.data(), "waiting"))
        .extracting(waiting -> waiting.get("why"))
        .containsExactly("closed");
    assertThat(why.next("set-seat-rules")).containsEntry("enrolment", "open");
    leave(1);
    assertThat(function.state(4)).isEqualTo("waiting");

    assertThat(set(Map.of("enrolment", "open")).message())
        .contains("Deltager 4 is offered a place until");
    assertThat(function.state(4)).isEqualTo("offered");
  }

  @Test
  void whomStaffTookOffTheyCanLetComeAgainAndARefusalLeadsThere() {
    function.seat(1, 2, 3, 4);
    function.ordered("remove-enrollment", 1);
    for (var command : List.of("promote-enrollment", "send-link")) {
      var refused = function.ordered(command, 1);
      assertThat(refused.refusal()).as(command).isEqualTo("taken-off");
      assertThat(refused.next("admit-enrollment"))
          .containsEntry("email", "deltager1@firma1.example");
    }
    assertThat(function.enroll(1).status()).isEqualTo(202);
    assertThat(function.state(1)).isEqualTo("left");

    assertThat(function.ordered("admit-enrollment", 1).ok()).isTrue();

    assertThat(function.letters("enrollment-may-return")).hasSize(1);
    assertThat(function.ordered("admit-enrollment", 1).message())
        .startsWith("It stood so already.");
    assertThat(function.letters("enrollment-may-return")).hasSize(1);
    assertThat(function.lines())
        .anyMatch(line -> line.startsWith("mette@example.dk: admit-enrollment " + function.id(1)));
    assertThat(function.page(1)).contains("Du er ikke længere tilmeldt");
    function.enroll(1);
    assertThat(function.state(1)).isEqualTo("unconfirmed");
  }

  private void leave(int number) {
    function.send(function.json("http/confirm", function.mine(number), Map.of("action", "leave")));
  }

  private Answered set(Map<String, Object> rules) {
    var event = function.event("set-seat-rules");
    event
        .keySet()
        .removeAll(
            List.of("seatsPerCompany", "offerHours", "notTogether", "enrolment", "admission"));
    event.put("network", EnrollmentFunction.NETWORK);
    event.putAll(rules);
    return function.send(event);
  }
}
