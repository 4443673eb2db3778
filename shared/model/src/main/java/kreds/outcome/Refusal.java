package kreds.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// A "no" that the association's rules give: an answer, not an accident. The kinds are few; the
/// code names the text.
///
/// @param code key of the sentence that explains it, in both languages, such as
///   `proposal-already-published`
/// @param detail one English sentence for staff and programs, without personal data
/// @param mistakes the fields that are not right, where it is about fields; else none
public record Refusal(Kind kind, String code, String detail, List<Mistake> mistakes) {

  public Refusal {
    mistakes = List.copyOf(mistakes);
  }

  /// One that is about no field.
  public Refusal(Kind kind, String code, String detail) {
    this(kind, code, detail, List.of());
  }

  /// What sort of "no" it is.
  public enum Kind {
    /// No such thing.
    NOT_FOUND,
    /// The step does not exist in the present state.
    ILLEGAL_STEP,
    /// The content breaks a rule that only the aggregate knows.
    INVALID
  }

  private static final String OF_FIELDS = "invalid-fields";

  /// Content that breaks a rule by what stands in one field: whoever sent it is told which.
  public static Refusal wrong(String field, String code, String detail) {
    return invalid(code, detail).at(field);
  }

  /// The same about that field, as whoever asks for it calls it.
  public Refusal at(String field) {
    return at(List.of(field));
  }

  /// The same about each of those.
  public Refusal at(Collection<String> fields) {
    var all = new ArrayList<Mistake>();
    for (var field : new TreeSet<>(fields)) {
      all.add(Mistake.of(field, code));
    }
    return new Refusal(kind, code, detail, all);
  }

  /// Whether it says no more than that fields are not right, each with a sentence of its own.
  public boolean isOfFields() {
    return code.equals(OF_FIELDS);
  }

  /// An illegal step.
  public static Refusal illegal(String code, String detail) {
    return new Refusal(Kind.ILLEGAL_STEP, code, detail);
  }

  /// Something that is not there.
  public static Refusal notFound(String code, String detail) {
    return new Refusal(Kind.NOT_FOUND, code, detail);
  }

  /// Fields that are not right, which only the aggregate could know: all at once.
  public static Refusal of(List<Mistake> mistakes) {
    return new Refusal(Kind.INVALID, OF_FIELDS, "Some fields are not right.", mistakes);
  }

  /// Content that breaks a rule.
  public static Refusal invalid(String code, String detail) {
    return new Refusal(Kind.INVALID, code, detail);
  }
}
