package kreds.text;

/// A number of things in an English sentence to staff: `1 place`, `2 places`. What people read has
/// its words in both languages ([Texts#count]).
public final class Plural {
  private Plural() {}

  /// That many of what takes an *s*.
  public static String of(long count, String one) {
    return of(count, one, one + "s");
  }

  /// That many of what has a plural of its own.
  public static String of(long count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
