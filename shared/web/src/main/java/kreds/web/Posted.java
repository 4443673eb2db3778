package kreds.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kreds.aws.Bodies;
import kreds.aws.Sent;

/// What a page's form had sent when something went wrong, so that the answer keeps it (U10).
///
/// @param fields every field, by its name
/// @param again whether the same may be sent again
/// @param words the same as its page says it, a line each; none where that is what was typed
public record Posted(List<Option> fields, boolean again, List<String> words) {
  /// The field by which a form that was sent comes back to be read in another language.
  public static final String ONLY_READ = "onlyRead";

  private static final Set<String> OURS =
      Set.of(
          Attempts.KEY,
          "lang",
          ONLY_READ,
          "action",
          "round",
          "dates",
          "fit",
          "person",
          "present",
          "turn",
          FormGuard.TRAP,
          FormGuard.SHOWN);

  private static final Set<String> ANEW =
      Set.of("lang", ONLY_READ, FormGuard.TRAP, FormGuard.SHOWN);

  public Posted {
    fields = List.copyOf(fields);
    words = List.copyOf(words);
  }

  static Posted of(Visit visit) {
    var request = visit.request();
    if (request.method().equals("POST")
        && !Bodies.isJson(request)
        && visit.sent() instanceof Sent.FieldsByName(var sent)) {
      return new Posted(texts(sent), false, List.of());
    }
    return new Posted(List.of(), false, List.of());
  }

  /// The same, to be sent once more as it is: its key sees to it that it is not done twice.
  Posted toSendAgain() {
    return new Posted(fields, true, words);
  }

  /// The same in those words: a form of choices holds codes, which nobody has typed.
  Posted said(List<String> lines) {
    return new Posted(fields, again, lines);
  }

  /// Whether it was sent only to be read in another language: then nothing is done.
  static boolean isToBeRead(Visit visit) {
    return !Bodies.isJson(visit.request())
        && visit.sent() instanceof Sent.FieldsByName(var sent)
        && sent.containsKey(ONLY_READ);
  }

  /// What comes along when the answer is to be read in another language: all but what every form
  /// has of its own.
  public List<Option> toRead() {
    return fields.stream().filter(field -> !ANEW.contains(field.value())).toList();
  }

  /// Whether nothing was sent.
  public boolean isEmpty() {
    return fields.isEmpty();
  }

  /// What a person has typed: to be read, and copied.
  public List<Option> typed() {
    if (!words.isEmpty()) {
      return words.stream().map(line -> new Option("", line)).toList();
    }
    return fields.stream()
        .filter(field -> !OURS.contains(field.value()) && !field.label().isBlank())
        .toList();
  }

  private static List<Option> texts(Map<String, Object> sent) {
    var fields = new ArrayList<Option>();
    sent.forEach((name, value) -> {
      if (value instanceof String text) {
        fields.add(new Option(name, text));
      }
    });
    return fields;
  }
}
