package kreds.enrollment.seat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kreds.id.Ids;
import kreds.inquiry.Post;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.meeting.MeetingRoll;
import kreds.meeting.RunMeetings;
import kreds.meeting.Turnout;
import kreds.run.Enrollment;
import kreds.run.Forgetting;
import kreds.run.UsedAddress;

/// The part that somebody has in a run, as they get it themselves: whether they came to its
/// meetings, all that they have answered, under whichever address and in whichever capacity, and
/// their post.
///
/// @param post of the group that the person is in
record OwnPartJson(List<AttendedJson> meetings, List<AnsweredJson> answers, Optional<Post> post) {

  OwnPartJson {
    meetings = List.copyOf(meetings);
    answers = List.copyOf(answers);
  }

  /// Whether they were at a meeting of which that is noted.
  record AttendedJson(String meeting, String title, boolean present) {}

  static OwnPartJson of(RunMeetings run, Enrollment own, Ids keyed) {
    var rows = Forgetting.rowsOf(run.roster(), own);
    var ids = rows.stream().map(Enrollment::id).collect(Collectors.toSet());
    var attended = new ArrayList<AttendedJson>();
    var answers = new ArrayList<AnsweredJson>();
    for (var record : run.meetings()) {
      attended(run, record.meeting(), own.id()).ifPresent(attended::add);
      answers.addAll(AnsweredJson.all(record.inquiries(), ids(record, rows, keyed)));
    }
    answers.addAll(AnsweredJson.all(run.group(), ids));
    return new OwnPartJson(attended, answers, run.statutes().posts().of(own.id(), run.roster()));
  }

  /// Who has a place and hosts a meeting, leads it or speaks there is asked as that, and answers as
  /// that; what is done from a mailbox that was named by mistake is somebody else's.
  private static Set<String> ids(MeetingRecord record, List<Enrollment> rows, Ids keyed) {
    var ids = new HashSet<String>();
    for (var row : rows) {
      ids.add(row.id());
      if (!UsedAddress.wasMistyped(row)) {
        ids.addAll(record.meeting().partsOf(row.person().address(), keyed));
      }
    }
    return ids;
  }

  private static Optional<AttendedJson> attended(RunMeetings run, Meeting meeting, String own) {
    var isNoted = meeting.attendance().isTaken() && new MeetingRoll(run.roster(), meeting).has(own);
    if (!isNoted) {
      return Optional.empty();
    }
    var isAway = Turnout.isNotedAway(run.roster(), own, meeting);
    return Optional.of(new AttendedJson(meeting.id(), meeting.title(), !isAway));
  }
}
