package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import kreds.id.RunId;
import kreds.link.LinkSubject;
import kreds.outcome.Outcome;
import kreds.person.EmailAddress;
import kreds.run.Enrollment;
import kreds.run.Forgetting;
import kreds.run.Roster;
import kreds.run.Rosters;
import kreds.run.SeatRefusals;

/// Where the same person stands in the other years of a network: an enrollment is one of a run, and
/// its identifier follows from run and address.
record OtherYears(Rosters rosters, Applications applications) {

  /// The place in the present year; empty where that is the one that is asked about, or there is
  /// none.
  Optional<LinkSubject.OfEnrollment> present(Roster roster, Enrollment known) {
    var run = roster.network().run();
    return run.equals(roster.run().id())
        ? Optional.empty()
        : rosters.of(run).stream()
            .flatMap(year -> in(year, List.of(known.person().address())).stream())
            .map(row -> new LinkSubject.OfEnrollment(run, row.id()))
            .findFirst();
  }

  /// All of them but that one, under each address that the person had: nothing is read where there
  /// is one year only. A year is looked at by the addresses of all that came after it, and comes
  /// before them, so that a step that was interrupted finds all the others again. Refused where one
  /// of these is a former address in another year, and its person goes on under one that is none of
  /// theirs here: only by that may anything be taken from them.
  Outcome<List<LinkSubject.OfEnrollment>> of(LinkSubject.OfEnrollment about) {
    var roster = rosters.of(about.run());
    if (roster.isEmpty() || roster.get().network().currentRun() == 1) {
      return Outcome.done(List.of());
    }
    var addresses = new LinkedHashSet<EmailAddress>();
    roster
        .get()
        .find(about.enrollment())
        .ifPresent(known -> addresses.addAll(addresses(roster.get(), known)));
    var all = new ArrayList<LinkSubject.OfEnrollment>();
    for (var year : years(about.run().number(), roster.get().network().currentRun())) {
      var there = rosters.of(new RunId(about.run().network(), year));
      var found = there.map(run -> in(run, addresses)).orElse(List.of());
      for (var row : found) {
        if (!isAmong(found, there.orElseThrow().present(row.id()))) {
          return Outcome.refused(SeatRefusals.FORGET_ELSEWHERE);
        }
        if (!row.isFormer()) {
          addresses.addAll(addresses(there.orElseThrow(), row));
          all.add(new LinkSubject.OfEnrollment(row.who().run(), row.id()));
        }
      }
    }
    return Outcome.done(all.reversed());
  }

  /// All but that one, the last one first.
  private static List<Integer> years(int but, int last) {
    var years = new ArrayList<Integer>();
    for (var year = last; year >= 1; year--) {
      if (year != but) {
        years.add(year);
      }
    }
    return years;
  }

  private static boolean isAmong(List<Enrollment> found, Optional<Enrollment> now) {
    return now.filter(found::contains).isPresent();
  }

  private static List<EmailAddress> addresses(Roster roster, Enrollment known) {
    return Forgetting.rowsOf(roster, known).stream()
        .filter(row -> !row.person().isForgotten())
        .map(row -> row.person().address())
        .toList();
  }

  private List<Enrollment> in(Roster roster, Collection<EmailAddress> addresses) {
    var found = new ArrayList<Enrollment>();
    for (var address : addresses) {
      roster.find(applications.idOf(roster.run().id(), address)).ifPresent(found::add);
    }
    return found;
  }
}
