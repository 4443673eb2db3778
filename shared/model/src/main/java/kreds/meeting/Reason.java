package kreds.meeting;

import java.util.Optional;
import kreds.text.Language;

/// Why a meeting does not take place, as staff write it to those concerned.
///
/// @param written in the language of the association
/// @param english the same for whoever reads English; without it they read the other
public record Reason(String written, Language language, Optional<String> english) {

  /// For whoever reads that language.
  public String in(Language reader) {
    return reader == Language.EN ? english.orElse(written) : written;
  }

  /// In which language it is, for that reader.
  public Language languageFor(Language reader) {
    return reader == Language.EN && english.isPresent() ? Language.EN : language;
  }

  /// Whether the other one reads the same.
  boolean says(Reason other) {
    return written.equals(other.written) && english.equals(other.english);
  }
}
