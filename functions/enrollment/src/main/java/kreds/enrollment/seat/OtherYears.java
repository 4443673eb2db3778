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
import kreds.run.UsedAddress;

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
  /// is one year only. A year by whose addresses another was found comes after that one, so that a
  /// step that was interrupted finds all the others again. Refused where one of these is a former
  /// address in another year, and its person goes on under one that is none of theirs here: only by
  /// that may anything be taken from them.
  Outcome<List<LinkSubject.OfEnrollment>> of(LinkSubject.OfEnrollment about) {
    var roster = rosters.of(about.run());
    if (roster.isEmpty() || roster.get().network().currentRun() == 1) {
      return Outcome.done(List.of());
    }
    var years = years(about.run(), roster.get().network().currentRun());
    var addresses = new LinkedHashSet<EmailAddress>();
    roster
        .get()
        .find(about.enrollment())
        .ifPresent(known -> addresses.addAll(addresses(roster.get(), known)));
    var all = new LinkedHashSet<LinkSubject.OfEnrollment>();
    for (var known = 0; known < addresses.size(); ) {
      known = addresses.size();
      for (var year : years) {
        for (var row : in(year, addresses)) {
          if (!row.isFormer() && all.add(about(row))) {
            addresses.addAll(addresses(year, row));
          }
        }
      }
    }
    for (var year : years) {
      for (var row : in(year, addresses)) {
        if (year.present(row.id()).filter(now -> all.contains(about(now))).isEmpty()) {
          return Outcome.refused(SeatRefusals.FORGET_ELSEWHERE);
        }
      }
    }
    return Outcome.done(List.copyOf(all).reversed());
  }

  private static LinkSubject.OfEnrollment about(Enrollment row) {
    return new LinkSubject.OfEnrollment(row.who().run(), row.id());
  }

  /// All but that one, the last one first.
  private List<Roster> years(RunId but, int last) {
    var years = new ArrayList<Roster>();
    for (var year = last; year >= 1; year--) {
      if (year != but.number()) {
        rosters.of(new RunId(but.network(), year)).ifPresent(years::add);
      }
    }
    return years;
  }

  /// What a mailbox did that a form had by mistake is somebody else's, in any year.
  private static List<EmailAddress> addresses(Roster roster, Enrollment known) {
    return Forgetting.rowsOf(roster, known).stream()
        .filter(row -> !row.person().isForgotten() && !UsedAddress.wasMistyped(row))
        .map(row -> row.person().address())
        .toList();
  }

  private List<Enrollment> in(Roster roster, Collection<EmailAddress> addresses) {
    var found = new ArrayList<Enrollment>();
    for (var address : addresses) {
      roster
          .find(applications.idOf(roster.run().id(), address))
          .filter(row -> !UsedAddress.wasMistyped(row))
          .ifPresent(found::add);
    }
    return found;
  }
}
