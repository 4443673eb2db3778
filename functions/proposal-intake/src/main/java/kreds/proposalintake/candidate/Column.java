package kreds.proposalintake.candidate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kreds.text.Visible;

/// The columns of a file of candidates, by the headings that people give them.
enum Column {
  NAME("navn", "name", "deltager"),
  COMPANY("virksomhed", "company", "firma"),
  EMAIL("e-mail", "email", "mail", "e-mailadresse", "mailadresse", "email address"),
  LANGUAGE("sprog", "language", "lang"),
  BASIS("grundlag", "basis", "retsgrundlag"),
  EVIDENCE("dokumentation", "evidence", "bevis");

  private final String danish;
  private final String english;
  private final List<String> also;

  Column(String danish, String english, String... also) {
    this.danish = danish;
    this.english = english;
    this.also = List.of(also);
  }

  /// The column under a heading, whatever its capitals and the spaces around it, of which Word and
  /// web pages know several.
  static Optional<Column> under(String heading) {
    var plain = Visible.stripped(heading).toLowerCase(Locale.ROOT);
    for (var column : values()) {
      if (plain.equals(column.danish)
          || plain.equals(column.english)
          || column.also.contains(plain)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /// The column of a field, if it is one of a column.
  static Optional<Column> of(String field) {
    for (var column : values()) {
      if (column.field().equals(field)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /// The name of its field, as a fault names it.
  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The headings that it may have.
  String shown() {
    return danish + " or " + english;
  }
}
