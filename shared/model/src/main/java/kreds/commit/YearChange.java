package kreds.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Moment;
import kreds.inquiry.InquiryRecord;
import kreds.meeting.RunMeetings;
import kreds.meeting.YearOver;
import kreds.run.NextRun;

/// Writes down that a year is over: the network's head, its run, the run that follows with all of
/// its seats, and what the group was asked are one transaction. Who takes or leaves a place,
/// answers or plans a meeting meanwhile makes it decide anew.
///
/// @param seats how rosters are written
public record YearChange(RosterChange seats) {

  /// What it writes.
  ///
  /// @param before as it was read
  public Change<YearOver> of(RunMeetings before, YearOver year, Moment at) {
    var writes = new ArrayList<Write>();
    writes.add(new Write.NetworkSaved(Optional.of(before.roster().network()), year.network()));
    writes.addAll(seats.of(before.roster(), year.over(), at).writes());
    year.next().ifPresent(begun -> writes.addAll(next(begun, at)));
    for (var asked : year.group()) {
      var known = known(before, asked);
      if (!known.map(InquiryRecord::inquiry).equals(Optional.of(asked.inquiry()))) {
        writes.add(new Write.InquirySaved(known.map(InquiryRecord::inquiry), asked.inquiry()));
      }
    }
    return new Change<>(year, writes);
  }

  /// The run itself is new, whatever it was decided from.
  private List<Write> next(NextRun.Begun begun, Moment at) {
    var writes = new ArrayList<Write>();
    for (var write : seats.of(begun.empty(), begun.next(), at).writes()) {
      writes.add(
          write instanceof Write.RunSaved(var _, var run)
              ? new Write.RunSaved(Optional.empty(), run)
              : write);
    }
    return writes;
  }

  private static Optional<InquiryRecord> known(RunMeetings before, InquiryRecord asked) {
    return before.group().stream()
        .filter(each -> each.inquiry().id().equals(asked.inquiry().id()))
        .findFirst();
  }
}
