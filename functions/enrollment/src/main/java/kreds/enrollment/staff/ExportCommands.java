package kreds.enrollment.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kreds.change.Consequences;
import kreds.change.Order;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Changing;
import kreds.enrollment.list.PeopleList;
import kreds.id.RunId;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.run.Rosters;
import kreds.web.Links;
import kreds.web.api.Means;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// Staff take lists of people out of the system. What is ordered is a link that soon ends, since an
/// answer in the console cannot be saved as a file; and a line in the audit, since whoever has the
/// file has the people's data, whatever becomes of them here.
public record ExportCommands(Rosters rosters, Changing changing, Links links) {

  /// With this command.
  public Commands add(Commands commands) {
    return commands.add(
        StaffCommand.EXPORT_LIST,
        "Makes a link, for an hour, to a list of people as a table for Excel",
        ExportInput.INPUT,
        (input, order) -> export(input, order).fold(this::told, StaffAnswer::refused));
  }

  private Outcome<Exported> export(ExportInput input, Order order) {
    return changing.on(
        order.about(Subject.network(input.network())),
        () -> rosters.meant(input.network(), input.run()),
        (roster, at) -> {
          var list = new LinkSubject.OfList(roster.run().id(), input.list().word());
          var line = at.line("", list.run().number() + " " + list.list());
          return Outcome.done(
              Change.of(
                  new Exported(list.run(), input.list(), Link.of(list, at.now())),
                  List.of(),
                  Consequences.of(line)));
        });
  }

  private StaffAnswer told(Exported exported) {
    var link = exported.link();
    var data = new ListJson(exported.list(), links.url(link), link.expires());
    return StaffAnswer.done(
            "The link opens a table for Excel, with the people as they are then. It holds an hour.",
            data)
        .next(
            StaffCommand.SHOW_NETWORK,
            Map.of("network", exported.run().network(), "run", exported.run().number()));
  }

  private record Exported(RunId run, PeopleList list, Link link) {}

  /// Where a list is to be had.
  record ListJson(
      PeopleList list,
      @Means("Opens without any other proof: pass it on to nobody.") String link,
      Instant until) {}
}
