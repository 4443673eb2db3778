package kreds.inquiry;

import kreds.text.Language;

/// What a group has agreed for its run: attendance, confidence, who is elected and how. The
/// association's own words, so that whatever a real one asks of its groups fits.
///
/// @param version of the run's rules, from 1: another text is another version
/// @param danish as they were agreed
/// @param english blank where they are in Danish only
public record GroupRules(int version, String danish, String english) {

  public GroupRules {
    if (version < 1 || danish.isBlank()) {
      throw new IllegalArgumentException("rules have a version and a text");
    }
  }

  /// The text for a reader of that language.
  public String in(Language reader) {
    return languageFor(reader) == Language.EN ? english : danish;
  }

  /// The language of that text.
  public Language languageFor(Language reader) {
    return reader == Language.EN && !english.isBlank() ? Language.EN : Language.DA;
  }

  /// Whether they say the same.
  public boolean isSaying(String otherDanish, String otherEnglish) {
    return danish.equals(otherDanish) && english.equals(otherEnglish);
  }
}
