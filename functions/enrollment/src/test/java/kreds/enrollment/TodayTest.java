package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
    assertThat(today()).containsEntry("message", "Nothing waits here.");
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
  void anOfferThatWaitsAndAListToOpenShow() {
    function.seat(1, 2, 3);
    assertThat(waits()).containsExactly("list");

    function.send(Ready.of(today(), "open-list"));
    assertThat(waits()).isEmpty();

    function.seat(4, 5, 6);
    function.send(function.json("http/confirm", function.mine(1), Map.of("action", "leave")));
    assertThat(waits()).containsExactly("offers");
    assertThat(Ready.of(today(), "why-not")).containsEntry("network", EnrollmentFunction.NETWORK);
  }

  private Map<String, Object> today() {
    return function.send(function.event("today")).all();
  }

  private List<String> waits() {
    return Ready.parts(Answered.part(today(), "data"), "waits").stream()
        .map(item -> String.valueOf(item.get("what")))
        .toList();
  }
}
