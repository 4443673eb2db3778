package kreds.web.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.text.Visible;

/// A file as a spreadsheet saves it: the first line names the columns, in Danish or English, in any
/// order; `;`, `,` or a tab stands between them, or whatever a line `sep=` before them says. A
/// formula is text like any other.
///
/// @param rows those below the headings
/// @param ignored the headings that mean nothing here
public record CsvTable(List<Row> rows, List<String> ignored) {
  /// How many rows one file may have.
  public static final int MOST = 2_000;

  public CsvTable {
    rows = List.copyOf(rows);
    ignored = List.copyOf(ignored);
  }

  /// One row.
  ///
  /// @param line the number of its first line in the file, as an editor shows it
  /// @param fields what stands in it, by field; blank cells are left out
  /// @param surplus whether something stands beyond the headings
  public record Row(long line, Map<String, Object> fields, boolean surplus) {

    public Row {
      fields = Map.copyOf(fields);
    }
  }

  /// The table of a text; refused as a whole when it cannot be told what its columns are.
  ///
  /// @param columns all that it may have
  public static <C extends Enum<C> & CsvColumn> Outcome<CsvTable> of(
      String text, Class<C> columns) {
    return isOfAnotherEncoding(text)
        ? refused(
            "csv-encoding",
            "The file is in UTF-16 or another encoding than UTF-8. Save it as CSV UTF-8, and send"
                + " it again.")
        : table(text, List.of(columns.getEnumConstants()));
  }

  /// Of letters of two bytes each, read one by one, every second is nothing.
  private static boolean isOfAnotherEncoding(String text) {
    return text.indexOf('\0') >= 0;
  }

  private static Outcome<CsvTable> table(String text, List<? extends CsvColumn> all) {
    return CsvRow.all(text)
        .then(rows ->
            rows.isEmpty()
                ? refused("csv-empty", "The file is empty. Its first line names the columns.")
                : read(rows.getFirst(), rows.subList(1, rows.size()), all));
  }

  private static Outcome<CsvTable> read(
      CsvRow headings, List<CsvRow> below, List<? extends CsvColumn> all) {
    var columns = columns(headings, all);
    var ignored = ignored(headings, all);
    var missing = missing(headings.cells().size() - ignored.size(), columns, all);
    if (!missing.isEmpty()) {
      return refused("csv-headings", missing);
    }
    if (below.size() > MOST) {
      return refused("csv-too-long", "A file holds at most " + MOST + " rows.");
    }
    var size = headings.cells().size();
    var rows = below.stream().map(row -> row(row, columns, size)).toList();
    return Outcome.done(new CsvTable(rows, ignored));
  }

  private static Row row(CsvRow row, Map<CsvColumn, Integer> columns, int headings) {
    var fields = new HashMap<String, Object>();
    for (var column : columns.entrySet()) {
      var cell = row.cell(column.getValue());
      if (!Visible.isBlank(cell)) {
        fields.put(column.getKey().field(), cell);
      }
    }
    return new Row(row.line(), fields, row.goesBeyond(headings));
  }

  private static Map<CsvColumn, Integer> columns(CsvRow headings, List<? extends CsvColumn> all) {
    var columns = new LinkedHashMap<CsvColumn, Integer>();
    for (var at = 0; at < headings.cells().size(); at++) {
      var index = at;
      CsvColumn.under(headings.cell(at), all)
          .ifPresent(column -> columns.putIfAbsent(column, index));
    }
    return columns;
  }

  /// What is wrong with the headings, in a sentence; blank if nothing is.
  ///
  /// @param known how many headings mean something
  private static String missing(
      int known, Map<CsvColumn, Integer> columns, List<? extends CsvColumn> all) {
    var trouble = new ArrayList<String>();
    for (var column : all) {
      if (column.isNeeded() && !columns.containsKey(column)) {
        trouble.add("The first line names no column " + column.shown() + ".");
      }
    }
    if (known > columns.size()) {
      trouble.add("The first line names a column twice.");
    }
    return String.join(" ", trouble);
  }

  private static List<String> ignored(CsvRow headings, List<? extends CsvColumn> all) {
    return headings.cells().stream().filter(it -> CsvColumn.under(it, all).isEmpty()).toList();
  }

  private static <T> Outcome<T> refused(String code, String detail) {
    return Outcome.refused(Refusal.invalid(code, detail));
  }
}
