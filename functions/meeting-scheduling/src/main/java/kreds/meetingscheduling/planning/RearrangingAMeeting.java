package kreds.meetingscheduling.planning;

import java.time.InstantSource;
import java.util.List;
import kreds.change.Order;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.meeting.RunMeetings;
import kreds.outcome.Outcome;

/// Moves, corrects and cancels a meeting: the meeting, what is asked about it, what the catalogue
/// shows and the letters to everybody who knows of it are one transaction, held to everybody who
/// was in the run when it was decided.
///
/// @param files read only where a meeting is cancelled: what is there of it says that it was. One
///   that comes meanwhile raises the version of the meeting, and is seen by the next try
public record RearrangingAMeeting(
    ChangingMeetings changing, SharedFiles files, InstantSource clock) {

  /// Does it.
  ///
  /// @param dryRun whether it only says what it would do
  public Outcome<RearrangedMeeting> order(
      String network, String meeting, Rearrangement what, boolean dryRun, Order order) {
    return changing.around(
        network,
        meeting,
        () -> read(what, network),
        dryRun,
        order,
        (run, all, now) -> what.of(run, meeting, came(run, meeting, all), now),
        (_, changed) ->
            RearrangedMeeting.of(PlannedMeeting.of(meeting, changed), changed, clock.instant()));
  }

  private List<SharedFile> read(Rearrangement what, String network) {
    return what instanceof Rearrangement.Cancel ? files.ofNetwork(network) : List.of();
  }

  private static int came(RunMeetings run, String meeting, List<SharedFile> all) {
    return run.find(meeting)
        .map(record -> MeetingFiles.sinceItBegan(record.meeting(), all))
        .orElse(0);
  }
}
