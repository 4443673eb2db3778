package kreds.person;

import java.net.IDN;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Locale;

/// A domain in other letters than a to z, in the one way that DNS asks for it and in the one that
/// its owner writes. As browsers do it (UTS 46, nontransitional): what differs in capitals, width
/// or accents is one, but `ß` and `ς` are letters of their own, since `straße.de` and `strasse.de`
/// belong to two owners. The JDK's IDN (IDNA 2003) maps the rest. A joiner that nobody sees makes
/// another domain, too, and comes along with a paste: who means it writes `xn--`.
///
/// What stands behind `xn--` is the label of some letters, or it is nobody's.
final class DomainName {
  private static final String MARK = "xn--";
  private static final String OF_THEIR_OWN = "ßς";
  private static final String JOINERS = "\u200C\u200D";

  /// What stands in no label, so that one with it is none.
  private static final String NONE = ".";

  private static final int LAST_ASCII = 0x7F;

  private DomainName() {}

  /// Whether a domain in small ASCII says of itself that it is one in other letters.
  static boolean isMarked(String ascii) {
    return ascii.startsWith(MARK) || ascii.contains("." + MARK);
  }

  /// As DNS knows it; blank if it cannot be.
  static String ascii(String domain) {
    var labels = new ArrayList<String>();
    var composed = Normalizer.normalize(domain, Normalizer.Form.NFC);
    for (var label : composed.split("[.\u3002\uFF0E\uFF61]", -1)) {
      labels.add(label(label));
    }
    return String.join(".", labels);
  }

  /// As its owner writes it.
  static String readable(String ascii) {
    var labels = new ArrayList<String>();
    for (var label : ascii.split("\\.", -1)) {
      labels.add(label.startsWith(MARK) ? letters(label) : label);
    }
    return String.join(".", labels);
  }

  private static String label(String typed) {
    if (isAscii(typed)) {
      return checked(typed.toLowerCase(Locale.ROOT));
    }
    return hasJoiner(typed) ? "" : checked(written(typed, 0));
  }

  /// Letters that DNS has for a label are themselves written as that label. (IDN does not know
  /// letters that are younger than itself; what is registered with them is there all the same.)
  private static String checked(String label) {
    var isSpelt =
        !label.startsWith(MARK)
            || Punycode.decoded(label.substring(MARK.length()))
                .filter(letters -> written(letters, IDN.ALLOW_UNASSIGNED).equals(label))
                .isPresent();
    return isSpelt ? label : "";
  }

  private static String letters(String label) {
    return Punycode.decoded(label.substring(MARK.length()))
        .filter(letters -> label(letters).equals(label))
        .orElse(label);
  }

  private static String written(String letters, int rules) {
    var mapped = new StringBuilder();
    var from = 0;
    for (var at = 0; at <= letters.length(); at++) {
      if (at == letters.length() || staysAsItIs(letters.charAt(at))) {
        mapped.append(mapped(letters.substring(from, at), rules));
        mapped.append(letters, at, Math.min(at + 1, letters.length()));
        from = at + 1;
      }
    }
    return spelt(mapped.toString());
  }

  private static String spelt(String label) {
    var isFaulty = label.startsWith("-") || label.endsWith("-") || label.indexOf('.') >= 0;
    return isFaulty ? "" : isAscii(label) ? label : MARK + Punycode.encoded(label);
  }

  private static boolean staysAsItIs(char c) {
    return OF_THEIR_OWN.indexOf(c) >= 0 || JOINERS.indexOf(c) >= 0;
  }

  private static String mapped(String part, int rules) {
    if (isAscii(part)) {
      return part.toLowerCase(Locale.ROOT);
    }
    try {
      return IDN.toUnicode(IDN.toASCII(part, rules).toLowerCase(Locale.ROOT), rules);
    } catch (IllegalArgumentException none) {
      return NONE;
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c <= LAST_ASCII);
  }

  private static boolean hasJoiner(String text) {
    return text.chars().anyMatch(c -> JOINERS.indexOf(c) >= 0);
  }
}
