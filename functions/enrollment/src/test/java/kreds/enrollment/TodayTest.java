package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.sample.SamplePeople;
import kreds.testing.handler.Answered;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What waits for staff, each with the order that does it; doing it removes it (T2). The network
/// decides by 1 March 2027.
final class TodayTest {
  private final EnrollmentFunction function = new EnrollmentFunction(3, 5);

  @AfterEach
  void close() {
    function.close();
  }

  @Test
  void nothingWaitsWhileTheDayIsFar() {
    function.seat(1);

    assertThat(waits()).isEmpty();
    assertThat(today()).containsEntry("message", "Nothing waits for you.");
  }

  @Test
  void aNetworkThatIsShortShowsAWeekBeforeItsDayUntilItHasAnother() {
    function.seat(1);
    function.clock.advance(Duration.ofDays(50));

    var today = today();
    assertThat(waits()).containsExactly("decide");
    var extend = Ready.of(today, "extend-network");
    assertThat(extend).containsEntry("decisionDate", "2027-03-29");
    assertThat(String.valueOf(today.get("toFill"))).contains("cancel-network", "reason");

    var shown = function.send(extend).all();
    function.send(Ready.of(shown, "extend-network"));

    assertThat(waits()).isEmpty();
  }

  @Test
  void aListToOpenShowsAndAnOfferThatWaitsForItsOwnAnswerDoesNot() {
    function.seat(1, 2, 3);
    assertThat(waits()).containsExactly("open-list");
    assertThat(today()).containsEntry("message", "One thing waits for you.");
    assertThat(String.valueOf(today().get("data"))).contains("since=2027-01-04T09:");

    function.send(Ready.of(today(), "open-list"));
    assertThat(waits()).isEmpty();

    function.seat(4, 5, 6);
    function.send(function.json("http/confirm", function.mine(1), Map.of("action", "leave")));
    assertThat(function.letters("enrollment-offer")).isNotEmpty();
    assertThat(waits()).as("it waits for the person who has it").isEmpty();
  }

  @Test
  void whoWaitsToBeLetInShowsUntilStaffHaveDecided() {
    staffLetIn();
    assertThat(waits()).isEmpty();
    function.seat(1, 2);

    var today = today();
    assertThat(waits()).containsExactly("admit");
    assertThat(Ready.parts(Answered.part(today, "data"), "waiting").getFirst())
        .containsEntry("network", EnrollmentFunction.NETWORK)
        .containsEntry("toAdmit", 2)
        .containsKey("since");
    assertThat(Ready.of(today, "show-network"))
        .containsEntry("network", EnrollmentFunction.NETWORK);
    assertThat(String.valueOf(today.get("toFill"))).contains("reject-enrollment", "reason");

    for (var event : Ready.all(today)) {
      if ("admit-enrollment".equals(event.get("command"))) {
        function.send(event);
      }
    }
    assertThat(waits()).isEmpty();
  }

  @Test
  void ofManyWhoWaitToBeLetInTheNetworkHasTheOrders() {
    staffLetIn();
    function.seat(1, 2, 3, 4, 5, 6);

    assertThat(Ready.all(today()).toString())
        .contains("show-network")
        .doesNotContain("admit-enrollment");
  }

  @Test
  void whoWaitsToBeLetInIsCountedOnce() {
    staffLetIn();
    function.seat(1, 2);

    for (var command : List.of("show-network", "why-not")) {
      var look = function.event(command);
      look.put("network", EnrollmentFunction.NETWORK);
      assertThat(function.send(look).all())
          .containsEntry(
              "message",
              "Have a place: 0. Wait: 0. Have not confirmed: 0. To be let in or not: 2.");
    }
  }

  @Test
  void colleaguesWhoCanNeverAllHaveAPlaceAreNamedWithTheOrderThatGivesThemOne() {
    together(1, 2, 3);
    function.confirm(1);
    function.confirm(2);
    assertThat(waits()).isEmpty();
    resize(2);

    var today = today();

    assertThat(waits()).containsExactly("never-together");
    var item = Ready.parts(Answered.part(today, "data"), "waiting").getFirst();
    assertThat(Ready.parts(item, "neverTogether"))
        .singleElement()
        .satisfies(party ->
            assertThat(party)
                .containsEntry("maximum", 3)
                .containsEntry("notTogether", false)
                .doesNotContainKey("seatsPerCompany")
                .containsEntry(
                    "people",
                    List.of(
                        "Deltager 1, waiting", "Deltager 2, waiting", "Deltager 3, unconfirmed")));
    assertThat(Ready.of(today, "why-not")).containsEntry("network", EnrollmentFunction.NETWORK);
    var why = function.send(Ready.of(today, "why-not")).all();
    assertThat(String.valueOf(why.get("message")))
        .contains("3 want to come with colleagues or not at all", "never can");
    assertThat(Ready.parts(Answered.part(why, "data"), "neverTogether")).hasSize(1);
    assertThat(Ready.of(why, "change-capacity")).containsEntry("maximum", 3);

    function.confirm(3);
    assertThat(function.state(3)).isEqualTo("waiting");
    function.send(Ready.of(today, "change-capacity"));

    assertThat(function.state(1)).isEqualTo("offered");
    assertThat(function.state(3)).isEqualTo("offered");
    assertThat(waits()).isEmpty();
    var after = function.event("why-not");
    after.put("network", EnrollmentFunction.NETWORK);
    assertThat(function.send(after).message()).doesNotContain("never can");
  }

  @Test
  void colleaguesWhoAreMoreThanTheirCompanyMayHaveLeadToTheRuleOfSeats() {
    together(1, 2);
    function.confirm(1);
    seats(1);
    function.confirm(2);

    assertThat(waits()).containsExactly("never-together");
    var order = Ready.of(today(), "set-seat-rules");
    assertThat(order).containsEntry("seatsPerCompany", 2);
    function.send(order);

    assertThat(function.state(1)).isEqualTo("offered");
    assertThat(waits()).isEmpty();
  }

  private void together(int first, int... others) {
    var fields = EnrollmentFunction.fields(first);
    var colleagues = new ArrayList<Map<String, Object>>();
    for (var number : others) {
      var person = SamplePeople.person(number);
      colleagues.add(Map.of("name", person.name(), "email", person.address().value()));
    }
    fields.put("colleagues", colleagues);
    fields.put("fit", "all-or-none");
    function.send(function.form(fields, first));
  }

  private void resize(int maximum) {
    var order = function.event("change-capacity");
    order.put("network", EnrollmentFunction.NETWORK);
    order.put("minimum", 1);
    order.put("maximum", maximum);
    function.send(order);
  }

  private void seats(int perCompany) {
    var rules = new LinkedHashMap<>(function.event("set-seat-rules"));
    rules.keySet().retainAll(List.of("command", "actor"));
    rules.put("network", EnrollmentFunction.NETWORK);
    rules.put("seatsPerCompany", perCompany);
    function.send(rules);
  }

  private void staffLetIn() {
    var rules = new LinkedHashMap<>(function.event("set-seat-rules"));
    rules.put("network", EnrollmentFunction.NETWORK);
    rules.put("notTogether", List.of());
    rules.put("admission", "staff");
    function.send(rules);
  }

  private Map<String, Object> today() {
    return function.send(function.event("today")).all();
  }

  private List<String> waits() {
    return Ready.parts(Answered.part(today(), "data"), "waiting").stream()
        .map(item -> String.valueOf(item.get("what")))
        .toList();
  }
}
