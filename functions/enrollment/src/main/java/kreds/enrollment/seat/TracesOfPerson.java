package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.List;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.run.Enrollment;
import kreds.run.Forgetting;
import kreds.run.Merging;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.SeatRefusals;

/// Where one person stands in the runs that have become one: whoever came over from another network
/// has left a row there, under each address that they had. The place that they have now comes last,
/// so that a step that was interrupted finds all the others again.
record TracesOfPerson(Rosters rosters) {
  /// Of whoever has that link, be it of a run that has gone into another one. By that of a former
  /// address nothing is taken from the person who goes on under another.
  Outcome<List<LinkSubject.OfEnrollment>> of(LinkSubject.OfEnrollment about) {
    return EnrollmentStatus.of(rosters, about)
        .then(status ->
            OwnPlace.on(status)
                .map(this::of)
                .orElseGet(() ->
                    status.isFormer()
                        ? Outcome.refused(SeatRefusals.MOVED)
                        : Outcome.done(endingWith(about, status))));
  }

  private List<LinkSubject.OfEnrollment> endingWith(
      LinkSubject.OfEnrollment about, EnrollmentStatus status) {
    var all = new ArrayList<LinkSubject.OfEnrollment>();
    before(status.roster(), status.enrollment(), all);
    all.add(about);
    return all;
  }

  private void before(Roster roster, Enrollment known, List<LinkSubject.OfEnrollment> all) {
    var ids = Forgetting.rowsOf(roster, known).stream().map(Enrollment::id).toList();
    for (var from : roster.run().merges().from()) {
      var earlier = rosters.of(from);
      if (earlier.isPresent()) {
        for (var each : Merging.leadingTo(earlier.get(), roster.run().id(), ids)) {
          before(earlier.get(), each, all);
          all.add(new LinkSubject.OfEnrollment(from, each.id()));
        }
      }
    }
  }
}
