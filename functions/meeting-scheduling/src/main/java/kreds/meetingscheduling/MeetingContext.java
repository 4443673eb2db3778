package kreds.meetingscheduling;

import kreds.meeting.Guests;
import kreds.meeting.Meeting;
import kreds.meeting.MeetingAndAnswers;
import kreds.network.Network;
import kreds.network.Roster;

/// A meeting with its answers and the roster of its network, as read at one moment.
record MeetingContext(MeetingAndAnswers file, Roster roster) {

  Meeting meeting() {
    return file.meeting();
  }

  Network network() {
    return roster.network();
  }

  Guests guests() {
    return Guests.of(file.meeting(), roster);
  }
}
