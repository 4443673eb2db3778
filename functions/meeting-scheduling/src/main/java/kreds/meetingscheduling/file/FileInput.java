package kreds.meetingscheduling.file;

import kreds.file.FileName;
import kreds.meetingscheduling.planning.PlanInput;
import kreds.web.form.Field;
import kreds.web.form.Input;

/// What staff write of a file.
///
/// @param meeting blank when the only one is meant that has begun and has no minutes, or that has
///   such a file
/// @param file what it is called, or is named by
record FileInput(String network, String meeting, String file) {
  private static final Field<String> NAME =
      Field.text("name", 1, FileName.LONGEST)
          .means("As people read it and keep it, with its ending, such as `Oplæg.pdf`.");
  private static final Field<String> FILE =
      Field.text("file", 1, FileName.LONGEST)
          .means("As `show-meeting` names it, such as `file-1`, or what it is called.");

  static final Input<FileInput> NAMED = input(NAME);

  static final Input<FileInput> KNOWN = input(FILE);

  private static Input<FileInput> input(Field<String> which) {
    return Input.of(sent ->
        new FileInput(sent.get(PlanInput.NETWORK), sent.get(PlanInput.MEETING), sent.get(which)));
  }
}
