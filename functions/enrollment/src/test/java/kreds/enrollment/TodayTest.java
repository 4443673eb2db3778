package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
