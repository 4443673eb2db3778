package kreds.enrollment.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.company.CompanyComparison;
import kreds.company.CompanyComparison.Result;
import kreds.company.CompanyRegister;
import kreds.company.RegisteredCompany;
import kreds.person.Company;
import kreds.web.csv.CsvTable;
import kreds.web.csv.LettersOnTheWay;
import kreds.web.form.FieldError;
import kreds.web.form.Fields;

/// The lines of a file of companies: what each says, or all that is wrong with it.
///
/// @param called every company that the file names, in whichever part of it and however faulty its
///   line, since none may become another by a name
record CompanyFile(List<Line> lines, List<RegisteredCompany> called) {

  CompanyFile {
    lines = List.copyOf(lines);
    called = List.copyOf(called);
  }

  /// One line.
  ///
  /// @param number of its first line in the file
  /// @param said nothing to go by while there are faults
  record Line(long number, CompanyInput.Line said, List<FieldError> faults) {

    Line {
      faults = List.copyOf(faults);
    }
  }

  /// What came, or would come, of one.
  ///
  /// @param earlier the line that says the same company already; 0 for none
  record Compared(Line line, Result result, long earlier) {}

  static CompanyFile of(CsvTable table) {
    var lines = table.rows().stream().map(CompanyFile::line).toList();
    var called = new ArrayList<RegisteredCompany>();
    for (var line : lines) {
      if (Company.of(line.said().name()).isNameable()) {
        called.add(line.said().company());
      }
    }
    return new CompanyFile(lines, called);
  }

  /// Some of its lines.
  CompanyFile part(int from, int to) {
    return new CompanyFile(lines.subList(from, Math.min(lines.size(), to)), called);
  }

  /// The first line in which that company is called so.
  long lineOf(RegisteredCompany company) {
    for (var line : lines) {
      var said = line.said();
      if (said.name().equals(company.company().name()) && said.cvr().equals(company.cvr())) {
        return line.number();
      }
    }
    throw new IllegalArgumentException("no line names that company");
  }

  private static Line line(CsvTable.Row row) {
    var fields = Fields.of(row.fields());
    var said = CompanyInput.Line.INPUT.apply(fields);
    fields.require(!row.surplus(), "line", "too-many-cells");
    for (var column : CompanyColumn.values()) {
      var lost = LettersOnTheWay.areLost(row.fields().getOrDefault(column.field(), ""));
      fields.require(!lost, column.field(), "letters-lost");
    }
    return new Line(row.line(), said, fields.faults());
  }

  /// Those in which something is wrong.
  List<Line> faulty() {
    return lines.stream().filter(line -> !line.faults().isEmpty()).toList();
  }

  /// What comes of the others, in their order.
  List<Compared> against(CompanyRegister register) {
    var comparison = new CompanyComparison(register, called);
    var first = new HashMap<String, Long>();
    var outcomes = new ArrayList<Compared>();
    for (var line : lines) {
      if (line.faults().isEmpty()) {
        var said = line.said();
        var result = comparison.next(said.company(), said.member().isPresent());
        outcomes.add(compared(line, result, first));
      }
    }
    return outcomes;
  }

  private static Compared compared(Line line, Result result, Map<String, Long> first) {
    return switch (result) {
      case Result.Added(var company) -> compared(line, result, company, company, first);
      case Result.Changed(var before, var after) -> compared(line, result, before, after, first);
      case Result.Same(var company) -> compared(line, result, company, company, first);
      case Result.Taken _, Result.Crossed _ -> new Compared(line, result, 0);
    };
  }

  /// @param before by what it was known to an earlier line
  /// @param after by what it is known to a later one
  private static Compared compared(
      Line line,
      Result result,
      RegisteredCompany before,
      RegisteredCompany after,
      Map<String, Long> first) {
    var earlier = first.getOrDefault(before.key(), 0L);
    first.put(after.key(), earlier == 0 ? line.number() : earlier);
    return new Compared(line, result, earlier);
  }
}
