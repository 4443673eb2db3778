package kreds.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.aws.Json;
import kreds.aws.Problem;
import kreds.text.Texts;

/// The faults found so far, of a form and of the parts inside it. No more than anybody would read.
public final class FieldErrors {
  private static final int MOST = 50;
  private static final int NAME = 60;

  private final List<FieldError> found = new ArrayList<>();

  FieldErrors() {}

  /// Each with its sentence in those texts, for programs and for staff.
  public static Problem problem(List<FieldError> errors, Texts texts) {
    var written = new ArrayList<Map<String, Object>>();
    for (var error : errors) {
      var detail = texts.text(error.key(), error.args(texts.language()));
      written.add(Json.members("field", error.field(), "code", error.code(), "detail", detail));
    }
    var title = texts.text("faulty.title");
    var detail = texts.count("faulty", errors.size());
    return new Problem(422, "invalid-fields", title, detail, written, Map.of());
  }

  void add(String field, String code) {
    add(field, code, Map.of());
  }

  void add(String field, String code, Map<String, String> args) {
    add(new FieldError(Words.harmless(field, NAME), code, args));
  }

  void add(FieldError fault) {
    if (found.size() < MOST) {
      found.add(fault);
    }
  }

  boolean isFaulty(String field) {
    return found.stream()
        .map(FieldError::field)
        .anyMatch(name ->
            name.equals(field) || name.startsWith(field + "[") || name.startsWith(field + "."));
  }

  List<FieldError> all() {
    return List.copyOf(found);
  }
}
