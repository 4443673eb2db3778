package kreds.network;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kreds.delivery.Letter;
import kreds.text.Language;

/// The precise description of a network, as secretariat and proposer write it: what it is about and
/// who is to speak. It is the same in every run.
///
/// @param wordings at least one; who reads another language sees the first in the order of
///   [Language]
public record Description(Map<Language, Wording> wordings, List<SpeakerIdea> speakers) {

  public Description {
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("described in at least one language");
    }
    wordings = Map.copyOf(new EnumMap<>(wordings));
    speakers = List.copyOf(speakers);
  }

  /// The wording for a reader of that language.
  public Wording in(Language language) {
    var wording = wordings.get(languageFor(language));
    if (wording == null) {
      throw new IllegalStateException("described in at least one language");
    }
    return wording;
  }

  /// The language of that wording: the reader's, or the first that there is.
  public Language languageFor(Language reader) {
    return Language.among(wordings.keySet(), reader);
  }

  /// What a letter to a reader of that language calls the network, with the language of the title
  /// where it is another.
  public Map<String, String> titleFacts(Language reader) {
    var title = in(reader).title();
    var written = languageFor(reader);
    return written == reader
        ? Map.of("title", title)
        : Map.of("title", title, Letter.TITLE_LANGUAGE, written.code());
  }

  /// The fees of all suggested speakers, in whole kroner.
  public int fees() {
    var fees = 0;
    for (var speaker : speakers) {
      fees += speaker.fee();
    }
    return fees;
  }
}
