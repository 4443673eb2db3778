package kreds.web.staff;

/// How much waits for staff, in one sentence: each function that has a `today` says it alike.
public final class Waiting {

  private Waiting() {}

  /// That many things wait.
  public static String counted(int count) {
    return switch (count) {
      case 0 -> "Nothing waits for you.";
      case 1 -> "One thing waits for you.";
      default -> count + " things wait for you.";
    };
  }
}
