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

  public FileId {
    if (number < 1) {
      throw new IllegalArgumentException("files are numbered from 1");
    }
  }

  /// As links and staff name it among the files of its meeting.
  public String named() {
    return "file-" + number;
  }

  /// Where it is kept: identifiers, never a name of a person or a company.
  public String key() {
    return run.network() + "/" + run.number() + "/" + meeting + "/" + named();
  }

  /// What is kept there; nothing if no file is ever kept under such a key.
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
