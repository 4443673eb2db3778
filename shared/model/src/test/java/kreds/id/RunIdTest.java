package kreds.id;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RunIdTest {

  @Test
  void theYearBeforeIsOneLessAndThereIsNoneBeforeTheFirst() {
    var first = RunId.first("plast");
    assertThat(first.former()).isEmpty();
    assertThat(first.next().former()).contains(first);
    assertThat(first.next().next().former()).contains(new RunId("plast", 2));
  }
}
