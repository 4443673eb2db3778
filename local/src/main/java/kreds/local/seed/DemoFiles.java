package kreds.local.seed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import kreds.change.Consequences;
import kreds.change.Subject;
import kreds.commit.Change;
import kreds.commit.Write;
import kreds.file.FileConsequences;
import kreds.file.FileName;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.meeting.Meeting;

/// Files of the demo's meetings.
///
/// @param lying takes what is in them
record DemoFiles(Past past, BiConsumer<SharedFile, byte[]> lying) {

  /// A file that is there, of one page with its name on it.
  void add(Meeting meeting, String name, Instant then) {
    var bytes = DemoPdf.of(meeting.title());
    var none = new MeetingFiles(meeting.run(), meeting.id(), List.of());
    var announced = Past.done(none.announce(meeting, new FileName(name), then));
    var coming = new MeetingFiles(meeting.run(), meeting.id(), List.of(announced.after()));
    var there =
        Past.done(coming.arrive(meeting, announced.after().id(), "demo", bytes.length, then));
    var at = past.ordered("add-file", Subject.meeting(meeting.id()), then);
    var change =
        Change.of(
            there.after(),
            List.of(new Write.FileSaved(Optional.empty(), there.after())),
            Consequences.of(
                there.following(announced.happenings()).happenings(),
                happening -> FileConsequences.of(happening, at)));
    past.stored.write(change.writes().toArray(Write[]::new));
    lying.accept(there.after(), bytes);
  }
}
