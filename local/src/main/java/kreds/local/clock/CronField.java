package kreds.local.clock;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// One field of a cron expression: lists, ranges, steps and names. `L`, `W` and `#` are refused,
/// because nothing here needs them.
enum CronField {
  MINUTE(0, 59, List.of()),
  HOUR(0, 23, List.of()),
  DAY(1, 31, List.of()),
  MONTH(
      1,
      12,
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")),
  WEEKDAY(1, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")),
  YEAR(1970, 2199, List.of());

  private final int least;
  private final int most;

  @SuppressWarnings("ImmutableEnumChecker") // lists of `List.of` are
  private final List<String> names;

  CronField(int least, int most, List<String> names) {
    this.least = least;
    this.most = most;
    this.names = names;
  }

  BitSet parse(String text) {
    var set = new BitSet();
    for (String part : text.split(",", -1)) {
      add(part, set);
    }
    return set;
  }

  private void add(String part, BitSet set) {
    int slash = part.indexOf('/');
    int step = slash < 0 ? 1 : Integer.parseInt(part.substring(slash + 1));
    String range = slash < 0 ? part : part.substring(0, slash);
    int dash = range.indexOf('-');
    boolean all = range.equals("*") || range.equals("?");
    int from = all ? least : number(dash < 0 ? range : range.substring(0, dash));
    int to = all || (slash >= 0 && dash < 0) ? most : number(range.substring(dash + 1));
    for (int n = from; n <= to; n += step) {
      set.set(n);
    }
  }

  private int number(String text) {
    int name = names.indexOf(text.toUpperCase(Locale.ROOT));
    try {
      int number = name >= 0 ? name + least : Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
      throw new IllegalArgumentException("Out of range for " + this + ": " + text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Not understood for " + this + ": " + text, e);
    }
  }
}
