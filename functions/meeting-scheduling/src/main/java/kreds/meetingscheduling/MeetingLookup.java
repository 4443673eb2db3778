package kreds.meetingscheduling;

import java.util.ArrayList;
import java.util.List;
import kreds.basics.Outcome;
import kreds.basics.Refusal;
import kreds.meeting.Guest;
import kreds.meeting.Meeting;
import kreds.meeting.Meetings;
import kreds.network.Rosters;

/// Reads a meeting together with who has to do with it now: one query of the meeting, one of the
/// roster.
record MeetingLookup(Meetings meetings, Rosters rosters) {
  private static final int PARTS = 3;

  /// Somebody behind a personal link, and what there is to see.
  record LinkHolder(Guest guest, MeetingContext read) {}

  /// A meeting of a network.
  Outcome<MeetingContext> of(String network, String meeting) {
    var file = meetings.of(network, meeting);
    var roster = file.flatMap(found -> rosters.of(network));
    return file.isPresent() && roster.isPresent()
        ? Outcome.done(new MeetingContext(file.get(), roster.get()))
        : Outcome.refused(unknown());
  }

  /// The guest that a link's subject names: `network/meeting/guest`. Who has given up the place
  /// since the link was sent gets in no more.
  Outcome<LinkHolder> visitor(String subject) {
    var parts = subject.split("/", -1);
    if (parts.length != PARTS) {
      return Outcome.refused(unknown());
    }
    return switch (of(parts[0], parts[1])) {
      case Outcome.Refused<MeetingContext>(var refusal) -> Outcome.refused(refusal);
      case Outcome.Done<MeetingContext>(var read) -> {
        var guest = read.guests().find(parts[2]);
        yield guest.isPresent()
            ? Outcome.done(new LinkHolder(guest.get(), read))
            : Outcome.refused(
                Refusal.notFound("no-guest", "This person has no place in the network any more."));
      }
    };
  }

  /// The identifier of the meeting that staff mean: the one they name, or the only one that is
  /// open.
  Outcome<String> meant(String network, String meeting) {
    if (!meeting.isEmpty()) {
      return Outcome.done(meeting);
    }
    var open = open(network);
    return switch (open.size()) {
      case 1 -> Outcome.done(open.getFirst().id());
      case 0 -> Outcome.refused(unknown());
      default ->
          Outcome.refused(
              Refusal.invalid(
                  "meeting-unclear", "Name the \"meeting\"; open are: " + ids(open) + "."));
    };
  }

  private List<Meeting> open(String network) {
    var open = new ArrayList<Meeting>();
    for (var meeting : meetings.ofNetwork(network)) {
      if (meeting.state().isOpen()) {
        open.add(meeting);
      }
    }
    return open;
  }

  private static String ids(List<Meeting> meetings) {
    var ids = new ArrayList<String>();
    for (var meeting : meetings) {
      ids.add(meeting.id());
    }
    return String.join(", ", ids);
  }

  private static Refusal unknown() {
    return Refusal.notFound("meeting-unknown", "There is no such meeting.");
  }
}
