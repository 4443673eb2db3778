package kreds.aws;

/// What CloudWatch keeps of our own, under the names by which the alarms of `template.yaml` look
/// for it. Of each function by itself.
public enum Figure {
  /// Faults of the program: an error page, a refused order, a piece of a round left aside.
  FAULTS("Faults", "Count"),
  /// Rounds that came to their end. (Those of the mail tell [#OLDEST_DUE_LETTER].)
  ROUNDS("Rounds", "Count"),
  /// How long the letter that should have left first has waited; told once a minute.
  OLDEST_DUE_LETTER("OldestDueLetter", "Seconds"),
  /// SES took a letter not now, by reason.
  REFUSALS_OF_SES("RefusalsOfSes", "Count"),
  /// The same for what somebody has to set right: it will not pass by itself.
  ACCOUNT_TROUBLES("AccountTroubles", "Count"),
  /// Open forms that were over a limit, and answered as if they had been taken.
  FORMS_OVER_LIMIT("FormsOverLimit", "Count"),
  /// Open forms that were taken, but whose letters would have been too many for one address.
  LETTERS_WITHHELD("LettersWithheld", "Count"),
  /// Letters on their own that did not reach their recipient, or of which nobody knows.
  MISSED_LETTERS("MissedLetters", "Count");

  private final String title;
  private final String unit;

  Figure(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /// As CloudWatch names it.
  public String title() {
    return title;
  }

  /// In what it is measured, as CloudWatch names it.
  String unit() {
    return unit;
  }
}
