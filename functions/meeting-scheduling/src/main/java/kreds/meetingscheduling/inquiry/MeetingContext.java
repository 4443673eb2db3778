package kreds.meetingscheduling.inquiry;

import kreds.meeting.Attendees;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.network.Network;
import kreds.run.Roster;

/// A meeting with what was asked about it, and the roster of its run, as read at one moment.
public record MeetingContext(MeetingRecord record, Roster roster) {

  /// The meeting.
  public Meeting meeting() {
    return record.meeting();
  }

  /// Its network.
  public Network network() {
    return roster.network();
  }

  /// Who is concerned by it now.
  public Attendees attendees() {
    return Attendees.of(record.meeting(), roster);
  }
}
