package kreds.commit;

import static kreds.sample.NetworkFixture.aNetwork;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Staff hear whether an order changed something.
final class StandsTest {

  @Test
  void whatWroteNothingStoodSoAlready() {
    var stands = Stands.after(Change.nothing("plast"), String::length).answer();

    assertThat(stands).isEqualTo(new Stands<>(5, true));
    assertThat(stands.said("The network is open."))
        .isEqualTo("It stood so already. The network is open.");
  }

  @Test
  void whatWasWrittenIsSaidAsItIs() {
    var row = new Write.RunSaved(Optional.empty(), aNetwork().run());
    var change = Stands.after(new Change<>("plast", List.of(row)), String::length);

    assertThat(change).isEqualTo(new Change<>(new Stands<>(5, false), List.of(row)));
    assertThat(change.answer().said("The network is open.")).isEqualTo("The network is open.");
  }
}
