package kreds.meetingscheduling.file;

import java.util.Map;
import kreds.file.SharedFile;

/// The page where a file is sent, in words.
///
/// @param meeting its title
/// @param name of the file
/// @param ending that the file must have, in each spelling
/// @param state where it stands, in a sentence; blank while it is to be sent
/// @param again the address of this page, to look again; blank where there is nothing to wait for
/// @param form the address of the form, to send it again; blank where there is nothing to wait for
/// @param link where the file is loaded; blank until it has come
/// @param action where the form is posted; blank where there is none
/// @param fields hidden ones of the form
/// @param most how big it may be, in a sentence
public record UploadView(
    String meeting,
    String name,
    String ending,
    String state,
    String again,
    String form,
    String link,
    String action,
    Map<String, String> fields,
    String most) {

  /// Nothing can be sent any more.
  static UploadView saying(String meeting, SharedFile file, String state) {
    return new UploadView(meeting, file.name().text(), "", state, "", "", "", "", Map.of(), "");
  }

  /// Whether there is something to be glad of: the file has come.
  public boolean isThere() {
    return !link.isEmpty();
  }
}
