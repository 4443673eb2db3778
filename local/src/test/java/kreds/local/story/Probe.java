package kreds.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.local.json.LocalJson;

/// Sends every event that an answer offers to the function that it names, with one field that no
/// command has: so it is read whole, and does nothing.
final class Probe {
  private static final String NOBODYS = "nobodysField";

  private final Kreds kreds;

  Probe(Kreds kreds) {
    this.kreds = kreds;
  }

  /// A ready event has no other fault; one that is to be filled in has none but in what is missing.
  void read(Map<String, Object> answer) {
    for (var event : LocalJson.objects(answer, "next")) {
      assertThat(event.values()).as("%s", event).doesNotContain("", List.of());
      assertThat(faults(event)).as("%s", event).containsExactly(NOBODYS + " unknown-field");
    }
    for (var each : LocalJson.objects(answer, "toFill")) {
      var event = new LinkedHashMap<>(LocalJson.object(each, "event"));
      var fill = fill(each);
      fill.forEach(field -> event.put(field, ""));
      var others =
          faults(event).stream()
              .filter(fault -> fill.stream().noneMatch(field -> isNotFilledIn(fault, field)));
      assertThat(others).as("%s", each).containsExactly(NOBODYS + " unknown-field");
    }
  }

  static List<String> fill(Map<String, Object> each) {
    return each.get("fill") instanceof List<?> names
        ? names.stream().map(String::valueOf).toList()
        : List.of();
  }

  private static boolean isNotFilledIn(String fault, String field) {
    return fault.startsWith(field + " ") && !fault.endsWith("unknown-field");
  }

  private List<String> faults(Map<String, Object> event) {
    assertThat(event.keySet()).as("%s", event).startsWith("function", "command", "actor");
    var sent = new LinkedHashMap<>(event);
    sent.put(NOBODYS, 1);
    var function = LocalJson.text(event, "function");
    var heard = kreds.postJson("/_local/invoke/" + function, sent).json();
    return LocalJson.objects(LocalJson.object(heard, "problem"), "errors").stream()
        .map(error -> LocalJson.text(error, "field") + " " + LocalJson.text(error, "code"))
        .toList();
  }
}
