package kreds.budget;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sum as staff type it, the Danish way or the English: `12500`, `12.500,50`, `12,500.50`, `12
/// 500,5`. A sign that three digits follow parts thousands, for no sum has more than two decimals;
/// so `1.234` is one thousand two hundred and thirty-four in both languages, and what can be read
/// in two ways is not read at all.
public final class TypedAmount {
  private static final Pattern PLAIN = Pattern.compile("(\\d{1,9})(?:[.,](\\d{1,2}))?");
  private static final Pattern DANISH =
      Pattern.compile("(\\d{1,3}(?:[. \u00A0\u202F]\\d{3}){1,2})(?:,(\\d{1,2}))?");
  private static final Pattern ENGLISH =
      Pattern.compile("(\\d{1,3}(?:[, \u00A0\u202F]\\d{3}){1,2})(?:\\.(\\d{1,2}))?");

  private static final int OERE = 100;
  private static final int TENTH = 10;

  private TypedAmount() {}

  /// What it says in kroner; empty if it says no sum, or more than the most.
  public static Optional<Amount> read(String typed) {
    for (var way : new Pattern[] {PLAIN, DANISH, ENGLISH}) {
      var match = way.matcher(typed);
      if (match.matches()) {
        var kroner = Long.parseLong(match.group(1).replaceAll("\\D", ""));
        var amount = new Amount(kroner * OERE + oere(match.group(2)));
        return amount.compareTo(Amount.MOST) > 0 ? Optional.empty() : Optional.of(amount);
      }
    }
    return Optional.empty();
  }

  /// One decimal is tenths.
  private static long oere(@Nullable String decimals) {
    if (decimals == null) {
      return 0;
    }
    return decimals.length() == 1 ? Long.parseLong(decimals) * TENTH : Long.parseLong(decimals);
  }
}
