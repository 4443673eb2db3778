package kreds.enrollment.company;

import java.util.List;
import kreds.web.csv.CsvColumn;

/// The columns of a file of companies.
enum CompanyColumn implements CsvColumn {
  NAME(true, "navn", "name", "virksomhed", "company", "firma"),
  CVR(false, "cvr", "cvr-nr.", "cvr-nummer", "cvr nummer", "cvr no."),
  MEMBER(false, "medlem", "member"),
  REGION(false, "region", "area"),
  ALIASES(false, "andre navne", "other names", "alias", "aliases", "kaldes også");

  /// Every one.
  static final List<CompanyColumn> ALL = List.of(values());

  private final boolean needed;
  private final List<String> headings;

  CompanyColumn(boolean needed, String... headings) {
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
