package kreds.web.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kreds.text.Visible;

/// A column of a file, by the headings that people give it: a family of constants, whose name is
/// that of the field.
public interface CsvColumn {

  /// As it is written in the code.
  String name();

  /// The headings that it may have, Danish and English first.
  List<String> headings();

  /// Whether a file without it cannot be read.
  boolean isNeeded();

  /// The name of its field, as a fault names it.
  default String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The headings by which it is asked for.
  default String shown() {
    return headings().get(0) + " or " + headings().get(1);
  }

  /// The one under a heading, whatever its capitals and the spaces around it, of which Word and web
  /// pages know several.
  static <C extends CsvColumn> Optional<C> under(String heading, List<C> columns) {
    var plain = Visible.stripped(heading).toLowerCase(Locale.ROOT);
    return columns.stream().filter(column -> column.headings().contains(plain)).findFirst();
  }

  /// The one of a field, if it is one of a column.
  static <C extends CsvColumn> Optional<C> of(String field, List<C> columns) {
    return columns.stream().filter(column -> column.field().equals(field)).findFirst();
  }
}
