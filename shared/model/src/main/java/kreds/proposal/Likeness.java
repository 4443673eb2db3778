package kreds.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kreds.text.Stems;

/// What among themes is like an idea that somebody types (P6), the most alike first. A word counts
/// 6 where both have it in the title, 3 where one has, and 1 in the text alone; half of that where
/// it is only a part of a compound (*plastgenanvendelse* and *genanvendelse*); nothing where more
/// than half of at least four themes have it, since it tells none of them from the others.
///
/// @param title in the typed idea
/// @param text besides
public record Likeness(String title, String text) {
  private static final int IN_BOTH_TITLES = 6;
  private static final int IN_ONE_TITLE = 3;

  /// Below this it is chance.
  private static final int LEAST = 4;

  /// So much of a compound must be the other word.
  private static final int SHORTEST_PART = 5;

  private static final int FEW = 4;

  /// A theme that there is already, in the secretariat's words.
  public record Theme<T>(T what, String title, String text) {}

  private record Words(Set<String> title, Set<String> text) {
    static Words of(String title, String text) {
      var titled = Stems.of(title);
      var rest = Stems.of(text);
      rest.removeAll(titled);
      return new Words(titled, rest);
    }

    Set<String> all() {
      var all = new LinkedHashSet<>(title);
      all.addAll(text);
      return all;
    }
  }

  private record Scored<T>(T what, int score) {}

  /// Those that are alike, at most so many.
  public <T> List<T> among(List<Theme<T>> themes, int most) {
    var typed = Words.of(title, text);
    var words = new ArrayList<Words>();
    for (var theme : themes) {
      words.add(Words.of(theme.title(), theme.text()));
    }
    var common = common(words);
    var scored = new ArrayList<Scored<T>>();
    for (var at = 0; at < themes.size(); at++) {
      var score =
          Math.max(score(typed, words.get(at), common), score(words.get(at), typed, common));
      if (score >= 2 * LEAST) {
        scored.add(new Scored<>(themes.get(at).what(), score));
      }
    }
    scored.sort(Comparator.comparingInt((Scored<T> one) -> one.score).reversed());
    return scored.stream().limit(most).map(Scored::what).toList();
  }

  /// What more than half of them say.
  private static Set<String> common(List<Words> all) {
    var counts = new HashMap<String, Integer>();
    for (var words : all) {
      for (var word : words.all()) {
        counts.merge(word, 1, Integer::sum);
      }
    }
    var isFew = all.size() < FEW;
    counts.values().removeIf(count -> isFew || 2 * count <= all.size());
    return Map.copyOf(counts).keySet();
  }

  /// For each word of one the best of the other; twice the points, so that halves are whole.
  private static int score(Words one, Words other, Set<String> common) {
    var score = 0;
    for (var word : one.title()) {
      score += best(word, other.title(), IN_BOTH_TITLES, other.text(), IN_ONE_TITLE, common);
    }
    for (var word : one.text()) {
      score += best(word, other.title(), IN_ONE_TITLE, other.text(), 1, common);
    }
    return score;
  }

  private static int best(
      String word,
      Set<String> titles,
      int inTitle,
      Set<String> texts,
      int inText,
      Set<String> common) {
    if (common.contains(word)) {
      return 0;
    }
    return Math.max(inTitle * best(word, titles), inText * best(word, texts));
  }

  /// 2 for the word itself, 1 for a part of a compound, else 0.
  private static int best(String word, Set<String> others) {
    if (others.contains(word)) {
      return 2;
    }
    for (var other : others) {
      if (isPart(word, other) || isPart(other, word)) {
        return 1;
      }
    }
    return 0;
  }

  private static boolean isPart(String part, String whole) {
    return part.length() >= SHORTEST_PART && (whole.startsWith(part) || whole.endsWith(part));
  }
}
