package kreds.meeting;

import java.util.Locale;
import java.util.Set;

/// A point of a programme that has no theme of its own where nobody speaks: people come and go, and
/// eat. It says nothing else: `Velkomst og nye EU-regler` is about the rules.
final class Interlude {
  private static final Set<String> WORDS =
      Set.of(
          "afgang",
          "afrejse",
          "afslutning",
          "aftensmad",
          "ankomst",
          "farvel",
          "frokost",
          "frokostpause",
          "hjemrejse",
          "indkvartering",
          "kaffe",
          "kaffepause",
          "kage",
          "middag",
          "natmad",
          "overnatning",
          "morgenbrød",
          "morgenmad",
          "pause",
          "registrering",
          "tak",
          "te",
          "velkommen",
          "velkomst",
          "accommodation",
          "arrival",
          "break",
          "breakfast",
          "cake",
          "closing",
          "coffee",
          "departure",
          "dinner",
          "goodbye",
          "lunch",
          "registration",
          "supper",
          "tea",
          "thanks",
          "welcome");

  /// What may stand between them, and means nothing alone.
  private static final Set<String> FILLERS =
      Set.of(
          "af", "alle", "dag", "de", "den", "det", "en", "et", "for", "fælles", "i", "jer", "kort",
          "let", "med", "og", "på", "til", "ved", "a", "all", "an", "and", "at", "by", "in", "of",
          "on", "short", "the", "to", "today", "with", "you");

  private Interlude() {}

  /// Whether a title names interludes and nothing else.
  static boolean is(String title) {
    var isNamed = false;
    for (var word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (WORDS.contains(word)) {
        isNamed = true;
      } else if (!word.isEmpty() && !FILLERS.contains(word)) {
        return false;
      }
    }
    return isNamed;
  }
}
