package kreds.proposalintake.candidate;

import java.util.List;

/// How many lines of a file are new, the same, or wrong.
record ImportTally(int fresh, int same, int wrong) {

  static ImportTally of(List<Importing.Line> lines) {
    var fresh = 0;
    var same = 0;
    var wrong = 0;
    for (var line : lines) {
      switch (line) {
        case Importing.New _ -> fresh++;
        case Importing.Same _ -> same++;
        case Importing.Wrong _ -> wrong++;
      }
    }
    return new ImportTally(fresh, same, wrong);
  }

  /// In words.
  String sentence() {
    return fresh
        + " new, "
        + same
        + " the same, "
        + wrong
        + (wrong == 1 ? " line with errors" : " lines with errors");
  }
}
