package kreds.enrollment.company;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.commit.Stands;
import kreds.commit.Write;
import kreds.company.Companies;
import kreds.company.CompanyComparison.Result;
import kreds.company.RegisteredCompany;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.person.Company;
import kreds.text.Plural;

/// Staff keep the register. A file is written in parts, each a transaction of its own that is
/// decided on the register as it is then; ordered again it does what is left.
public record KeepingCompanies(Companies companies, Changing changing) {
  /// Lines of one transaction: a company that is called otherwise now is two rows.
  private static final int TOGETHER = 40;

  private static final Refusal UNKNOWN =
      Refusal.notFound("company-unknown", "The register has no company of that name.");

  /// What would come of a file.
  List<CompanyFile.Compared> check(CompanyFile file) {
    return file.against(companies.register());
  }

  /// Writes down what a file says; what came of its lines.
  Outcome<List<CompanyFile.Compared>> write(CompanyFile file, Order order) {
    var outcomes = new ArrayList<CompanyFile.Compared>();
    for (var from = 0; from < file.lines().size(); from += TOGETHER) {
      var part = file.part(from, from + TOGETHER);
      switch (writePart(part, order)) {
        case Outcome.Done<List<CompanyFile.Compared>>(var some) -> outcomes.addAll(some);
        case Outcome.Refused<List<CompanyFile.Compared>> refused -> {
          return refused;
        }
      }
    }
    return Outcome.done(outcomes);
  }

  private Outcome<List<CompanyFile.Compared>> writePart(CompanyFile part, Order order) {
    return changing.on(
        order.about(Subject.companies()),
        () -> Outcome.done(companies.register()),
        (register, at) -> Outcome.done(written(part.against(register), at)));
  }

  /// A company as it is to be.
  ///
  /// @param before as the register has it; empty for a new one
  private record Rewritten(Optional<RegisteredCompany> before, RegisteredCompany after) {

    List<Write> writes() {
      if (before.isEmpty()) {
        return List.of(new Write.CompanySaved(before, after.at(1)));
      }
      var was = before.get();
      return was.key().equals(after.key())
          ? List.of(new Write.CompanySaved(before, after.at(was.version() + 1)))
          : List.of(
              new Write.CompanyRemoved(was), new Write.CompanySaved(Optional.empty(), after.at(1)));
    }
  }

  private static Change<List<CompanyFile.Compared>> written(
      List<CompanyFile.Compared> all, Moment at) {
    var rewritten = rewritten(all);
    var writes = rewritten.stream().flatMap(each -> each.writes().stream()).toList();
    return writes.isEmpty()
        ? Change.nothing(all)
        : Change.of(
            all,
            writes,
            Consequences.of(
                at.line(
                    "", Plural.of(rewritten.size(), "company", "companies") + " written down")));
  }

  /// A company that two lines tell of is written once, as it is after the later.
  private static List<Rewritten> rewritten(List<CompanyFile.Compared> all) {
    var byKey = new LinkedHashMap<String, Rewritten>();
    for (var compared : all) {
      switch (compared.result()) {
        case Result.Added(var company) ->
            byKey.put(company.key(), new Rewritten(Optional.empty(), company));
        case Result.Changed(var before, var now) -> {
          var earlier = byKey.remove(before.key());
          var asRead = earlier == null ? Optional.of(before) : earlier.before();
          byKey.put(now.key(), new Rewritten(asRead, now));
        }
        case Result.Same _, Result.Taken _, Result.Crossed _ -> {}
      }
    }
    return List.copyOf(byKey.values());
  }

  /// Takes one off; under which of its names it was named does not matter.
  Outcome<Stands<RegisteredCompany>> remove(String name, Order order) {
    return changing.on(
        order.about(Subject.companies()),
        () -> Outcome.of(companies.register().of(Company.of(name)), UNKNOWN),
        (company, at) ->
            Outcome.done(
                Stands.after(
                    Change.of(
                        company,
                        List.of(new Write.CompanyRemoved(company)),
                        Consequences.of(at.line(company.key(), ""))),
                    gone -> gone)));
  }
}
