package kreds.web.form;

import java.util.Locale;
import java.util.Optional;

/// The constants of a family as they are written in forms, events and answers: `IF_NEEDED` is
/// `if-needed`.
public final class Choices {

  private Choices() {}

  /// A constant as it is written.
  public static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> of(String text, E[] family) {
    var folded = text.toLowerCase(Locale.ROOT).replace('_', '-');
    for (var constant : family) {
      if (written(constant).equals(folded)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }

  static String all(Enum<?>[] family) {
    var all = new StringBuilder();
    for (var constant : family) {
      all.append(all.isEmpty() ? "" : ", ").append(written(constant));
    }
    return all.toString();
  }
}
