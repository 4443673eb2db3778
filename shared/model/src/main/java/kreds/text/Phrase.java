package kreds.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// A few words of staff, in at least one language.
///
/// @param wordings who reads another language sees the first in the order of [Language]
public record Phrase(Map<Language, String> wordings) {

  public Phrase {
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("said in at least one language");
    }
    wordings = Map.copyOf(new EnumMap<>(wordings));
  }

  /// For a reader of that language.
  public String in(Language reader) {
    return wordings.getOrDefault(languageFor(reader), "");
  }

  /// The language of those words: the reader's, or the first that there is.
  public Language languageFor(Language reader) {
    return Language.among(wordings.keySet(), reader);
  }

  /// The first of its wordings: what it is called where no language is asked for.
  public String first() {
    return in(Language.DA);
  }

  /// Whether that is what it says, in whichever language, capitals and spaces aside.
  public boolean isSaidAs(String text) {
    var wanted = Visible.folded(text);
    for (var wording : wordings.values()) {
      if (Visible.folded(wording).equalsIgnoreCase(wanted)) {
        return true;
      }
    }
    return false;
  }

  /// Whether both mean the same: a translation more or less is no other meaning, another wording in
  /// a language that both have is.
  public boolean means(Phrase other) {
    var shared = false;
    for (var language : Language.values()) {
      var mine = Optional.ofNullable(wordings.get(language));
      var theirs = Optional.ofNullable(other.wordings.get(language));
      if (mine.isPresent() && theirs.isPresent()) {
        if (!mine.equals(theirs)) {
          return false;
        }
        shared = true;
      }
    }
    return shared;
  }
}
