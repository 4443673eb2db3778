package kreds.meetingscheduling.inquiry;

import java.util.Optional;
import kreds.file.FileStorage;
import kreds.file.MeetingFiles;
import kreds.file.SharedFile;
import kreds.file.SharedFiles;
import kreds.link.LinkPurpose;
import kreds.outcome.Refusal;
import kreds.web.Reply;
import kreds.web.Visit;

/// The files that stand beside the minutes of a meeting, for whoever reads these.
///
/// @param files what is known of them
/// @param storage where they lie
public record MinutesFiles(SharedFiles files, FileStorage storage) {
  /// What stands behind `?` to load one.
  static final String FILE = "file";

  /// One that was there.
  static final Refusal REMOVED =
      Refusal.notFound("file-removed", "The file was taken away by the secretariat.");

  /// All that there are of the reader's meeting.
  MeetingFiles all(MinutesLookup.Reader reader) {
    var meeting = reader.context().meeting();
    return files.of(meeting.run(), meeting.id());
  }

  /// Where one of them is loaded.
  static String path(Visit visit, SharedFile file) {
    return LinkPurpose.MINUTES.path() + visit.path("token") + "?" + FILE + "=" + file.id().named();
  }

  /// The answer to whoever loads one; nothing where none is asked for, or where it is removed,
  /// which the page says.
  Optional<Reply> loaded(Visit visit, MinutesLookup.Reader reader) {
    var asked = visit.query(FILE);
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    var file = all(reader).find(asked.get());
    if (file.isEmpty()) {
      return Optional.of(Reply.notFound());
    }
    return switch (file.get().state()) {
      case ANNOUNCED -> Optional.of(Reply.notFound());
      case THERE -> Optional.of(Reply.elsewhere(storage.link(file.get(), visit.now())));
      case REMOVED -> Optional.empty();
    };
  }

  /// Whether one is asked for that was taken away.
  static boolean isRemoved(Visit visit, MeetingFiles all) {
    return visit.query(FILE).flatMap(all::find).filter(SharedFile::isRemoved).isPresent();
  }
}
