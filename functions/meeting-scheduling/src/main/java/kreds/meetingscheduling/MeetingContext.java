package kreds.meetingscheduling;

import kreds.meeting.Attendees;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingRecord;
import kreds.network.Network;
import kreds.run.Roster;

/// A meeting with its answers and the roster of its network, as read at one moment.
record MeetingContext(MeetingRecord file, Roster roster) {

  Meeting meeting() {
    return file.meeting();
  }

  Network network() {
    return roster.network();
  }

  Attendees guests() {
    return Attendees.of(file.meeting(), roster);
  }
}
