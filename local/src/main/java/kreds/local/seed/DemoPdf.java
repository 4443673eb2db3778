package kreds.local.seed;

import java.nio.charset.Charset;
import java.util.List;

/// A PDF of one page with one line of text, so that a file of the demo opens in any reader.
final class DemoPdf {
  private static final Charset LETTERS = Charset.forName("windows-1252");

  private DemoPdf() {}

  /// With that line on it.
  static byte[] of(String line) {
    var written = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    var drawn = "BT /F1 20 Tf 72 770 Td (" + written + ") Tj ET";
    var objects =
        List.of(
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font"
                + " << /F1 5 0 R >> >> >>",
            "<< /Length "
                + drawn.getBytes(LETTERS).length
                + " >>\nstream\n"
                + drawn
                + "\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    var text = new StringBuilder("%PDF-1.4\n");
    var table = new StringBuilder("0000000000 65535 f \n");
    for (var number = 1; number <= objects.size(); number++) {
      table.append("%010d 00000 n \n".formatted(text.length()));
      text.append(number).append(" 0 obj\n").append(objects.get(number - 1)).append("\nendobj\n");
    }
    var size = objects.size() + 1;
    return text.append("xref\n0 ")
        .append(size)
        .append('\n')
        .append(table)
        .append("trailer\n<< /Size ")
        .append(size)
        .append(" /Root 1 0 R >>\nstartxref\n")
        .append(text.indexOf("xref\n"))
        .append("\n%%EOF\n")
        .toString()
        .getBytes(LETTERS);
  }
}
