package kreds.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kreds.sample.SamplePeople;
import org.junit.jupiter.api.Test;

/// Whoever types the address of somebody else learns nothing of it, however long they wait (A4).
final class KnownColleagueTest {

  @Test
  void whoWantsAllOrNoneReadsTheSameWhetherTheOtherHasAPlaceOrIsUnknown() {
    assertThat(standing(1, Duration.ofMinutes(1)))
        .isEqualTo(standing(0, Duration.ofMinutes(1)))
        .containsEntry("state", "waiting")
        .containsEntry("why", "with-colleagues")
        .containsEntry("alone", true)
        .containsEntry("together", Map.of("allOrNone", true, "others", 1, "names", List.of()));
    assertThat(standing(1, Duration.ofDays(15)))
        .isEqualTo(standing(0, Duration.ofDays(15)))
        .containsEntry("state", "offered")
        .containsEntry("alone", false);
  }

  /// What the first, who has named the second and clicked, reads after that time.
  private static Map<String, Object> standing(int seated, Duration after) {
    try (var function = new EnrollmentFunction(2, 4)) {
      if (seated > 0) {
        function.seat(2);
      }
      function.clock.advance(Duration.ofMinutes(20));
      var second = SamplePeople.person(2);
      var fields = EnrollmentFunction.fields(1);
      fields.put(
          "colleagues", List.of(Map.of("name", second.name(), "email", second.address().value())));
      fields.put("fit", "all-or-none");
      assertThat(function.send(function.form(fields, 1)).status()).isEqualTo(202);
      function.confirm(1);
      function.clock.advance(after);
      function.send(function.event("schedule/due"));
      var json = function.send(function.json("http/enrollment", function.mine(1), Map.of())).json();
      var read = new LinkedHashMap<String, Object>();
      for (var name : List.of("state", "why", "together")) {
        read.put(name, Objects.requireNonNullElse(json.get(name), ""));
      }
      read.put("alone", function.page(1).contains("Vent ikke på de andre"));
      return read;
    }
  }
}
