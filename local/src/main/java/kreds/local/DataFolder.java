package kreds.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kreds.local.disk.KeptFile;
import kreds.template.Table;
import kreds.template.Template;

/// The folder that keeps everything. Its rows were written for the tables of the template of that
/// day, and by the code of that day; where the tables are laid differently now, or the rows are
/// read differently, nothing is guessed: whoever starts is told how to begin afresh.
record DataFolder(Path path) {
  private static final String LAYOUT = "layout";

  /// The format of the rows. One more with each change after which rows that are kept can no longer
  /// be read as what they were: an attribute that is required anew, renamed, or means something
  /// else.
  private static final int ROWS = 4;

  /// Whether nothing was ever kept here.
  boolean isNew() {
    return !Files.exists(path.resolve("tables.db"));
  }

  /// Makes it, or opens what an earlier run has kept.
  ///
  /// @throws Options.Wrong if its tables are not those of the template, or its rows of a format
  ///   that is no longer read
  void open(Template template) {
    var layout = layout(template);
    try {
      if (!isNew() && !layout.equals(kept())) {
        throw new Options.Wrong(
            path
                + " was kept by another Kreds, whose tables or rows were laid differently. Start"
                + " afresh with --fresh, or name another folder with --data.");
      }
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException("The folder cannot be made: " + path, e);
    }
    new KeptFile(path.resolve(LAYOUT)).write(String.join("\n", layout) + "\n");
  }

  private List<String> kept() throws IOException {
    var file = path.resolve(LAYOUT);
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  /// The format of the rows; then one line a table: its keys and its indexes.
  private static List<String> layout(Template template) {
    var tables =
        template.tables().stream()
            .map(table -> table.name() + " " + table.key() + " " + indexes(table))
            .sorted();
    return Stream.concat(Stream.of("rows " + ROWS), tables).toList();
  }

  private static List<String> indexes(Table table) {
    return table.indexes().stream().map(String::valueOf).sorted().toList();
  }
}
