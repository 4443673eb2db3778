package kreds.outcome;

/// A "no" that the association's rules give: an answer, not an accident. The kinds are few; the
/// code names the text.
///
/// @param code key of the sentence that explains it, in both languages, such as
///   `proposal-already-published`
/// @param detail one English sentence for staff and programs, without personal data
public record Refusal(Kind kind, String code, String detail) {

  /// What sort of "no" it is.
  public enum Kind {
    /// No such thing.
    NOT_FOUND,
    /// The step does not exist in the present state.
    ILLEGAL_STEP,
    /// The content breaks a rule that only the aggregate knows.
    INVALID
  }

  /// An illegal step.
  public static Refusal illegal(String code, String detail) {
    return new Refusal(Kind.ILLEGAL_STEP, code, detail);
  }

  /// Something that is not there.
  public static Refusal notFound(String code, String detail) {
    return new Refusal(Kind.NOT_FOUND, code, detail);
  }

  /// Content that breaks a rule.
  public static Refusal invalid(String code, String detail) {
    return new Refusal(Kind.INVALID, code, detail);
  }
}
