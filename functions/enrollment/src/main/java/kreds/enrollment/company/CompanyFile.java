package kreds.enrollment.company;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kreds.company.CompanyComparison;
import kreds.company.CompanyComparison.Result;
import kreds.company.CompanyRegister;
import kreds.web.csv.CsvTable;
import kreds.web.csv.LettersOnTheWay;
import kreds.web.form.FieldError;
import kreds.web.form.Fields;

/// The lines of a file of companies: what each says, or all that is wrong with it.
record CompanyFile(List<Line> lines) {

  CompanyFile {
    lines = List.copyOf(lines);
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
    return new CompanyFile(table.rows().stream().map(CompanyFile::line).toList());
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
    var comparison = new CompanyComparison(register);
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
    var key =
        switch (result) {
          case Result.Added(var company) -> company.key();
          case Result.Changed(var _, var after) -> after.key();
          case Result.Same(var company) -> company.key();
          case Result.Taken(var by, var _) -> by.key();
        };
    var earlier = first.putIfAbsent(key, line.number());
    return new Compared(line, result, earlier == null ? 0 : earlier);
  }
}
