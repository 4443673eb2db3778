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
/// @param files read only where a meeting is cancelled: what is there of it says that it was
public record RearrangingAMeeting(
    ChangingMeetings changing, SharedFiles files, InstantSource clock) {

  /// Does it.
  ///
  /// @param dryRun whether it only says what it would do
  public Outcome<RearrangedMeeting> order(
      String network, String meeting, Rearrangement what, boolean dryRun, Order order) {
    var all =
        what instanceof Rearrangement.Cancel ? files.ofNetwork(network) : List.<SharedFile>of();
    return changing
        .around(
            network,
            meeting,
            dryRun,
            order,
            (run, now) -> what.of(run, meeting, came(run, meeting, all), now))
        .map(changed ->
            RearrangedMeeting.of(PlannedMeeting.of(meeting, changed), changed, clock.instant()));
  }

  private static int came(RunMeetings run, String meeting, List<SharedFile> all) {
    return run.find(meeting)
        .map(record -> MeetingFiles.sinceItBegan(record.meeting(), all))
        .orElse(0);
  }
}
