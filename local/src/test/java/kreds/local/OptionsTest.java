package kreds.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OptionsTest {
  private static final Path HOME = Path.of("/home/kreds");

  @Test
  void withoutAWordItIs8080AndTheProjectsFolder() {
    var options = Options.of(List.of(), Map.of(), HOME);

    assertThat(options.port()).isEqualTo(8080);
    assertThat(options.data()).isEqualTo(HOME.resolve(".kreds"));
    assertThat(options.fresh()).isFalse();
    assertThat(options.demo()).isFalse();
    assertThat(Options.of(List.of("--demo"), Map.of(), HOME).demo()).isTrue();
  }

  @Test
  void aYearIsPlayedInPlaceOfTheDemo() {
    var options = Options.of(List.of("--demo", "--year"), Map.of(), HOME);

    assertThat(options.year()).isTrue();
    assertThat(options.demo()).isFalse();
    assertThat(Options.of(List.of("--demo"), Map.of(), HOME).year()).isFalse();
  }

  @Test
  void theCommandLineWinsOverTheEnvironment() {
    var environment = Map.of("KREDS_PORT", "9000", "KREDS_DATA", "/tmp/a", "KREDS_FRESH", "true");

    var options = Options.of(List.of("--port", "9001"), environment, HOME);

    assertThat(options)
        .isEqualTo(new Options(9001, Path.of("/tmp/a"), true, false, false, Map.of()));
  }

  @Test
  void parametersOfTheTemplateComeFromBoth() {
    var environment =
        Map.of("KREDS_PARAMETER_DefaultLanguage", "da", "KREDS_PARAMETER_Minimum", "8");

    var options =
        Options.of(
            List.of("--parameter", "DefaultLanguage=en", "--parameter", "AssociationName=A = B"),
            environment,
            HOME);

    assertThat(options.parameters())
        .isEqualTo(Map.of("DefaultLanguage", "en", "Minimum", "8", "AssociationName", "A = B"));
    assertThatThrownBy(() -> Options.of(List.of("--parameter", "Minimum"), Map.of(), HOME))
        .hasMessageContaining("--parameter NAME=VALUE, not Minimum");
  }

  @Test
  void whatIsNotUnderstoodIsNamed() {
    assertThatThrownBy(() -> Options.of(List.of("--prot", "1"), Map.of(), HOME))
        .hasMessageContaining("--prot");
    assertThatThrownBy(() -> Options.of(List.of("--port"), Map.of(), HOME))
        .hasMessageContaining("--port needs a value");
    assertThatThrownBy(() -> Options.of(List.of("--port", "many"), Map.of(), HOME))
        .hasMessageContaining("many");
  }
}
