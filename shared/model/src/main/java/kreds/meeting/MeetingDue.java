package kreds.meeting;

import kreds.id.RunId;

/// A meeting that something about waits for its time: its day is over, or an inquiry closes.
public record MeetingDue(RunId run, String meeting) {}
