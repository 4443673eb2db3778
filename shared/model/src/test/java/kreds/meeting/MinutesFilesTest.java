package kreds.meeting;

import static kreds.meeting.MinutesSteps.END;
import static kreds.meeting.MinutesSteps.OVER;
import static kreds.meeting.MinutesSteps.TEXT;
import static kreds.meeting.MinutesSteps.follows;
import static kreds.meeting.MinutesSteps.letters;
import static kreds.meeting.MinutesSteps.objecting;
import static kreds.meeting.MinutesSteps.record;
import static kreds.meeting.MinutesSteps.scheduled;
import static kreds.sample.MeetingFixture.FACILITATOR;
import static kreds.sample.MeetingFixture.firstMorning;
import static kreds.sample.Outcomes.after;
import static kreds.sample.Outcomes.done;
import static kreds.sample.Outcomes.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.delivery.Delivery;
import kreds.outcome.Refusal;
import org.junit.jupiter.api.Test;

/// Files of a meeting are told of with its minutes, or by the same order when they come later
/// (S13).
final class MinutesFilesTest {
  @Test
  void theLetterNamesTheFilesThatAreThere() {
    var decision = done(scheduled().publish("m-1", TEXT, files("Oplæg.pdf", "Tal.xlsx"), END));

    assertThat(letters(decision))
        .hasSize(4)
        .allSatisfy(delivery ->
            assertThat(delivery.letter().values()).containsEntry("files", "Oplæg.pdf\nTal.xlsx"));
    assertThat(follows(decision).audit().toString()).doesNotContain("Oplæg");
  }

  @Test
  void whatIsSaidOfFilesCollidesWithAFileThatComesMeanwhile() {
    var before = scheduled();
    var first = after(before.publish("m-1", TEXT, files("Oplæg.pdf"), END));
    var more = after(first.publish("m-1", "", files("Oplæg.pdf", "Tal.xlsx"), END));

    var version = record(before).meeting().version();
    assertThat(record(first).meeting().version()).isEqualTo(version + 1);
    assertThat(record(more).meeting().version()).isEqualTo(version + 2);
  }

  @Test
  void filesThatComeLaterAreToldByTheSameOrderAndAskNothing() {
    var first = after(scheduled().publish("m-1", TEXT, files("Oplæg.pdf"), END));
    assertThat(done(first.publish("m-1", TEXT, files("Oplæg.pdf"), END)).isNothing()).isTrue();
    var said = objecting(first, "e-1", 1, "Forkert");
    var later = END.plus(Duration.ofDays(15));
    var more = files("Oplæg.pdf", "Tal.xlsx", "Billede.jpg");

    for (var text : List.of(TEXT, "")) {
      var decision = done(said.publish("m-1", text, more, later));

      assertThat(letters(decision))
          .extracting(Delivery::key)
          .containsExactly(
              "files-added/m-1/3/" + FACILITATOR,
              "files-added/m-1/3/e-1",
              "files-added/m-1/3/e-2",
              "files-added/m-1/3/e-3");
      assertThat(letters(decision).getLast().letter().values())
          .containsEntry("files", "Tal.xlsx\nBillede.jpg")
          .containsEntry("start", firstMorning().start().instant().toString())
          .doesNotContainKeys("deadline", "change");
      assertThat(letters(decision).getLast().letter().links()).containsKey("page");
      assertThat(follows(decision).audit())
          .singleElement()
          .satisfies(line -> {
            assertThat(line.after()).isEqualTo("2 files told");
            assertThat(line.toString()).doesNotContain("Tal");
          });
      var asked = record(decision.after()).minutes().orElseThrow();
      assertThat(asked.inquiry().id().named()).isEqualTo("m-1/minutes-1");
      assertThat(asked.inquiry().closesAt()).isEqualTo(OVER);
      assertThat(asked.answers()).as("what was said stays").hasSize(1);
      assertThat(done(decision.after().publish("m-1", text, more, later)).isNothing()).isTrue();
      assertThat(letters(done(decision.after().publish("m-1", "Rettet", more, later))).getLast())
          .as("a corrected text names all that there are")
          .satisfies(letter ->
              assertThat(letter.letter().values().get("files")).contains("Oplæg.pdf", "Tal.xlsx"));
    }
    var without = files("Oplæg.pdf");
    without.remove("file-1");
    assertThat(done(first.publish("m-1", TEXT, without, END)).isNothing())
        .as("what was removed is no news")
        .isTrue();
  }

  @Test
  void withoutATextThereHaveToBeMinutes() {
    var no = refusal(scheduled().publish("m-1", "", END));

    assertThat(no.kind()).isEqualTo(Refusal.Kind.INVALID);
    assertThat(no.code()).isEqualTo("text-missing");
    assertThat(no.detail()).contains("\"text\"");
  }

  private static Map<String, String> files(String... names) {
    var files = new LinkedHashMap<String, String>();
    for (var name : names) {
      files.put("file-" + (files.size() + 1), name);
    }
    return files;
  }
}
