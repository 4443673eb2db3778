package kreds.meetingscheduling.file;

import java.time.Instant;
import java.util.Map;
import kreds.file.SharedFile;
import kreds.link.Link;
import kreds.web.Links;
import kreds.web.api.Means;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff hear about the files of a meeting.
final class FileAnswers {
  private static final String NETWORK = "network";
  private static final String MEETING = "meeting";
  private static final String FILE = "file";

  private record AnnouncedFileJson(
      String network,
      String meeting,
      String file,
      String name,
      @Means("Opens without any other proof: pass it on to nobody.") String link,
      Instant until) {}

  private record RemovedFileJson(String network, String meeting, String file) {}

  private FileAnswers() {}

  static StaffAnswer announced(SharingFiles.Kept kept, Links links, Link link) {
    var file = kept.file();
    var id = file.id();
    var answer =
        StaffAnswer.done(
            "The link opens a page where "
                + id.named()
                + " is sent, of at most "
                + SharedFile.MOST_MEGABYTES
                + " MB. It holds an hour. "
                + told(kept),
            new AnnouncedFileJson(
                id.run().network(),
                id.meeting(),
                id.named(),
                file.name().text(),
                links.url(link),
                link.expires()));
    return onward(answer, file).toFill(StaffCommand.REMOVE_FILE, meeting(file), FILE);
  }

  private static String told(SharingFiles.Kept kept) {
    return kept.record().minutes().isPresent()
        ? "Once it has come it stands beside the minutes; nobody is written to until publish-minutes"
            + " is sent without a text, which tells of what is new."
        : "Once it has come it stands beside the minutes, whose letter names it.";
  }

  static StaffAnswer removed(SharingFiles.Kept kept) {
    var id = kept.file().id();
    return onward(
        StaffAnswer.done(
            kept.fresh()
                ? id.named() + " is removed: its link is over, and what was in it is deleted."
                : id.named() + " was removed already; what was in it is deleted once more.",
            new RemovedFileJson(id.run().network(), id.meeting(), id.named())),
        kept.file());
  }

  private static StaffAnswer.Done onward(StaffAnswer.Done answer, SharedFile file) {
    return answer
        .next(StaffCommand.SHOW_MEETING, meeting(file))
        .toFill(StaffCommand.ADD_FILE, meeting(file), "name")
        .toFill(StaffCommand.PUBLISH_MINUTES, meeting(file), "text");
  }

  private static Map<String, String> meeting(SharedFile file) {
    return Map.of(NETWORK, file.id().run().network(), MEETING, file.id().meeting());
  }
}
