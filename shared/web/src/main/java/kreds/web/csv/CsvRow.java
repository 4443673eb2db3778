package kreds.web.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.text.Visible;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/// One row of a file of cells in which something stands.
///
/// @param line the number of its first line, as an editor shows it; a cell may go over several
record CsvRow(long line, List<String> cells) {
  private static final String MARK = "\uFEFF";
  private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|\n");

  /// By this line Excel tells itself what stands between the cells (Excel writes and reads it; no
  /// standard knows it). Saved again it may be a row of cells like the others.
  private static final Pattern SEPARATOR_LINE =
      Pattern.compile(
          "\\s*\"?sep=([^\\p{Alnum}\\s\"]|\t)\"?[;,\t ]*(?:\r\n?|\n|$)", Pattern.CASE_INSENSITIVE);

  CsvRow {
    cells = List.copyOf(cells);
  }

  /// The rows of a file. Rows of blank cells, which a spreadsheet leaves where rows were cleared,
  /// are passed over but counted. Refused when a quotation mark opens a cell that is never closed.
  static Outcome<List<CsvRow>> all(String file) {
    var text = file.startsWith(MARK) ? file.substring(MARK.length()) : file;
    var separator = SEPARATOR_LINE.matcher(text);
    if (!separator.lookingAt()) {
      return all(text, delimiter(text), 0);
    }
    var skipped = LINE_BREAK.matcher(separator.group()).results().count();
    return all(text.substring(separator.end()), separator.group(1).charAt(0), skipped);
  }

  private static Outcome<List<CsvRow>> all(String text, char delimiter, long skipped) {
    var rows = new ArrayList<CsvRow>();
    var line = skipped + 1;
    try (var parser = CSVParser.parse(text, format(delimiter))) {
      for (var records = parser.iterator(); records.hasNext(); ) {
        var row = new CsvRow(line, records.next().toList());
        if (!row.isBlank()) {
          rows.add(row);
        }
        line = skipped + parser.getCurrentLineNumber() + 1;
      }
      return Outcome.done(rows);
    } catch (IOException | UncheckedIOException broken) {
      return Outcome.refused(
          Refusal.invalid(
              "csv-broken",
              "A cell of the row that begins in line "
                  + line
                  + " is not closed: look for a lone quotation mark there."));
    }
  }

  /// A cell by its place; empty where the row is shorter.
  String cell(int at) {
    return at < cells.size() ? cells.get(at) : "";
  }

  /// Whether something stands beyond that many cells.
  boolean goesBeyond(int most) {
    return cells.stream().skip(most).anyMatch(cell -> !Visible.isBlank(cell));
  }

  private boolean isBlank() {
    return cells.stream().allMatch(Visible::isBlank);
  }

  /// An empty line is a row of one blank cell: skipped by the library it would not be counted.
  private static CSVFormat format(char delimiter) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setIgnoreEmptyLines(false)
        .setIgnoreSurroundingSpaces(true)
        .build();
  }

  /// Whatever stands most often in the first line that is not blank.
  private static char delimiter(String text) {
    var first = text.lines().filter(line -> !Visible.isBlank(line)).findFirst().orElse("");
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
}
