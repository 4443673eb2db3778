package kreds.file;

import kreds.id.RunId;

/// The files of the meetings.
public interface SharedFiles {

  /// Those of one meeting, by number: one consistent query.
  MeetingFiles of(RunId run, String meeting);
}
