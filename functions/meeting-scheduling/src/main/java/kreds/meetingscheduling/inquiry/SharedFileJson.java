package kreds.meetingscheduling.inquiry;

import kreds.file.SharedFile;
import kreds.web.api.Means;

/// A file of a meeting, for whoever reads its minutes.
///
/// @param bytes how big it is
record SharedFileJson(
    String file,
    String name,
    String type,
    long bytes,
    @Means("Answers 303 to an address at which the file is loaded, and which holds five minutes.")
        String path) {

  static SharedFileJson of(SharedFile file, String path) {
    return new SharedFileJson(
        file.id().named(), file.name().text(), file.name().type().media(), file.size(), path);
  }
}
