package kreds.file;

import java.util.List;
import kreds.id.RunId;

/// The files of the meetings.
public interface SharedFiles {

  /// Those of one meeting, by number: one consistent query.
  MeetingFiles of(RunId run, String meeting);

  /// Those of all meetings of one network: one consistent query.
  List<SharedFile> ofNetwork(String network);
}
