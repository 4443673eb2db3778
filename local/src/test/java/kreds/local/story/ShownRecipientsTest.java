package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever is shown to get a mail about a meeting that changes gets that one, with that subject,
/// and nobody else does: another function writes them.
final class ShownRecipientsTest {
  private static final String HERE = "meeting-scheduling";

  @TempDir private Path data;

  @Test
  void whoIsShownGetsTheMailThatIsShown() {
    try (var kreds = new Kreds(data, 0, true)) {
      // What is due by itself goes first: a reminder in between would be the newest mail.
      kreds.clock(Map.of("advance", "PT10M"));
      kreds.settle();
      var move = Kreds.sample(HERE + "/move-meeting");
      assertShown(kreds, with(move, "start", "2027-03-02T09:30", "end", "2027-03-02T14:00"));
      assertShown(
          kreds,
          without(with(move, "start", "2027-03-03T09:30", "end", "2027-03-03T14:00"), "place"));
      assertShown(kreds, with(move, "place", "Næstved"));
      assertShown(kreds, Kreds.sample(HERE + "/correct-meeting"));
      assertShown(kreds, Kreds.sample(HERE + "/cancel-meeting"));
      var poll = without(Kreds.sample(HERE + "/cancel-meeting"), "meeting");
      assertShown(kreds, with(poll, "network", "foedevarekontaktmaterialer"));
    }
  }

  private static void assertShown(Kreds kreds, Map<String, Object> order) {
    var before = kreds.table("Deliveries").size();
    var tried = kreds.order(HERE, with(order, "dryRun", true));
    kreds.settle();
    assertThat(kreds.table("Deliveries")).as("a dry run sends nothing").hasSize(before);
    var shown = LocalJson.objects(LocalJson.object(tried, "data"), "recipients");
    assertThat(shown).isNotEmpty();

    var done = kreds.order(HERE, order);
    kreds.settle();

    assertThat(done).containsEntry("ok", true);
    assertThat(LocalJson.objects(LocalJson.object(done, "data"), "recipients")).isEqualTo(shown);
    assertThat(kreds.table("Deliveries")).hasSize(before + shown.size());
    for (var each : shown) {
      var mail = kreds.mail(LocalJson.text(each, "to")).getFirst();
      assertThat(mail).containsEntry("subject", each.get("subject"));
      assertThat(methods(mail))
          .isEqualTo(each.containsKey("method") ? List.of(each.get("method")) : List.of());
    }
  }

  private static List<Object> methods(Map<String, Object> mail) {
    return LocalJson.objects(mail, "attachments").stream()
        .map(part -> LocalJson.text(part, "type"))
        .<Object>map(type -> type.substring(type.lastIndexOf('=') + 1))
        .toList();
  }

  private static Map<String, Object> with(Map<String, Object> order, Object... fields) {
    var more = new LinkedHashMap<>(order);
    for (var at = 0; at < fields.length; at += 2) {
      more.put((String) fields[at], fields[at + 1]);
    }
    return more;
  }

  private static Map<String, Object> without(Map<String, Object> order, String field) {
    var less = new HashMap<>(order);
    less.remove(field);
    return less;
  }
}
