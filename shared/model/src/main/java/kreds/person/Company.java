package kreds.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;

/// Whom a person works for, as it was typed. One company is one however it is spelt: case, spaces,
/// punctuation and the form of company (`A/S`, `ApS`) tell nothing apart.
///
/// @param name as people read it; blank when it is not known
public record Company(String name) {

  /// Not known.
  public static final Company UNKNOWN = new Company("");

  private static final Set<String> FORMS =
      Set.of(
          "as", "aps", "amba", "is", "ks", "ps", "ivs", "smba", "fmba", "holding", "ab", "gmbh",
          "ltd", "oy");

  /// What one typed.
  public static Company of(String name) {
    return name.isBlank() ? UNKNOWN : new Company(name);
  }

  /// Whether it is known.
  public boolean isKnown() {
    return !name.isEmpty();
  }

  /// Whether there is something to call it by: dots alone are no name.
  public boolean isNameable() {
    return !spelling().isEmpty();
  }

  /// The one spelling by which companies are compared; blank when nothing is known.
  public String spelling() {
    var words = new ArrayList<String>();
    for (var word : plain().split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    while (words.size() > 1 && FORMS.contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  /// Whether both are one company; of which nothing is known, or nothing but dots, is nobody's.
  public boolean isSameAs(Company other) {
    var own = spelling();
    return !own.isEmpty() && own.equals(other.spelling());
  }

  /// Composed, in small letters, with the dots and slashes of `A/S` and `I/S` closed up, so that
  /// they are one word.
  private String plain() {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\b(\\p{L})[./](?=\\p{L}\\b)", "$1")
        .replaceAll("\\b(\\p{L})\\.(\\p{L})\\.", "$1$2");
  }
}
