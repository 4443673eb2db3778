package kreds.web.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kreds.text.Texts;
import kreds.text.Visible;
import kreds.web.form.FieldError;
import kreds.web.form.FieldErrors;

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

  /// Faults as they are written, each with the heading that its sender has before them.
  static List<Map<String, Object>> named(
      List<FieldError> faults, Texts texts, List<? extends CsvColumn> columns) {
    var all = new ArrayList<Map<String, Object>>();
    for (var error : FieldErrors.problem(faults, texts).errors()) {
      var named = new LinkedHashMap<>(error);
      of(String.valueOf(error.get("field")), columns)
          .ifPresent(column -> named.put("column", column.shown()));
      all.add(named);
    }
    return all;
  }

  private static <C extends CsvColumn> Optional<C> of(String field, List<C> columns) {
    return columns.stream().filter(column -> column.field().equals(field)).findFirst();
  }
}
