package kreds.enrollment.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kreds.aws.Problem;
import kreds.change.Order;
import kreds.commit.Stands;
import kreds.company.Companies;
import kreds.company.CompanyComparison.Result;
import kreds.company.RegisteredCompany;
import kreds.enrollment.company.CompaniesJson.CompanyJson;
import kreds.enrollment.company.CompaniesJson.LineJson;
import kreds.enrollment.company.CompaniesJson.RegisterJson;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.text.Plural;
import kreds.text.Texts;
import kreds.web.csv.CsvTable;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about the register of companies.
///
/// @param texts in which a line's faults are explained
public record CompanyCommands(
    Companies companies, KeepingCompanies keeping, MovingLines lines, Texts texts) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.IMPORT_COMPANIES,
            "Reads a CSV file of companies: first, with dryRun, what would come of each line",
            CompanyInput.Import.INPUT,
            this::run)
        .add(
            StaffCommand.LIST_COMPANIES,
            "Lists the register of companies: names, numbers, who is a member",
            CompanyInput.Show.INPUT,
            (input, _) -> list(input))
        .add(
            StaffCommand.REMOVE_COMPANY,
            "Takes a company off the register; nobody's enrolment changes by it",
            CompanyInput.Remove.INPUT,
            (input, order) ->
                keeping
                    .remove(input.name(), order)
                    .fold(stands -> removed(stands, moved(order)), CompanyCommands::notRemoved));
  }

  private StaffAnswer run(CompanyInput.Import input, Order order) {
    return CsvTable.of(input.csv(), CompanyColumn.class)
        .then(table -> read(input, table, order))
        .fold(answer -> answer, StaffAnswer::refused);
  }

  private Outcome<StaffAnswer> read(CompanyInput.Import input, CsvTable table, Order order) {
    var file = CompanyFile.of(table);
    var compared = input.dryRun() ? Outcome.done(keeping.check(file)) : keeping.write(file, order);
    return compared.map(all -> answer(input, table, file, all, input.dryRun() ? "" : moved(order)));
  }

  private StaffAnswer answer(
      CompanyInput.Import input,
      CsvTable table,
      CompanyFile file,
      List<CompanyFile.Compared> compared,
      String moved) {
    var data = data(input, table, file, compared);
    var tally =
        data.fresh()
            + " new, "
            + data.changed()
            + " changed, "
            + data.same()
            + " the same, "
            + data.error()
            + (data.error() == 1 ? " line with errors." : " lines with errors.");
    var done =
        StaffAnswer.done(
            (input.dryRun() ? "Dry run, nothing is written: " : "Written down: ") + tally + moved,
            data);
    return input.dryRun() && data.fresh() + data.changed() > 0
        ? done.forReal(Map.of("dryRun", false))
        : done.next(StaffCommand.LIST_COMPANIES, Map.of());
  }

  private CompaniesJson data(
      CompanyInput.Import input,
      CsvTable table,
      CompanyFile file,
      List<CompanyFile.Compared> compared) {
    var lines = new ArrayList<LineJson>();
    compared.forEach(each -> lines.add(LineJson.of(each, compared, file)));
    file.faulty().forEach(line -> lines.add(LineJson.of(line, texts)));
    lines.sort(Comparator.comparingLong(LineJson::line));
    return new CompaniesJson(
        input.dryRun(),
        count(compared, Result.Added.class),
        count(compared, Result.Changed.class),
        count(compared, Result.Same.class),
        count(compared, Result.Taken.class)
            + count(compared, Result.Crossed.class)
            + file.faulty().size(),
        table.ignored(),
        lines);
  }

  private static int count(List<CompanyFile.Compared> all, Class<? extends Result> kind) {
    return (int) all.stream().filter(each -> kind.isInstance(each.result())).count();
  }

  private StaffAnswer list(CompanyInput.Show input) {
    var sought = input.name().orElse("").toLowerCase(Locale.ROOT);
    var found =
        companies.register().all().stream().filter(company -> isCalled(company, sought)).toList();
    var data = RegisterJson.of(found);
    return StaffAnswer.done(
        "Companies: " + data.companies() + ", members among them: " + data.members() + ".", data);
  }

  private static boolean isCalled(RegisteredCompany company, String sought) {
    return company.company().name().toLowerCase(Locale.ROOT).contains(sought)
        || company.aliases().stream()
            .anyMatch(alias -> alias.name().toLowerCase(Locale.ROOT).contains(sought));
  }

  /// Looks after the lines that this concerns, and says what came of it.
  private String moved(Order order) {
    var said = new StringBuilder();
    for (var each : lines.look(order)) {
      said.append(" In ")
          .append(each.network())
          .append(' ')
          .append(Plural.of(each.offered(), "person is", "people are"))
          .append(" offered a place by it.");
    }
    return said.toString();
  }

  /// There is none of that name: the register says how they are called.
  private static StaffAnswer notRemoved(Refusal refusal) {
    return new StaffAnswer.Refused(Problem.of(refusal)).next(StaffCommand.LIST_COMPANIES, Map.of());
  }

  private static StaffAnswer removed(Stands<RegisteredCompany> stands, String moved) {
    var company = stands.now();
    return StaffAnswer.done(
            company.company().name() + " is off the register." + moved, CompanyJson.of(company))
        .next(StaffCommand.LIST_COMPANIES, Map.of());
  }
}
