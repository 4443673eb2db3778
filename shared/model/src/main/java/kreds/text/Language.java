package kreds.text;

import java.util.Optional;

/// The languages that pages and mails exist in. Danish is the default, English the second.
public enum Language {
  DA("da"),
  EN("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /// The ISO 639-1 code, as in `lang="da"` and in file names.
  public String code() {
    return code;
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
