package kreds.web.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Rows as a file that Excel opens right where numbers have a comma: UTF-8 with its mark, `;`
/// between cells (RFC 4180 otherwise). Text is text: a cell that a spreadsheet would calculate gets
/// an apostrophe before it (OWASP, "CSV Injection").
public final class CsvText {
  /// What such a file is.
  public static final String TYPE = "text/csv";

  private static final String MARK = "\uFEFF";
  private static final String CALCULATED = "=+-@\t\r\n＝＋－＠";

  /// A sum that is given back begins with a sign; it is to be calculated with.
  private static final Pattern NUMBER = Pattern.compile("-[0-9]{1,15},[0-9]{2}");

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").build();

  private CsvText() {}

  /// The file of these rows.
  ///
  /// @param headings the first row
  public static String of(List<String> headings, List<List<String>> rows) {
    var text = new StringBuilder(MARK);
    try (var printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(safe(headings));
      for (var row : rows) {
        printer.printRecord(safe(row));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("a text can always be written to", impossible);
    }
    return text.toString();
  }

  private static List<String> safe(List<String> cells) {
    var safe = new ArrayList<String>();
    for (var cell : cells) {
      var isCalculated = !cell.isEmpty() && CALCULATED.indexOf(cell.charAt(0)) >= 0;
      safe.add(isCalculated && !NUMBER.matcher(cell).matches() ? "'" + cell : cell);
    }
    return safe;
  }
}
