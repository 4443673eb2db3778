package kreds.meeting;

import java.time.Instant;
import java.util.Optional;
import kreds.network.Network;
import kreds.network.NextMeeting;

/// The network as it was read and as it is once a meeting shows with it: written together with the
/// meeting, under the network's own version, so that the catalogue and the participants' calendars
/// never say different things.
public record Announcement(Network asRead, Network after) {

  public Announcement {
    if (!asRead.id().equals(after.id()) || after.version() != asRead.version() + 1) {
      throw new IllegalArgumentException("one step of one network");
    }
  }

  /// What a meeting changes about its network; empty when nothing: it has no date yet, it is over,
  /// or an earlier one is still ahead. Only the public part of the programme is shown.
  public static Optional<Announcement> of(Network network, Meeting meeting, Instant now) {
    if (meeting.state() != MeetingState.SCHEDULED || meeting.isOver(now)) {
      return Optional.empty();
    }
    var next = shown(meeting, meeting.chosen().orElseThrow());
    var after = network.announcing(isNext(network, next, now) ? next : showing(network, next));
    var changed =
        after.state() != network.state() || !after.nextMeeting().equals(network.nextMeeting());
    return changed ? Optional.of(new Announcement(network, after)) : Optional.empty();
  }

  private static NextMeeting showing(Network network, NextMeeting otherwise) {
    return network.nextMeeting().orElse(otherwise);
  }

  private static boolean isNext(Network network, NextMeeting candidate, Instant now) {
    if (network.nextMeeting().isEmpty()) {
      return true;
    }
    var shown = network.nextMeeting().get();
    return shown.meeting().equals(candidate.meeting())
        || !now.isBefore(shown.end())
        || candidate.start().isBefore(shown.start());
  }

  private static NextMeeting shown(Meeting meeting, Slot slot) {
    return new NextMeeting(
        meeting.id(),
        slot.start().instant(),
        slot.end().instant(),
        meeting.place(),
        meeting.programme().linesFor(Audience.PUBLIC));
  }
}
