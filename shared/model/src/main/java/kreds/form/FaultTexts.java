package kreds.form;

import kreds.text.TextBook;

/// The sentences that say what is wrong with a field.
public final class FaultTexts {

  private FaultTexts() {}

  /// In every language.
  public static TextBook load() {
    return TextBook.load(FaultTexts.class, "faults");
  }
}
