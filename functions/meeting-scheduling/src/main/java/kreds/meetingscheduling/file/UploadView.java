package kreds.meetingscheduling.file;

import java.util.Map;

/// The page where a file is sent, in words.
///
/// @param meeting its title
/// @param name of the file
/// @param ending that the file must have
/// @param state where it stands, in a sentence; blank while it is to be sent
/// @param again the address of this page, to look again; blank where there is nothing to wait for
/// @param action where the form is posted; blank where there is none
/// @param fields hidden ones of the form
/// @param most how big it may be, in a sentence
public record UploadView(
    String meeting,
    String name,
    String ending,
    String state,
    String again,
    String action,
    Map<String, String> fields,
    String most) {}
