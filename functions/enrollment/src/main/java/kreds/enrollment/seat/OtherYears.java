package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.Forgetting;
import kreds.run.Roster;
import kreds.run.Rosters;

/// Where the same person stands in the other years of a network: an enrollment is one of a run, and
/// its identifier follows from run and address.
record OtherYears(Rosters rosters, Applications applications) {

  /// The place in the present year; empty where that is the one that is asked about, or there is
  /// none.
  Optional<LinkSubject.OfEnrollment> present(Roster roster, Enrollment known) {
    var run = roster.network().run();
    return run.equals(roster.run().id())
        ? Optional.empty()
        : in(run, List.of(known.person().address())).stream().findFirst();
  }

  /// All of them but that one, under each address that the person had: nothing is read where there
  /// is one year only.
  List<LinkSubject.OfEnrollment> of(LinkSubject.OfEnrollment about) {
    var roster = rosters.of(about.run());
    var all = new ArrayList<LinkSubject.OfEnrollment>();
    if (roster.isPresent() && roster.get().network().currentRun() > 1) {
      var addresses = addresses(roster.get(), about.enrollment());
      for (var year = 1; year <= roster.get().network().currentRun(); year++) {
        if (year != about.run().number()) {
          all.addAll(in(new RunId(about.run().network(), year), addresses));
        }
      }
    }
    return all;
  }

  private static List<EmailAddress> addresses(Roster roster, String enrollment) {
    return roster
        .find(enrollment)
        .map(known ->
            Forgetting.rowsOf(roster, known).stream()
                .filter(row -> !row.person().isForgotten())
                .map(row -> row.person().address())
                .toList())
        .orElse(List.of());
  }

  private List<LinkSubject.OfEnrollment> in(RunId run, List<EmailAddress> addresses) {
    var roster = rosters.of(run);
    var found = new ArrayList<LinkSubject.OfEnrollment>();
    for (var address : addresses) {
      var id = applications.idOf(run, address);
      if (roster.flatMap(year -> year.find(id)).isPresent()) {
        found.add(new LinkSubject.OfEnrollment(run, id));
      }
    }
    return found;
  }
}
