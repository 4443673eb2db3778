package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.change.Decision;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.YearEnd;
import kreds.network.Network;
import kreds.run.Enrollment;
import kreds.run.NextRun;
import kreds.run.Roster;
import kreds.run.SeatHappening;

/// A year that is over, as it is decided: the run of that year, the one that follows, and what the
/// group was asked, which takes no more answers and knows who is to be told.
///
/// @param over the run that is over, under the network as it is now
/// @param next the one that follows; empty where the network has ended
/// @param group what was asked in the run that is over, as it is now
public record YearOver(
    Decision<Roster, SeatHappening> over, Optional<NextRun.Begun> next, List<InquiryRecord> group) {

  public YearOver {
    group = List.copyOf(group);
  }

  /// Another year follows. Who is offered a place in it hears of it by that letter.
  static YearOver followed(RunMeetings run, Inquiry asked, NextRun.Begun begun, Instant now) {
    var next = begun.next().after();
    var told = new ArrayList<String>();
    for (var each : run.roster().enrollments()) {
      if (isLined(each) && isOffered(next, each)) {
        told.add(each.id());
      }
    }
    var end = YearEnd.followedBy(next.run().id().number(), told);
    return new YearOver(begun.over(), Optional.of(begun), ended(run, asked, end, now));
  }

  /// No other follows. Where the group was not asked, the question is there all the same, and takes
  /// no answers: it knows who is to be told.
  static YearOver ended(
      RunMeetings run, Decision<Roster, SeatHappening> over, YearEnd end, Instant now) {
    var asked = new Renewal(run).asked();
    var never =
        Inquiry.opened(
            InquiryId.renewal(run.roster().run().id()),
            new Question.Renewing("", "", Optional.empty()),
            now);
    var known =
        asked.isPresent()
            ? run
            : run.asking(
                Stream.concat(run.group().stream(), Stream.of(new InquiryRecord(never, List.of())))
                    .toList());
    var inquiry = asked.map(InquiryRecord::inquiry).orElse(never);
    return new YearOver(over, Optional.empty(), ended(known, inquiry, end, now));
  }

  /// The network as it is now.
  public Network network() {
    return over.after().network();
  }

  /// What each of the run that is over is still to be told.
  public List<Farewell> farewells(RunMeetings before) {
    return Farewells.of(run(before), _ -> next.map(begun -> begun.next().after()))
        .map(Farewells::all)
        .orElse(List.of());
  }

  /// The run that is over, with what was asked in it.
  public RunMeetings run(RunMeetings before) {
    return new RunMeetings(over.after(), before.meetings(), group, before.statutes());
  }

  static List<InquiryRecord> ended(RunMeetings run, Inquiry asked, YearEnd end, Instant now) {
    var all = new ArrayList<InquiryRecord>();
    for (var each : run.group()) {
      var inquiry =
          each.inquiry().id().equals(asked.id())
              ? asked.ending(((Question.Renewing) asked.question()).ending(end), now)
              : each.inquiry().frozen();
      all.add(new InquiryRecord(inquiry, each.answers()));
    }
    return all;
  }

  private static boolean isLined(Enrollment before) {
    return before instanceof Enrollment.Waiting || before instanceof Enrollment.Offered;
  }

  /// One person is one address in a run.
  private static boolean isOffered(Roster next, Enrollment before) {
    return next.in(Enrollment.Offered.class).stream()
        .anyMatch(each -> each.person().address().equals(before.person().address()));
  }
}
