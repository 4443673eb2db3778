package kreds.enrollment.company;

import java.util.ArrayList;
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

    /// @param all that comes of the file, since two lines can say it crosswise
    static LineJson of(
        CompanyFile.Compared compared, List<CompanyFile.Compared> all, CompanyFile file) {
      var line = compared.line();
      return switch (compared.result()) {
        case Result.Added _ -> said(line, "new", noted(earlier(compared)));
        case Result.Changed(var before, var after) ->
            said(line, "changed", noted(changes(earlier(compared), before, after)));
        case Result.Same _ -> said(line, "same", noted(earlier(compared)));
        case Result.Taken taken -> said(line, "error", Optional.of(taken(taken, all)));
        case Result.Crossed(var _, var with) ->
            said(line, "error", Optional.of(crossed(with, file.lineOf(with))));
      };
    }

    private static List<String> earlier(CompanyFile.Compared compared) {
      return compared.earlier() == 0
          ? List.of()
          : List.of("the same company as in line " + compared.earlier());
    }

    private static Optional<String> noted(List<String> notes) {
      return notes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", notes));
    }

    /// All that is otherwise afterwards: nobody lets go of a file without having read it.
    private static List<String> changes(
        List<String> earlier, RegisteredCompany before, RegisteredCompany after) {
      var notes = new ArrayList<>(earlier);
      var isRespelt = before.company().isSameAs(after.company()) && !earlier.isEmpty();
      if (!isRespelt && !before.company().equals(after.company())) {
        notes.add("was called " + before.company().name());
      }
      if (before.member() != after.member()) {
        notes.add(after.member() ? "becomes a member" : "is a member no more");
      }
      changed(notes, "number (CVR)", before.cvr(), after.cvr());
      changed(notes, "region", before.region(), after.region());
      var more = new ArrayList<>(after.aliases());
      more.removeIf(name -> before.spellings().contains(name.spelling()));
      if (!more.isEmpty()) {
        notes.add("also called " + String.join(", ", more.stream().map(Company::name).toList()));
      }
      return notes;
    }

    private static void changed(List<String> notes, String what, String before, String after) {
      if (!before.equals(after)) {
        notes.add(what + " " + after + (before.isEmpty() ? "" : " in place of " + before));
      }
    }

    /// Whose it is, and which line says the opposite.
    private static String taken(Result.Taken taken, List<CompanyFile.Compared> all) {
      var said = "number or name belongs to " + called(taken.by());
      var numbered =
          taken
              .numbered()
              .map(other -> "; the number " + other.cvr() + " is that of " + other.company().name())
              .orElse("");
      for (var other : all) {
        if (other.result() instanceof Result.Taken another && taken.isSwappedWith(another)) {
          var line = other.line().number();
          return said
              + numbered
              + "; line "
              + line
              + " says the opposite: names or numbers of the two"
              + " are swapped";
        }
      }
      return said + numbered;
    }

    private static String crossed(RegisteredCompany with, long line) {
      return "the other name "
          + with.company().name()
          + " is that of line "
          + line
          + ": leave it out here, or make one line of the two";
    }

    private static String called(RegisteredCompany company) {
      var name = company.company().name();
      return company.cvr().isEmpty() ? name : name + " (CVR " + company.cvr() + ")";
    }

    static LineJson of(CompanyFile.Line faulty, Texts texts) {
      var errors = CsvColumn.named(faulty.faults(), texts, CompanyColumn.ALL);
      return new LineJson(
          faulty.number(), "error", faulty.said().name(), Optional.empty(), Optional.of(errors));
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
