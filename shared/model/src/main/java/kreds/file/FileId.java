package kreds.file;

import java.util.Optional;
import java.util.regex.Pattern;
import kreds.id.RunId;

/// Names one file of a meeting. Numbers are given once: a file that takes the place of a removed
/// one is another file, so that what comes late by an old link is never taken for it.
///
/// @param number from 1, in the order in which they were announced
public record FileId(RunId run, String meeting, int number) {
  private static final Pattern KEY =
      Pattern.compile("([^/]+)/([1-9][0-9]?)/([^/]+)/file-([1-9][0-9]{0,3})");

  /// What tells one sending from another, as storage gives it.
  private static final Pattern MARK = Pattern.compile("[0-9A-Za-z-]{1,64}");

  public FileId {
    if (number < 1) {
      throw new IllegalArgumentException("files are numbered from 1");
    }
  }

  /// Where it lies for good.
  ///
  /// @param mark of the sending that counts
  public String keyOf(String mark) {
    if (!MARK.matcher(mark).matches()) {
      throw new IllegalArgumentException("no mark of something that was sent");
    }
    return key() + "/" + mark;
  }

  /// As links and staff name it among the files of its meeting.
  public String named() {
    return "file-" + number;
  }

  /// Where forms send it: identifiers, never a name of a person or a company. It does not stay
  /// there ([SharedFile#key]), since who has the form can send something else under it for an hour.
  public String key() {
    return run.network() + "/" + run.number() + "/" + meeting + "/" + named();
  }

  /// Whether something that has come lies under such a key for good: who put it there knows.
  public static boolean isKept(String key) {
    var slash = key.lastIndexOf('/');
    return slash > 0
        && MARK.matcher(key.substring(slash + 1)).matches()
        && ofKey(key.substring(0, slash)).isPresent();
  }

  /// What is sent there; nothing if no file is ever sent under such a key.
  public static Optional<FileId> ofKey(String key) {
    var parts = KEY.matcher(key);
    return parts.matches()
        ? Optional.of(
            new FileId(
                new RunId(parts.group(1), Integer.parseInt(parts.group(2))),
                parts.group(3),
                Integer.parseInt(parts.group(4))))
        : Optional.empty();
  }
}
