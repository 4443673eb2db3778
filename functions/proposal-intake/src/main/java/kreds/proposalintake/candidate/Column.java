package kreds.proposalintake.candidate;

import java.util.List;
import kreds.web.csv.CsvColumn;

/// The columns of a file of candidates.
enum Column implements CsvColumn {
  NAME(true, "navn", "name", "deltager"),
  COMPANY(false, "virksomhed", "company", "firma"),
  EMAIL(true, "e-mail", "email", "mail", "e-mailadresse", "mailadresse", "email address"),
  LANGUAGE(false, "sprog", "language", "lang"),
  BASIS(false, "grundlag", "basis", "retsgrundlag"),
  EVIDENCE(false, "dokumentation", "evidence", "bevis");

  /// Every one.
  static final List<Column> ALL = List.of(values());

  private final boolean needed;
  private final List<String> headings;

  Column(boolean needed, String... headings) {
    this.needed = needed;
    this.headings = List.of(headings);
  }

  @Override
  public List<String> headings() {
    return headings;
  }

  @Override
  public boolean isNeeded() {
    return needed;
  }
}
