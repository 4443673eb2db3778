package kreds.local.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class PatternTest {
  private static final Map<String, Object> INSERT =
      Map.of(
          "eventName",
          "INSERT",
          "dynamodb",
          Map.of("NewImage", Map.of("state", Map.of("S", "PENDING"))));

  @Test
  void aListHoldsTheValuesThatPass() {
    assertThat(new Pattern("{\"eventName\":[\"INSERT\",\"MODIFY\"]}").passes(INSERT)).isTrue();
    assertThat(new Pattern("{\"eventName\":[\"REMOVE\"]}").passes(INSERT)).isFalse();
  }

  @Test
  void namesLeadDown() {
    var pending = "{\"dynamodb\":{\"NewImage\":{\"state\":{\"S\":[\"PENDING\"]}}}}";

    assertThat(new Pattern(pending).passes(INSERT)).isTrue();
    assertThat(new Pattern(pending).passes(Map.of("eventName", "INSERT"))).isFalse();
  }

  @Test
  void aTestThatIsNotUnderstoodIsNotPassedOver() {
    var pattern = new Pattern("{\"eventName\":[{\"numeric\":[\">\",1]}]}");

    assertThatThrownBy(() -> pattern.passes(INSERT)).hasMessageContaining("numeric");
  }
}
