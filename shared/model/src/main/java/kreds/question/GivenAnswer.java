package kreds.question;

/// What somebody has answered, in that person's words or by the choice that was made.
///
/// @param key of the question
/// @param version of the question that was answered
public record GivenAnswer(String key, int version, String said) {

  /// Whether it still answers that question.
  public boolean answers(ExtraQuestion question) {
    return key.equals(question.key()) && version == question.version();
  }

  @Override
  public String toString() {
    return "GivenAnswer[" + key + "]";
  }
}
