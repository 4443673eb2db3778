package kreds.file;

import java.util.Locale;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.text.Plural;

/// What follows from what happens to a file: a line of the audit, and no letter. A line names the
/// file by its number, since its name may be that of a person.
public final class FileConsequences {
  private FileConsequences() {}

  /// What follows.
  public static Consequences of(FileHappening happening, Moment at) {
    return Consequences.of(
        switch (happening) {
          case FileHappening.Announced(var file) -> at.line("", said(file));
          case FileHappening.Arrived(var before, var file) -> at.line(said(before), said(file));
          case FileHappening.Removed(var before, var file) -> at.line(said(before), said(file));
        });
  }

  private static String said(SharedFile file) {
    var state = file.id().named() + " " + file.state().name().toLowerCase(Locale.ROOT);
    return file.isThere() ? state + ", " + Plural.of(file.size(), "byte") : state;
  }
}
