package kreds.proposalintake.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A file of candidates as a spreadsheet saves it: the first line names the columns, in Danish or
/// English, in any order; `;`, `,` or a tab stands between them. A formula is text like any other.
///
/// @param rows those below the headings
/// @param ignored the headings that mean nothing here
record CandidateFile(List<Row> rows, List<String> ignored) {
  private static final int MOST = 2_000;
  private static final String MARK = "\uFEFF";

  CandidateFile {
    rows = List.copyOf(rows);
    ignored = List.copyOf(ignored);
  }

  /// One line.
  ///
  /// @param line its number in the file, as an editor shows it
  /// @param fields what stands in it, by field; blank cells are left out
  /// @param surplus whether there are more cells than headings
  record Row(long line, Map<String, Object> fields, boolean surplus) {

    Row {
      fields = Map.copyOf(fields);
    }
  }

  /// The file of a text; refused as a whole when it cannot be told what its columns are.
  static Outcome<CandidateFile> of(String text) {
    var plain = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter(plain))
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .build();
    try (var parser = CSVParser.parse(plain, format)) {
      return read(parser);
    } catch (IOException | UncheckedIOException broken) {
      return refused("csv-broken", "A cell is not closed: look for a lone quotation mark.");
    }
  }

  private static Outcome<CandidateFile> read(CSVParser parser) throws IOException {
    var records = parser.iterator();
    if (!records.hasNext()) {
      return refused("csv-empty", "The file is empty. Its first line names the columns.");
    }
    var headings = records.next();
    var columns = columns(headings);
    var missing = missing(headings, columns);
    if (!missing.isEmpty()) {
      return refused("csv-headings", missing);
    }
    var rows = new ArrayList<Row>();
    while (records.hasNext()) {
      var cells = records.next();
      rows.add(row(parser.getCurrentLineNumber(), cells, columns, headings.size()));
      if (rows.size() > MOST) {
        return refused("csv-too-long", "A file holds at most " + MOST + " candidates.");
      }
    }
    return Outcome.done(new CandidateFile(rows, ignored(headings)));
  }

  private static Row row(long line, CSVRecord cells, Map<Column, Integer> columns, int headings) {
    var fields = new HashMap<String, Object>();
    for (var column : columns.entrySet()) {
      var at = column.getValue();
      var cell = at < cells.size() ? cells.get(at) : "";
      if (!cell.isBlank()) {
        fields.put(column.getKey().field(), column.getKey().read(cell));
      }
    }
    return new Row(line, fields, cells.size() > headings);
  }

  private static Map<Column, Integer> columns(CSVRecord headings) {
    var columns = new EnumMap<Column, Integer>(Column.class);
    for (var at = 0; at < headings.size(); at++) {
      var index = at;
      Column.under(headings.get(at)).ifPresent(column -> columns.putIfAbsent(column, index));
    }
    return columns;
  }

  /// What is wrong with the headings, in a sentence; blank if nothing is.
  private static String missing(CSVRecord headings, Map<Column, Integer> columns) {
    var trouble = new ArrayList<String>();
    for (var needed : List.of(Column.NAME, Column.EMAIL)) {
      if (!columns.containsKey(needed)) {
        trouble.add("The first line names no column " + needed.shown() + ".");
      }
    }
    if (headings.size() - ignored(headings).size() > columns.size()) {
      trouble.add("The first line names a column twice.");
    }
    return String.join(" ", trouble);
  }

  private static List<String> ignored(CSVRecord headings) {
    var ignored = new ArrayList<String>();
    for (var heading : headings) {
      if (Column.under(heading).isEmpty()) {
        ignored.add(heading);
      }
    }
    return ignored;
  }

  /// Whatever stands most often in the first line.
  private static char delimiter(String text) {
    var first = text.lines().findFirst().orElse("");
    var best = ';';
    for (var candidate : new char[] {',', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char sought) {
    return text.chars().filter(c -> c == sought).count();
  }

  private static <T> Outcome<T> refused(String code, String detail) {
    return Outcome.refused(Refusal.invalid(code, detail));
  }
}
