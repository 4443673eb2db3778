package kreds.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kreds.template.Template;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder is opened by the Kreds that can read it; any other says how to go on, and leaves it as
/// it is.
final class DataFolderTest {
  @TempDir private Path folder;

  private final Template template = Template.read(Template.ofTheProject());

  @BeforeEach
  void keptToday() throws IOException {
    new DataFolder(folder).open(template);
    Files.createFile(folder.resolve("tables.db"));
  }

  @Test
  void whatWasKeptTodayIsOpenedAgain() throws IOException {
    var kept = layout();

    new DataFolder(folder).open(template);

    assertThat(layout()).isEqualTo(kept).first().asString().matches("rows \\d+");
    assertThat(kept).hasSize(1 + template.tables().size());
  }

  @Test
  void rowsOfAnotherFormatAreRefusedThoughTheTablesAreTheSame() throws IOException {
    var tables = layout().subList(1, layout().size());
    for (var format : List.of("rows 1", "rows 999")) {
      var lines = new ArrayList<>(tables);
      lines.addFirst(format);
      isRefused(lines);
    }
    isRefused(tables);
  }

  @Test
  void tablesThatWereLaidDifferentlyAreRefused() throws IOException {
    isRefused(layout().subList(0, layout().size() - 1));
  }

  @Test
  void aFolderThatSaysNothingOfItselfIsRefused() throws IOException {
    Files.delete(folder.resolve("layout"));

    assertRefused();
    assertThat(folder.resolve("layout")).doesNotExist();
  }

  private void isRefused(List<String> lines) throws IOException {
    Files.write(folder.resolve("layout"), lines);

    assertRefused();
    assertThat(layout()).isEqualTo(lines);
  }

  private void assertRefused() {
    assertThatThrownBy(() -> new DataFolder(folder).open(template))
        .isInstanceOf(Options.Wrong.class)
        .hasMessageContaining(folder.toString())
        .hasMessageContaining("--fresh");
  }

  private List<String> layout() throws IOException {
    return Files.readAllLines(folder.resolve("layout"));
  }
}
