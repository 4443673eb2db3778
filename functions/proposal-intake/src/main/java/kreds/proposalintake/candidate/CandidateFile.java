package kreds.proposalintake.candidate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.text.Visible;

/// A file of candidates as a spreadsheet saves it: the first line names the columns, in Danish or
/// English, in any order; `;`, `,` or a tab stands between them, or whatever a line `sep=` before
/// them says. A formula is text like any other.
///
/// @param rows those below the headings
/// @param ignored the headings that mean nothing here
record CandidateFile(List<Row> rows, List<String> ignored) {
  private static final int MOST = 2_000;

  CandidateFile {
    rows = List.copyOf(rows);
    ignored = List.copyOf(ignored);
  }

  /// One row.
  ///
  /// @param line the number of its first line in the file, as an editor shows it
  /// @param fields what stands in it, by field; blank cells are left out
  /// @param surplus whether something stands beyond the headings
  record Row(long line, Map<String, Object> fields, boolean surplus) {

    Row {
      fields = Map.copyOf(fields);
    }
  }

  /// The file of a text; refused as a whole when it cannot be told what its columns are.
  static Outcome<CandidateFile> of(String text) {
    return isOfAnotherEncoding(text)
        ? refused(
            "csv-encoding",
            "The file is in UTF-16 or another encoding than UTF-8. Save it as CSV UTF-8, and send"
                + " it again.")
        : table(text);
  }

  /// Of letters of two bytes each, read one by one, every second is nothing.
  private static boolean isOfAnotherEncoding(String text) {
    return text.indexOf('\0') >= 0;
  }

  private static Outcome<CandidateFile> table(String text) {
    return CsvRow.all(text)
        .then(rows ->
            rows.isEmpty()
                ? refused("csv-empty", "The file is empty. Its first line names the columns.")
                : read(rows.getFirst(), rows.subList(1, rows.size())));
  }

  private static Outcome<CandidateFile> read(CsvRow headings, List<CsvRow> below) {
    var columns = columns(headings);
    var missing = missing(headings, columns);
    if (!missing.isEmpty()) {
      return refused("csv-headings", missing);
    }
    if (below.size() > MOST) {
      return refused("csv-too-long", "A file holds at most " + MOST + " candidates.");
    }
    var size = headings.cells().size();
    var rows = below.stream().map(row -> row(row, columns, size)).toList();
    return Outcome.done(new CandidateFile(rows, ignored(headings)));
  }

  private static Row row(CsvRow row, Map<Column, Integer> columns, int headings) {
    var fields = new HashMap<String, Object>();
    for (var column : columns.entrySet()) {
      var cell = row.cell(column.getValue());
      if (!Visible.isBlank(cell)) {
        fields.put(column.getKey().field(), cell);
      }
    }
    return new Row(row.line(), fields, row.goesBeyond(headings));
  }

  private static Map<Column, Integer> columns(CsvRow headings) {
    var columns = new EnumMap<Column, Integer>(Column.class);
    for (var at = 0; at < headings.cells().size(); at++) {
      var index = at;
      Column.under(headings.cell(at)).ifPresent(column -> columns.putIfAbsent(column, index));
    }
    return columns;
  }

  /// What is wrong with the headings, in a sentence; blank if nothing is.
  private static String missing(CsvRow headings, Map<Column, Integer> columns) {
    var trouble = new ArrayList<String>();
    for (var needed : List.of(Column.NAME, Column.EMAIL)) {
      if (!columns.containsKey(needed)) {
        trouble.add("The first line names no column " + needed.shown() + ".");
      }
    }
    if (headings.cells().size() - ignored(headings).size() > columns.size()) {
      trouble.add("The first line names a column twice.");
    }
    return String.join(" ", trouble);
  }

  private static List<String> ignored(CsvRow headings) {
    return headings.cells().stream().filter(it -> Column.under(it).isEmpty()).toList();
  }

  private static <T> Outcome<T> refused(String code, String detail) {
    return Outcome.refused(Refusal.invalid(code, detail));
  }
}
