package kreds.meetingscheduling.budget;

import java.util.ArrayList;
import java.util.List;
import kreds.budget.Amount;
import kreds.invoice.CompanyInvoice;
import kreds.invoice.InvoiceLine;
import kreds.link.LinkPurpose;
import kreds.link.LinkSubject;
import kreds.text.Money;
import kreds.text.Texts;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.csv.CsvText;

/// What each company is to be invoiced, as a file, behind the link that `invoice-basis` makes: as
/// it is when it is opened. It holds for an hour, and opening it changes nothing.
public record InvoiceFile(BudgetLookup lookup) {
  /// Behind the token.
  static final String NAME = "/invoices.csv";

  private static final List<String> COLUMNS =
      List.of("company", "cvr", "member", "name", "seat", "line", "net", "vat", "gross");

  /// With its route.
  public Routes on(Routes routes) {
    return routes.link(
        "GET " + LinkPurpose.BUDGET.path() + "{token}" + NAME,
        Operation.file(
            "invoiceBasis",
            "What each company is to be invoiced for a run, for the secretariat, as a table (RFC"
                + " 4180); the link holds an hour",
            CsvText.TYPE,
            "The table."),
        LinkSubject.OfBudget.LINK,
        this::show);
  }

  private Reply show(Visit visit, LinkSubject.OfBudget about) {
    var run = lookup.of(about.run());
    return run.isPresent() && about.what().equals(LinkSubject.OfBudget.INVOICES)
        ? file(visit, run.get())
        : Reply.notFound();
  }

  private static Reply file(Visit visit, RunBudget run) {
    var texts = visit.texts();
    var rows = new ArrayList<List<String>>();
    for (var company : run.basis().companies()) {
      for (var line : company.lines()) {
        rows.add(row(texts, company, line));
      }
      rows.add(sum(texts, company));
    }
    var name = run.roster().network().id() + "-" + texts.text("invoice.file") + ".csv";
    var headings = COLUMNS.stream().map(column -> texts.text("invoice.column." + column)).toList();
    return Reply.download(name, CsvText.TYPE, CsvText.of(headings, rows));
  }

  private static List<String> row(Texts texts, CompanyInvoice company, InvoiceLine line) {
    return row(
        texts,
        company,
        List.of(
            named(texts, line),
            Integer.toString(line.seat()),
            texts.text("invoice.line." + line.kind().word())),
        List.of(line.net(), line.vat(), line.gross()));
  }

  /// Nobody's name stands beside the debt of somebody who is forgotten.
  private static String named(Texts texts, InvoiceLine line) {
    return line.person().isEmpty() ? texts.text("invoice.forgotten") : line.person();
  }

  private static List<String> sum(Texts texts, CompanyInvoice company) {
    return row(
        texts,
        company,
        List.of("", "", texts.text("invoice.line.sum")),
        List.of(company.net(), company.vat(), company.gross()));
  }

  /// The company stands in every row, so that the table can be sorted and filtered.
  private static List<String> row(
      Texts texts, CompanyInvoice company, List<String> what, List<Amount> sums) {
    var row = new ArrayList<String>();
    row.add(company.name());
    row.add(company.cvr());
    row.add(texts.text("invoice.member." + company.membership().word()));
    row.addAll(what);
    sums.forEach(sum -> row.add(Money.decimal(sum.oere())));
    return row;
  }
}
