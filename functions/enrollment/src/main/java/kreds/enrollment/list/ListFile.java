package kreds.enrollment.list;

import java.time.ZoneId;
import java.util.List;
import kreds.contact.Contacts;
import kreds.link.LinkSubject;
import kreds.network.Candidate;
import kreds.network.Candidates;
import kreds.network.PresentBasis;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.web.Reply;
import kreds.web.Routes;
import kreds.web.Visit;
import kreds.web.api.Operation;
import kreds.web.csv.CsvText;

/// A list of people as a file, behind the link that `export-list` makes: the people as they are
/// when it is opened. It holds for an hour, and opening it changes nothing.
public record ListFile(Rosters rosters, Candidates candidates, Contacts contacts, ZoneId zone) {

  /// With its route.
  public Routes on(Routes routes) {
    return routes.link(
        "GET /lists/{token}",
        Operation.file(
            "list",
            "A list of people for the secretariat, as a table (RFC 4180); the link holds an hour",
            CsvText.TYPE,
            "The table."),
        LinkSubject.OfList.LINK,
        this::show);
  }

  private Reply show(Visit visit, LinkSubject.OfList about) {
    var list = PeopleList.of(about.list());
    var roster = rosters.of(about.run());
    return list.isEmpty() || roster.isEmpty()
        ? Reply.notFound()
        : file(visit, roster.get(), list.get());
  }

  private Reply file(Visit visit, Roster roster, PeopleList list) {
    var all =
        list == PeopleList.CANDIDATES
            ? candidates.ofNetwork(roster.network().id())
            : List.<Candidate>of();
    var basis = PresentBasis.of(contacts, all, visit.now());
    var rows = ListRows.of(roster, all, basis, visit.texts(), zone);
    var name = roster.network().id() + "-" + visit.text("list." + list.word()) + ".csv";
    return Reply.download(name, CsvText.TYPE, CsvText.of(rows.headings(list), rows.of(list)));
  }
}
