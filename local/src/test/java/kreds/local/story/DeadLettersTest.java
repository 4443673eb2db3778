package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.template.Template;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies in a queue of failures is sent again by the README's own commands.
final class DeadLettersTest {
  @TempDir private Path folder;

  @BeforeAll
  static void needsJq() {
    var there =
        List.of(System.getenv("PATH").split(":")).stream()
            .anyMatch(path -> Files.isExecutable(Path.of(path, "jq")));
    if (!there) {
      System.out.println("SKIPPED the README's commands for dead letters: there is no jq here.");
    }
    Assumptions.assumeTrue(there, "no jq");
  }

  @Test
  void whatAFunctionFailedOnIsTheEventThatItWasSent() throws Exception {
    var event = Kreds.sample("enrollment/send-link");
    var failed =
        Map.of(
            "version",
            "1.0",
            "requestContext",
            Map.of("condition", "RetriesExhausted"),
            "requestPayload",
            event,
            "responsePayload",
            Map.of("errorMessage", "failed"));

    assertThat(unpacked("# from a function's queue", failed)).isEqualTo(event);
  }

  @Test
  void whatSesToldIsHeardLaterAndHearingItTwiceChangesNothing() throws Exception {
    var record = LocalJson.objects(Kreds.sample("email-distribution/ses/bounce"), "Records");
    var told = LocalJson.object(record.getFirst(), "Sns");
    var event = unpacked("# from MailEventFailures", told);

    try (var kreds = new Kreds(folder.resolve("data"), 0)) {
      assertThat(kreds.table("Contacts").toString()).doesNotContain("karen.aeroe@example.dk");
      kreds.postJson("/_local/invoke/email-distribution", event);
      var heard = kreds.table("Contacts").toString();
      kreds.postJson("/_local/invoke/email-distribution", event);

      assertThat(heard).contains("karen.aeroe@example.dk");
      assertThat(kreds.table("Contacts").toString()).isEqualTo(heard);
    }
  }

  private Map<String, Object> unpacked(String from, Map<String, Object> failed)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("failed.json"), LocalJson.write(failed));
    var process =
        new ProcessBuilder("bash", "-euc", command(from)).directory(folder.toFile()).start();
    assertThat(process.waitFor()).isZero();
    return LocalJson.object(Files.readString(folder.resolve("event.json")));
  }

  private static String command(String from) throws IOException {
    var home = Template.ofTheProject().toAbsolutePath().getParent();
    try (var lines = Files.lines(Path.of(home + "/README.md"))) {
      return lines
          .filter(line -> line.startsWith("jq ") && line.endsWith(from))
          .findFirst()
          .orElseThrow(() -> new AssertionError("the README says nothing " + from));
    }
  }
}
