package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import kreds.web.staff.FunctionName;
import kreds.web.staff.StaffCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `local/run` opens with: there is something for each staff command, so that every sample of
/// `events/` runs as it stands, whatever was sent before it.
final class DemoTest {
  /// What is only looked at; and what asks first, or only says what would come of it.
  private static final List<String> CHANGE_NOTHING =
      List.of(
          "today",
          "list-",
          "show-",
          "why-not",
          "preview-",
          "help",
          "import-",
          "release-decisions",
          "resume-sending",
          "start-next-run",
          "end-network");

  @TempDir private Path data;

  @Test
  void everySampleRunsAsItStandsAndDoesWhatItSays() throws IOException {
    try (var kreds = demo()) {
      assertRun(kreds, samples());
    }
  }

  @Test
  void anHourLaterEverySampleStillRunsInTheOppositeOrder() throws IOException {
    try (var kreds = demo()) {
      kreds.clock(Map.of("advance", "PT1H"));

      assertThat(kreds.subjects(Cast.STAFF)).singleElement().asString().startsWith("Nyt forslag");
      assertThat(kreds.table("Deliveries")).noneMatch(row -> "SENDING".equals(row.get("state")));
      assertRun(kreds, samples().reversed());
    }
  }

  /// Whatever a command is that can be tried: with `dryRun` no row is another, no line of the audit
  /// and no letter is there.
  @Test
  void whatIsOnlyTriedChangesNothing() throws IOException {
    try (var kreds = demo()) {
      var triable = triable(kreds);
      assertThat(triable)
          .contains("meeting-scheduling/plan-meeting", "enrollment/import-companies")
          .hasSizeGreaterThan(15);
      var before = rows(kreds);
      var failed = new ArrayList<String>();
      for (var sample : triable) {
        var event = new LinkedHashMap<>(Kreds.sample(sample));
        event.put("dryRun", true);
        var answer = kreds.order(sample.substring(0, sample.indexOf('/')), event);
        if (!Boolean.TRUE.equals(answer.get("ok"))) {
          failed.add(sample + ": " + answer.get("problem"));
        }
      }
      assertThat(failed).isEmpty();
      assertThat(rows(kreds)).isEqualTo(before);
    }
  }

  /// The samples of all commands that take `dryRun`, as help tells it.
  private static List<String> triable(Kreds kreds) {
    var triable = new ArrayList<String>();
    for (var function : FunctionName.values()) {
      var help = kreds.order(function.written(), Kreds.sample(function.written() + "/help"));
      for (var command : LocalJson.objects(LocalJson.object(help, "data"), "commands")) {
        if (LocalJson.object(LocalJson.object(command, "fields"), "properties")
            .containsKey("dryRun")) {
          triable.add(function.written() + "/" + LocalJson.text(command, "command"));
        }
      }
    }
    return triable;
  }

  private static Map<String, List<Map<String, Object>>> rows(Kreds kreds) {
    var rows = new HashMap<String, List<Map<String, Object>>>();
    for (var table :
        List.of("Networks", "Meetings", "Proposals", "Mailings", "Deliveries", "Audit")) {
      rows.put(table, kreds.table(table));
    }
    return rows;
  }

  @Test
  void itsPagesLeadToAPrivacyNoticeThatIsThere() throws IOException {
    try (var kreds = demo()) {
      var notice = "/_local/page/privacy.html";
      assertThat(kreds.page("/").body()).contains("href=\"" + kreds.address() + notice + "\"");
      assertThat(kreds.page(notice).body()).contains("personoplysninger");
    }
  }

  /// Years after it was written: the samples name days of one winter, and the demo opens before it.
  private Kreds demo() throws IOException {
    Files.writeString(data.resolve("clock"), "P3650D");
    var kreds = new Kreds(data, 0, true);
    assertThat(kreds.now()).startsWith("2027-01-04T09:0");
    return kreds;
  }

  private static void assertRun(Kreds kreds, List<String> samples) {
    var before = lines(kreds);
    var failed = new ArrayList<String>();
    for (var sample : samples) {
      var function = sample.substring(0, sample.indexOf('/'));
      var answer = kreds.order(function, Kreds.sample(sample));
      if (!Boolean.TRUE.equals(answer.get("ok"))) {
        failed.add(sample + ": " + answer.get("problem"));
      }
    }
    assertThat(failed).isEmpty();
    var after = lines(kreds);
    for (var sample : samples) {
      var command = sample.substring(sample.indexOf('/') + 1);
      var asks = CHANGE_NOTHING.stream().anyMatch(command::startsWith);
      assertThat(after.getOrDefault(command, 0) - before.getOrDefault(command, 0))
          .as("lines of the audit by %s", sample)
          .isEqualTo(asks ? 0 : 1);
    }
  }

  /// How many lines of the audit there are of each command.
  private static Map<String, Integer> lines(Kreds kreds) {
    var lines = new HashMap<String, Integer>();
    for (var line : kreds.table("Audit")) {
      lines.merge(LocalJson.text(line, "action"), 1, Integer::sum);
    }
    return lines;
  }

  private static List<String> samples() {
    var samples = new ArrayList<String>();
    for (var function : FunctionName.values()) {
      samples.add(function.written() + "/help");
      for (var command : StaffCommand.of(function)) {
        samples.add(function.written() + "/" + command);
      }
    }
    Collections.sort(samples);
    return samples;
  }
}
