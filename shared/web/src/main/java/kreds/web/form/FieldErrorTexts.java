package kreds.web.form;

import kreds.text.TextBook;

/// The sentences that say what is wrong with a field.
public final class FieldErrorTexts {

  private FieldErrorTexts() {}

  /// In every language.
  public static TextBook load() {
    return TextBook.load(FieldErrorTexts.class, "faults");
  }
}
