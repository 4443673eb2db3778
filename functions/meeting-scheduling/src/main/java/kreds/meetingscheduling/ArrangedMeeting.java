package kreds.meetingscheduling;

import kreds.meeting.Meeting;

/// A meeting as it is now, and what came of it.
///
/// @param letters how many it caused
/// @param fresh false if it was so already, and nothing was written
record ArrangedMeeting(Meeting meeting, int letters, boolean fresh) {}
