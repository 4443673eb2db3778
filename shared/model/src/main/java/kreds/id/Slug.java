package kreds.id;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/// The readable part of a network's address, made from its title: `Netværk for værktøjsmagere` →
/// `netvaerk-for-vaerktoejsmagere`.
public final class Slug {
  private static final int LONGEST = 60;
  private static final String NAMELESS = "netvaerk";

  private Slug() {}

  /// The slug of a title: letters, digits and single hyphens. Danish letters are written out, other
  /// accents dropped.
  public static String of(String title) {
    var slug = new StringBuilder();
    for (var c : plain(title).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (!isAccent(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    var cut = shortened(slug.toString());
    return cut.isEmpty() ? NAMELESS : cut;
  }

  /// The slug of a title, or with a number behind it, `-2` and on, when it is taken.
  public static String free(String title, Predicate<String> taken) {
    var slug = of(title);
    var free = slug;
    for (var number = 2; taken.test(free); number++) {
      free = slug + "-" + number;
    }
    return free;
  }

  /// Whether a text could be a network's identifier.
  public static boolean isOne(String text) {
    return text.equals(of(text));
  }

  private static String plain(String title) {
    var danish =
        title
            .toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ø", "oe")
            .replace("å", "aa")
            .replace("a\u030a", "aa");
    return Normalizer.normalize(danish, Normalizer.Form.NFD);
  }

  private static boolean isAccent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// Not longer than an address should be, and cut between two words where it can be.
  private static String shortened(String slug) {
    var end = slug.length();
    if (end > LONGEST) {
      var hyphen = slug.lastIndexOf('-', LONGEST);
      end = hyphen > 0 ? hyphen : LONGEST;
    }
    return end > 0 && slug.charAt(end - 1) == '-'
        ? slug.substring(0, end - 1)
        : slug.substring(0, end);
  }
}
