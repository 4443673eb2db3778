package kreds.file;

import java.util.Optional;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// The name of a file, as those who take part read it and keep it by: no path, nothing that cannot
/// be seen or that turns the direction of what follows, and an ending that says what it is.
///
/// @param text such as `Oplæg om spild.pdf`
public record FileName(String text) {
  /// So many signs at most.
  public static final int LONGEST = 120;

  private static final String PATH = "/\\:";

  public FileName {
    var no = against(text);
    if (no.isPresent()) {
      throw new IllegalArgumentException(no.get().detail());
    }
  }

  /// The name that was typed, or what is not right with it.
  public static Outcome<FileName> of(String typed) {
    var no = against(typed);
    return no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(new FileName(typed));
  }

  /// What the file is.
  public FileType type() {
    return FileType.of(text).orElseThrow();
  }

  /// Whether two are one to whoever keeps them: case makes no difference.
  boolean isSame(FileName other) {
    return text.equalsIgnoreCase(other.text);
  }

  private static Optional<Refusal> against(String text) {
    if (text.length() > LONGEST || text.codePoints().anyMatch(FileName::isOdd)) {
      return Optional.of(
          Refusal.wrong(
              "name",
              "file-name",
              "The name of a file has at most "
                  + LONGEST
                  + " signs, all of which can be seen, and no path (/, \\ or :) in it."));
    }
    if (FileType.of(text).isEmpty() || text.lastIndexOf('.') == 0) {
      return Optional.of(
          Refusal.wrong(
              "name",
              "file-type",
              "The name of a file ends in what it is, one of "
                  + String.join(", ", FileType.endings())
                  + "."));
    }
    return hasNoName(text)
        ? Optional.of(
            Refusal.wrong(
                "name",
                "file-name",
                "The name of a file has a letter or a digit before its ending."))
        : Optional.empty();
  }

  /// Only dots and the like: no program shows such a file.
  private static boolean hasNoName(String text) {
    var stem = text.substring(0, text.lastIndexOf('.'));
    return stem.codePoints().noneMatch(Character::isLetterOrDigit);
  }

  private static boolean isOdd(int sign) {
    return PATH.indexOf(sign) >= 0
        || Character.isISOControl(sign)
        || Character.getType(sign) == Character.FORMAT;
  }
}
