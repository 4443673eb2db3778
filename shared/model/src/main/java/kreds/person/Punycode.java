package kreds.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How DNS writes a label with other letters than a to z, behind its `xn--`: its ASCII, and then,
/// by rising number, which other letters stand between and how many steps it is to each (RFC 3492).
/// The JDK has it, too, but only behind the mapping of IDNA 2003, which makes `strasse` of
/// `straße`.
final class Punycode {
  private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final int BASE = 36;
  private static final int LEAST = 1;
  private static final int MOST = 26;
  private static final int SKEW = 38;
  private static final int DAMP = 700;
  private static final int FIRST_BIAS = 72;
  private static final int FIRST_POINT = 0x80;

  private Punycode() {}

  /// What is written for a label.
  static String encoded(String label) {
    var points = label.codePoints().toArray();
    var written = new StringBuilder();
    label.codePoints().filter(each -> each < FIRST_POINT).forEach(written::appendCodePoint);
    var basic = written.length();
    if (basic > 0) {
      written.append('-');
    }
    var bias = FIRST_BIAS;
    var steps = 0;
    var done = basic;
    for (var point = FIRST_POINT; done < points.length; point++) {
      for (var each : points) {
        if (each == point) {
          write(steps, bias, written);
          done++;
          bias = bias(steps, done, done == basic + 1);
          steps = 0;
        } else if (each < point) {
          steps++;
        }
      }
      steps++;
    }
    return written.toString();
  }

  /// The label that is written so; nothing if none is.
  static Optional<String> decoded(String written) {
    var end = Math.max(0, written.lastIndexOf('-'));
    return new Reader(written, end == 0 ? 0 : end + 1).letters(written.substring(0, end));
  }

  private static void write(int number, int bias, StringBuilder written) {
    var rest = number;
    for (var place = BASE; ; place += BASE) {
      var threshold = threshold(place, bias);
      if (rest < threshold) {
        written.append(DIGITS.charAt(rest));
        return;
      }
      written.append(DIGITS.charAt(threshold + (rest - threshold) % (BASE - threshold)));
      rest = (rest - threshold) / (BASE - threshold);
    }
  }

  /// A digit below it is the last one of its number.
  private static int threshold(int place, int bias) {
    return Math.clamp(place - bias, LEAST, MOST);
  }

  private static int bias(int steps, int size, boolean first) {
    var rest = first ? steps / DAMP : steps / 2;
    rest += rest / size;
    var bias = 0;
    while (rest > (BASE - LEAST) * MOST / 2) {
      rest /= BASE - LEAST;
      bias += BASE;
    }
    return bias + (BASE - LEAST + 1) * rest / (rest + SKEW);
  }

  /// Reads what stands behind the ASCII.
  private static final class Reader {
    private static final int NONE = -1;

    private final String written;
    private int at;
    private int bias = FIRST_BIAS;

    Reader(String written, int from) {
      this.written = written;
      this.at = from;
    }

    Optional<String> letters(String ascii) {
      var points = new ArrayList<Integer>();
      ascii.chars().forEach(points::add);
      var point = FIRST_POINT;
      var place = 0;
      for (var first = true; at < written.length(); first = false) {
        var steps = number();
        if (steps == NONE) {
          return Optional.empty();
        }
        var size = points.size() + 1;
        bias = bias(steps, size, first);
        point += (place + steps) / size;
        place = (place + steps) % size;
        if (!Character.isDefined(point)) {
          return Optional.empty();
        }
        points.add(place++, point);
      }
      return Optional.of(text(points));
    }

    private int number() {
      var number = 0L;
      var weight = 1L;
      for (var place = BASE; at < written.length(); place += BASE) {
        var digit = DIGITS.indexOf(written.charAt(at++));
        number += digit * weight;
        if (digit < 0 || number > Character.MAX_CODE_POINT * (long) BASE * 2) {
          return NONE;
        }
        var threshold = threshold(place, bias);
        if (digit < threshold) {
          return (int) number;
        }
        weight *= BASE - threshold;
      }
      return NONE;
    }

    private static String text(List<Integer> points) {
      var text = new StringBuilder();
      points.forEach(text::appendCodePoint);
      return text.toString();
    }
  }
}
