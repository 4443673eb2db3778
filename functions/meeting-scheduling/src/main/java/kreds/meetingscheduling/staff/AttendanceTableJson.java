package kreds.meetingscheduling.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingState;
import kreds.meeting.RunMeetings;
import kreds.meeting.Turnout;
import kreds.meetingscheduling.inquiry.SlotJson;

/// Who was at which meeting of a run, as only staff may read it.
///
/// @param limit of how many percent of the meetings the group expects of each
record AttendanceTableJson(
    String network, int run, int limit, List<ColumnJson> meetings, List<RowJson> people) {

  /// A meeting with a date.
  ///
  /// @param present how many are noted
  record ColumnJson(String meeting, int number, Optional<SlotJson> slot, int present) {}

  /// Somebody who takes part, or was there before they left.
  ///
  /// @param at the meetings where they were
  /// @param of how many meetings count for them
  /// @param percent absent while none does
  /// @param belowLimit whether they were at fewer than the group has agreed
  /// @param left whether they have no place any more
  record RowJson(
      String enrollment,
      String name,
      String company,
      List<String> at,
      int attended,
      int of,
      Optional<Integer> percent,
      boolean belowLimit,
      boolean left) {}

  static AttendanceTableJson of(RunMeetings run) {
    var dated =
        run.meetings().stream()
            .map(MeetingRecord::meeting)
            .filter(meeting -> meeting.slot().isPresent())
            .filter(meeting -> meeting.state() != MeetingState.CANCELLED)
            .toList();
    return new AttendanceTableJson(
        run.roster().network().id(),
        run.roster().run().id().number(),
        run.statutes().attendance(),
        dated.stream().map(AttendanceTableJson::column).toList(),
        rows(new Turnout(run), dated));
  }

  private static List<RowJson> rows(Turnout turnout, List<Meeting> dated) {
    var rows = new ArrayList<RowJson>();
    turnout.shares().forEach(share -> rows.add(row(turnout, share, false, dated)));
    turnout.former().forEach(share -> rows.add(row(turnout, share, true, dated)));
    return rows;
  }

  private static ColumnJson column(Meeting meeting) {
    return new ColumnJson(
        meeting.id(),
        meeting.number(),
        meeting.slot().map(SlotJson::of),
        meeting.attendance().present().size());
  }

  private static RowJson row(
      Turnout turnout, Turnout.Share share, boolean left, List<Meeting> dated) {
    var who = share.who();
    return new RowJson(
        who.id(),
        who.person().name(),
        who.person().company().name(),
        dated.stream()
            .filter(meeting -> turnout.wasAt(who.id(), meeting))
            .map(Meeting::id)
            .toList(),
        share.attended(),
        share.of(),
        share.percent(),
        share.isLow(),
        left);
  }
}
