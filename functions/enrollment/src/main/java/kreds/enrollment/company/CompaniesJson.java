package kreds.enrollment.company;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.company.CompanyComparison.Result;
import kreds.company.RegisteredCompany;
import kreds.person.Company;
import kreds.text.Texts;
import kreds.web.api.Called;
import kreds.web.csv.CsvColumn;

/// What came, or would come, of a file's lines.
record CompaniesJson(
    boolean dryRun,
    @Called("new") int fresh,
    int changed,
    int same,
    int error,
    List<String> ignoredColumns,
    List<LineJson> lines) {

  /// What comes of one line: `new`, `changed`, `same` or `error`, with all that is wrong.
  record LineJson(
      long line,
      String outcome,
      String name,
      Optional<String> note,
      Optional<List<Map<String, Object>>> errors) {

    static LineJson of(CompanyFile.Compared compared) {
      var line = compared.line();
      var earlier =
          compared.earlier() == 0
              ? Optional.<String>empty()
              : Optional.of("the same company as in line " + compared.earlier());
      return switch (compared.result()) {
        case Result.Added _ -> said(line, "new", earlier);
        case Result.Changed(var before, var after) ->
            said(line, "changed", earlier.or(() -> renamed(before, after)));
        case Result.Same _ -> said(line, "same", earlier);
        case Result.Taken(var by) ->
            said(line, "error", Optional.of("number or name belongs to " + by.company().name()));
      };
    }

    static LineJson of(CompanyFile.Line faulty, Texts texts) {
      var errors = CsvColumn.named(faulty.faults(), texts, CompanyColumn.ALL);
      return new LineJson(
          faulty.number(), "error", faulty.said().name(), Optional.empty(), Optional.of(errors));
    }

    private static Optional<String> renamed(RegisteredCompany before, RegisteredCompany after) {
      return before.company().equals(after.company())
          ? Optional.empty()
          : Optional.of("was called " + before.company().name());
    }

    private static LineJson said(CompanyFile.Line line, String outcome, Optional<String> note) {
      return new LineJson(line.number(), outcome, line.said().name(), note, Optional.empty());
    }
  }

  /// The register, or some of it.
  record RegisterJson(int companies, int members, List<CompanyJson> list) {

    static RegisterJson of(List<RegisteredCompany> all) {
      var members = (int) all.stream().filter(RegisteredCompany::member).count();
      return new RegisterJson(all.size(), members, all.stream().map(CompanyJson::of).toList());
    }
  }

  /// One company.
  record CompanyJson(
      String name, String cvr, boolean member, String region, List<String> otherNames) {

    static CompanyJson of(RegisteredCompany company) {
      return new CompanyJson(
          company.company().name(),
          company.cvr(),
          company.member(),
          company.region(),
          company.aliases().stream().map(Company::name).toList());
    }
  }
}
