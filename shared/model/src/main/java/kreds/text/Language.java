package kreds.text;

import java.util.Optional;
import java.util.Set;

/// The languages that pages and mails exist in. Danish is the default, English the second.
public enum Language {
  DA("da", "Danish"),
  EN("en", "English");

  private final String code;
  private final String english;

  Language(String code, String english) {
    this.code = code;
    this.english = english;
  }

  /// The ISO 639-1 code, as in `lang="da"` and in file names.
  public String code() {
    return code;
  }

  /// What it is called in English, in which staff are answered.
  public String inEnglish() {
    return english;
  }

  /// In which language somebody reads what is written in these: the own, or the first that there
  /// is.
  public static Language among(Set<Language> written, Language reader) {
    if (written.contains(reader)) {
      return reader;
    }
    for (var other : values()) {
      if (written.contains(other)) {
        return other;
      }
    }
    return reader;
  }

  /// The language of a code or a tag such as `en-GB`; empty when there is none such.
  public static Optional<Language> of(String tag) {
    for (var language : values()) {
      if (tag.equalsIgnoreCase(language.code)
          || tag.regionMatches(true, 0, language.code + "-", 0, 3)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
