package kreds.proposalintake.candidate;

import java.util.List;

/// How many lines of a file are new, the same, or wrong; and how many of the first two look wrong.
///
/// @param unfounded how many of the new ones may not be written to
record ImportTally(int fresh, int unfounded, int same, int wrong, int doubtful) {

  static ImportTally of(List<Importing.Line> lines, int unfounded) {
    var fresh = 0;
    var same = 0;
    var wrong = 0;
    var doubtful = 0;
    for (var line : lines) {
      switch (line) {
        case Importing.New(var _, var _, var garbled) -> {
          fresh++;
          doubtful += garbled ? 1 : 0;
        }
        case Importing.Same(var _, var _, var _, var garbled) -> {
          same++;
          doubtful += garbled ? 1 : 0;
        }
        case Importing.Wrong _ -> wrong++;
      }
    }
    return new ImportTally(fresh, unfounded, same, wrong, doubtful);
  }

  /// In words.
  String sentence() {
    return fresh
        + " new"
        + (unfounded == 0
            ? ", "
            : ", of whom "
                + unfounded
                + " may not be written to (no basis: the column "
                + Column.BASIS.shown()
                + " gives it), ")
        + same
        + " the same, "
        + wrong
        + (wrong == 1 ? " line with errors" : " lines with errors")
        + (doubtful == 0 ? "" : ", " + doubtful + " with a warning");
  }
}
