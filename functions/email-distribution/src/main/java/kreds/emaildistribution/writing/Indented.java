package kreds.emaildistribution.writing;

/// Plain text with what stands before each line: spaces in a list, `> ` in a quotation.
final class Indented {
  private final StringBuilder written = new StringBuilder();
  private String indent = "";
  private String bullet = "";

  @Override
  public String toString() {
    return written.toString().strip() + "\n";
  }

  int length() {
    return written.length();
  }

  String since(int start) {
    return written.substring(start);
  }

  void append(String text) {
    written.append(text);
  }

  /// Starts a block; the first one of a list's item gets the bullet.
  void start() {
    written.append(indent, 0, indent.length() - bullet.length()).append(bullet);
    bullet = "";
  }

  void newLine() {
    written.append('\n').append(indent);
  }

  void endLine() {
    written.append('\n');
  }

  void blankLine() {
    var length = written.length();
    if (length < 2 || written.charAt(length - 1) != '\n' || written.charAt(length - 2) != '\n') {
      written.append('\n');
    }
  }

  /// Goes deeper; what is given back leads out again.
  String deeper(String mark) {
    var outer = indent;
    indent = outer + mark;
    return outer;
  }

  /// Goes into an item of a list.
  String item(String mark) {
    bullet = mark;
    return deeper(" ".repeat(mark.length()));
  }

  void backTo(String outer) {
    indent = outer;
    bullet = "";
  }
}
