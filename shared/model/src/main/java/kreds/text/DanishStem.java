package kreds.text;

import java.util.List;

/// What is left of a Danish word without its endings, so that *netværket* and *netværk* are one:
/// Snowball's algorithm for Danish (https://snowballstem.org/algorithms/danish/stemmer.html), whose
/// rules have the names of its steps here. There is no library of it that is both small and kept
/// up; English words come through it well enough to be compared.
final class DanishStem {
  private static final String VOWELS = "aeiouyæåø";

  /// After these an *s* is an ending.
  private static final String BEFORE_S = "abcdfghjklmnoprtvyzå";

  private static final List<String> INFLECTIONS =
      List.of(
          "erendes", "erende", "hedens", "endes", "erede", "ernes", "erens", "erets", "ethed",
          "hedes", "heden", "heder", "heds", "ende", "enes", "eren", "erer", "eres", "eret", "erne",
          "ered", "ens", "ene", "ere", "ers", "ets", "hed", "en", "er", "es", "et", "e");

  private static final List<String> DERIVATIONS = List.of("elig", "els", "lig", "ig");
  private static final List<String> PAIRS = List.of("gd", "dt", "gt", "kt");

  private final StringBuilder word;
  private final int region;

  private DanishStem(String word) {
    this.word = new StringBuilder(word);
    this.region = region(word);
  }

  /// The stem of a word in small letters.
  static String of(String word) {
    var stem = new DanishStem(word);
    stem.inflection();
    stem.pair();
    stem.derivation();
    stem.doubled();
    return stem.word.toString();
  }

  /// Where endings may begin: behind the first consonant after a vowel, and not within the first
  /// three letters.
  private static int region(String word) {
    var at = 0;
    while (at < word.length() && !isVowel(word.charAt(at))) {
      at++;
    }
    while (at < word.length() && isVowel(word.charAt(at))) {
      at++;
    }
    return Math.min(word.length(), Math.max(at + 1, 3));
  }

  /// Step 1.
  private void inflection() {
    if (!cut(INFLECTIONS) && ends("s") && isOneOf(BEFORE_S, 2)) {
      word.setLength(word.length() - 1);
    }
  }

  /// Step 2.
  private void pair() {
    for (var pair : PAIRS) {
      if (ends(pair)) {
        word.setLength(word.length() - 1);
        return;
      }
    }
  }

  /// Step 3.
  private void derivation() {
    if (word.toString().endsWith("igst")) {
      word.setLength(word.length() - 2);
    }
    if (ends("løst")) {
      word.setLength(word.length() - 1);
    } else if (cut(DERIVATIONS)) {
      pair();
    }
  }

  /// Step 4.
  private void doubled() {
    var last = word.length() - 1;
    if (last >= region
        && word.charAt(last) == word.charAt(last - 1)
        && !isVowel(word.charAt(last))) {
      word.setLength(last);
    }
  }

  /// Takes off the longest of these that it ends in.
  private boolean cut(List<String> endings) {
    for (var ending : endings) {
      if (ends(ending)) {
        word.setLength(word.length() - ending.length());
        return true;
      }
    }
    return false;
  }

  private boolean ends(String ending) {
    var from = word.length() - ending.length();
    return from >= region && word.indexOf(ending, from) == from;
  }

  private boolean isOneOf(String letters, int fromEnd) {
    var at = word.length() - fromEnd;
    return at >= 0 && letters.indexOf(word.charAt(at)) >= 0;
  }

  private static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }
}
