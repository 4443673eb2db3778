package kreds.aws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.outcome.Mistake;
import kreds.outcome.Refusal;

/// What went wrong, for programs and for staff (RFC 9457): what kind, in a few words, in a
/// sentence, and every faulty field with its own.
///
/// @param code the last part of its type, such as `invalid-fields`
/// @param errors each with `field`, `code` and `detail`
/// @param more further members, such as a sample of what was expected
public record Problem(
    int status,
    String code,
    String title,
    String detail,
    List<Map<String, Object>> errors,
    Map<String, Object> more) {
  private static final String TYPE = "urn:kreds:problem:";

  public Problem {
    errors = List.copyOf(errors);
    more = Map.copyOf(more);
  }

  /// A problem that no field has.
  public static Problem of(int status, String code, String title, String detail) {
    return new Problem(status, code, title, detail, List.of(), Map.of());
  }

  /// The same with another status.
  public Problem at(int other) {
    return new Problem(other, code, title, detail, errors, more);
  }

  /// A rule's refusal; where it is about a field that is named.
  public static Problem of(Refusal refusal) {
    return of(statusOf(refusal), refusal.code(), titleOf(refusal), refusal.detail())
        .at(refusal.mistakes());
  }

  private Problem at(List<Mistake> mistakes) {
    return mistakes.isEmpty()
        ? this
        : new Problem(
            status,
            code,
            title,
            detail,
            mistakes.stream()
                .map(each ->
                    Json.members("field", each.field(), "code", each.code(), "detail", detail))
                .toList(),
            more);
  }

  /// The HTTP status of a refusal.
  public static int statusOf(Refusal refusal) {
    return switch (refusal.kind()) {
      case NOT_FOUND -> 404;
      case ILLEGAL_STEP -> 409;
      case INVALID -> 422;
    };
  }

  /// The same with a further member.
  public Problem with(String name, Object value) {
    var all = new LinkedHashMap<>(more);
    all.put(name, value);
    return new Problem(status, code, title, detail, errors, all);
  }

  /// The same in another sentence, which is that of the field that it is about, too.
  public Problem saying(String sentence) {
    var said = new ArrayList<Map<String, Object>>();
    for (var error : errors) {
      var other = new LinkedHashMap<>(error);
      other.computeIfPresent("detail", (_, was) -> was.equals(detail) ? sentence : was);
      said.add(other);
    }
    return new Problem(status, code, title, sentence, said, more);
  }

  /// The same under another title.
  public Problem titled(String other) {
    return new Problem(status, code, other, detail, errors, more);
  }

  /// As it is written.
  public Map<String, Object> written() {
    var written = new LinkedHashMap<String, Object>();
    written.put("type", TYPE + code);
    written.put("title", title);
    written.put("status", status);
    written.put("detail", detail);
    if (!errors.isEmpty()) {
      written.put("errors", errors);
    }
    written.putAll(more);
    return written;
  }

  private static String titleOf(Refusal refusal) {
    return switch (refusal.kind()) {
      case NOT_FOUND -> "Not found";
      case ILLEGAL_STEP -> "Not possible as things stand";
      case INVALID -> "Not allowed";
    };
  }
}
