package kreds.aws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import kreds.outcome.Unavailable;
import org.junit.jupiter.api.Test;

/// Figures as CloudWatch reads them out of the log.
final class LogTest {
  private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
  private final Log log =
      new Log(
          "sample", new PrintStream(lines, true, StandardCharsets.UTF_8), InstantSource.system());

  @Test
  void aFigureIsOneLineInTheEmbeddedMetricFormat() throws IOException {
    log.figure(Figure.OLDEST_DUE_LETTER, 1_800);

    assertThat(line())
        .containsEntry("OldestDueLetter", 1_800)
        .containsEntry("FunctionName", "sample")
        .hasEntrySatisfying("_aws", aws -> assertThat(aws.toString()).containsPattern("=\\d{13}"))
        .hasEntrySatisfying(
            "_aws",
            aws ->
                assertThat(aws)
                    .extracting("CloudWatchMetrics")
                    .isEqualTo(List.of(directive(List.of("FunctionName"), "OldestDueLetter"))));
  }

  @Test
  void whatIsCountedByReasonsIsCountedOfEachReason() throws IOException {
    log.counted(Figure.REFUSALS_OF_SES, "rate");

    assertThat(line())
        .containsEntry("RefusalsOfSes", 1)
        .containsEntry("Reason", "rate")
        .hasEntrySatisfying(
            "_aws",
            aws -> assertThat(aws.toString()).contains("Dimensions=[[FunctionName, Reason]]"));
  }

  @Test
  void aFaultOfTheProgramIsCountedAndWhatIsOnlyBusyIsNot() throws IOException {
    log.aside("mailing", "l-1", new IllegalStateException("secret@example.dk"));
    assertThat(line())
        .containsEntry("Faults", 1)
        .containsEntry("level", "ERROR")
        .containsEntry("what", "l-1")
        .doesNotContainValue("secret@example.dk");

    log.aside("mailing", "l-1", new Unavailable("busy", Duration.ofSeconds(2)));
    assertThat(line()).containsEntry("level", "WARN").doesNotContainKeys("Faults", "_aws");
  }

  private Map<String, Object> line() throws IOException {
    var line = Json.read(new ByteArrayInputStream(lines.toByteArray()));
    lines.reset();
    return line;
  }

  private static Map<String, Object> directive(List<String> dimensions, String name) {
    return Map.of(
        "Namespace",
        "Kreds",
        "Dimensions",
        List.of(dimensions),
        "Metrics",
        List.of(Map.of("Name", name, "Unit", "Seconds")));
  }
}
