package kreds.scheduling;

import kreds.meeting.Meeting;

/// A meeting as it is now, and how many letters that caused: none if it was so already.
record Arranged(Meeting meeting, int letters) {}
