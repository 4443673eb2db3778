package kreds.meetingscheduling.file;

import kreds.change.Order;
import kreds.file.FileName;
import kreds.link.Link;
import kreds.link.LinkSubject;
import kreds.web.Links;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about the files of a meeting.
public record FileCommands(SharingFiles sharing, Links links) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.ADD_FILE,
            "Makes a link, for an hour, to a page where a file of a meeting is sent; participants and"
                + " facilitator find it beside the minutes",
            FileInput.NAMED,
            this::announce)
        .add(
            StaffCommand.REMOVE_FILE,
            "Takes a file of a meeting away: its link is over, and what is in it is deleted",
            FileInput.KNOWN,
            this::remove);
  }

  private StaffAnswer announce(FileInput input, Order order) {
    return FileName.of(input.file())
        .then(name -> sharing.announce(input.network(), input.meeting(), name, order))
        .fold(kept -> FileAnswers.announced(kept, links, link(kept)), StaffAnswer::refused);
  }

  private StaffAnswer remove(FileInput input, Order order) {
    return sharing
        .remove(input.network(), input.meeting(), input.file(), order)
        .fold(FileAnswers::removed, StaffAnswer::refused);
  }

  private Link link(SharingFiles.Kept kept) {
    var id = kept.file().id();
    return Link.of(
        new LinkSubject.OfFile(id.run(), id.meeting(), id.named()), sharing.clock().instant());
  }
}
