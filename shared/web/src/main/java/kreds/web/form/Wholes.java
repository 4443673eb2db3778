package kreds.web.form;

import java.util.Map;
import java.util.OptionalInt;
import kreds.text.Visible;

/// Whole numbers, sent as a number or typed as digits.
final class Wholes {
  private static final int LONGEST = 11;

  private Wholes() {}

  static OptionalInt read(Values values, String name, Object sent, int least, int most) {
    var number =
        switch (sent) {
          case Integer whole -> OptionalInt.of(whole);
          case String text -> typed(Visible.stripped(text));
          default -> OptionalInt.empty();
        };
    if (number.isEmpty()) {
      values.fault(name, "not-whole");
      return number;
    }
    if (number.getAsInt() < least || number.getAsInt() > most) {
      values.fault(
          name,
          "out-of-range",
          Map.of("least", Integer.toString(least), "most", Integer.toString(most)));
      return OptionalInt.empty();
    }
    return number;
  }

  private static OptionalInt typed(String text) {
    try {
      return text.length() <= LONGEST
          ? OptionalInt.of(Integer.parseInt(text))
          : OptionalInt.empty();
    } catch (NumberFormatException no) {
      return OptionalInt.empty();
    }
  }
}
