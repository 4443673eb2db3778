package kreds.aws.dynamo;

import kreds.file.FileId;
import kreds.file.FileName;
import kreds.file.FileState;
import kreds.file.SharedFile;
import kreds.id.RunId;

/// What is known of a file of a meeting, as a row of its network among the meetings. It stands
/// before the runs, so that who reads a meeting does not read its files.
final class FileItems {
  /// What all such rows begin with.
  static final String ALL = "FILE#";

  private FileItems() {}

  /// What the rows of one meeting's files begin with.
  static String sort(RunId run, String meeting) {
    return ALL + "%02d#%s#".formatted(run.number(), meeting);
  }

  static Item toItem(SharedFile file) {
    var id = file.id();
    return Item.empty()
        .put("pk", id.run().network())
        .put("sk", sort(id.run(), id.meeting()) + "%04d".formatted(id.number()))
        .put("run", id.run().number())
        .put("meeting", id.meeting())
        .put("number", id.number())
        .put("name", file.name().text())
        .put("state", file.state())
        .put("size", file.size())
        .put("mark", file.mark())
        .put("at", file.at())
        .put("version", file.version());
  }

  static SharedFile fromItem(Item item) {
    var run = new RunId(item.required("pk"), item.whole("run"));
    return new SharedFile(
        new FileId(run, item.required("meeting"), item.whole("number")),
        new FileName(item.required("name")),
        item.constant("state", FileState.class),
        item.number("size"),
        item.text("mark"),
        item.instant("at"),
        item.number("version"));
  }
}
