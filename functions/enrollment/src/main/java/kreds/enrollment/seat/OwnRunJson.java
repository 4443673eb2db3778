package kreds.enrollment.seat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Post;
import kreds.meeting.Attendees;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRoll;
import kreds.meeting.RunMeetings;
import kreds.meeting.Turnout;
import kreds.run.Enrollment;
import kreds.web.api.AnswerJson;

/// What is kept of somebody about the meetings of a run and what its group was asked, as they get
/// it themselves: whether they came, and all that they have answered, under whichever address.
///
/// @param post that they hold in the group, if any
record OwnRunJson(List<AttendedJson> meetings, List<SaidJson> answers, Optional<Post> post) {

  OwnRunJson {
    meetings = List.copyOf(meetings);
    answers = List.copyOf(answers);
  }

  /// Whether they were at a meeting of which that is noted.
  record AttendedJson(String meeting, String title, boolean present) {}

  /// An answer.
  ///
  /// @param meeting empty where the run as a whole is asked about
  /// @param asked what was asked, such as `rsvp` or `ballot-2`
  /// @param said as it is kept
  record SaidJson(Optional<String> meeting, String asked, Instant at, Map<String, Object> said) {}

  static OwnRunJson of(RunMeetings run, Enrollment own) {
    var person = Attendees.formerly(run.roster(), own);
    var ids = new ArrayList<>(person.formerly());
    ids.add(own.id());
    var attended = new ArrayList<AttendedJson>();
    var said = new ArrayList<SaidJson>();
    for (var record : run.meetings()) {
      var meeting = record.meeting();
      attended(run, meeting, own.id()).ifPresent(attended::add);
      for (var asked : record.inquiries()) {
        said.addAll(said(Optional.of(meeting.id()), asked, ids));
      }
    }
    for (var asked : run.group()) {
      said.addAll(said(Optional.empty(), asked, ids));
    }
    return new OwnRunJson(attended, said, run.statutes().posts().of(own.id(), run.roster()));
  }

  private static Optional<AttendedJson> attended(RunMeetings run, Meeting meeting, String own) {
    var isNoted = meeting.attendance().isTaken() && new MeetingRoll(run.roster(), meeting).has(own);
    if (!isNoted) {
      return Optional.empty();
    }
    var isAway = Turnout.isNotedAway(run.roster(), own, meeting);
    return Optional.of(new AttendedJson(meeting.id(), meeting.title(), !isAway));
  }

  private static List<SaidJson> said(
      Optional<String> meeting, InquiryRecord asked, List<String> ids) {
    return asked.answers().stream()
        .filter(answer -> ids.contains(answer.attendee()))
        .map(answer ->
            new SaidJson(
                meeting,
                asked.inquiry().id().kind(),
                answer.at(),
                AnswerJson.of((Record) answer.response())))
        .toList();
  }
}
