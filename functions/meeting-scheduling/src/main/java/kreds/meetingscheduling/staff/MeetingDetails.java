package kreds.meetingscheduling.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kreds.inquiry.Attendee;
import kreds.inquiry.Response;
import kreds.meeting.DatePoll;
import kreds.meeting.DateTally;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Visibility;
import kreds.meetingscheduling.inquiry.MeetingContext;
import kreds.meetingscheduling.inquiry.MeetingJson;

/// A meeting as only staff may read it: who is concerned, and what each of them answered.
final class MeetingDetails {
  private MeetingDetails() {}

  /// Everything that staff know of one.
  static Map<String, Object> of(MeetingContext context) {
    var meeting = context.meeting();
    var data = MeetingJson.brief(context.record());
    data.put("sequence", meeting.sequence());
    data.put("programme", MeetingJson.points(meeting.programme().shownTo(Visibility.PARTICIPANTS)));
    data.put("dates", tallies(new DatePoll(context.record(), context.attendees()).best()));
    data.put("guests", guests(context));
    return data;
  }

  private static List<Object> tallies(List<DateTally> best) {
    var dates = new ArrayList<Object>();
    for (var tally : best) {
      var data = MeetingJson.tally(tally);
      data.put("declinedBy", tally.refusedBy());
      dates.add(data);
    }
    return dates;
  }

  private static List<Object> guests(MeetingContext context) {
    var guests = new ArrayList<Object>();
    for (var guest : context.attendees().all()) {
      guests.add(guest(guest, context.record()));
    }
    return guests;
  }

  private static Map<String, Object> guest(Attendee guest, MeetingRecord file) {
    var data = new LinkedHashMap<String, Object>();
    data.put("guest", guest.post());
    data.put("role", MeetingJson.word(guest.role()));
    data.put("name", guest.person().name());
    data.put("company", guest.person().company().name());
    file.poll()
        .flatMap(poll -> poll.response(guest.id(), Response.DateChoices.class))
        .ifPresent(answer -> data.put("poll", said(answer)));
    file.rsvp()
        .flatMap(rsvp -> rsvp.response(guest.id(), Response.Rsvp.class))
        .ifPresent(answer -> {
          data.put("coming", answer.comes());
          data.put("note", answer.note());
        });
    return data;
  }

  private static Map<String, Object> said(Response.DateChoices answer) {
    var data = MeetingJson.choices(answer);
    if (!answer.comment().isEmpty()) {
      data.put("comment", answer.comment());
    }
    return data;
  }
}
