package kreds.meeting;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kreds.delivery.CalendarEntry;
import kreds.inquiry.Attendee;
import kreds.link.Link;
import kreds.network.Network;

/// The entry of a mailbox whose owner is concerned by a meeting in one way less than before: it
/// comes anew with what they are told, as high as it is, since the one in the calendar may lead to
/// a page that is closed to them now.
///
/// @param meeting as it is now
/// @param as in which way the entry is theirs from now on
/// @param all who is concerned by the meeting now
/// @param isAwaited whether they have not said yet whether they come
public record KeptEntry(Meeting meeting, Attendee as, Attendees all, boolean isAwaited) {

  /// Of somebody who has had the invitation of a meeting that is to come; empty where they are
  /// concerned by it in no other way.
  ///
  /// @param record the meeting without them in the way that is over
  /// @param same in which other ways the mailbox is concerned, by all of that meeting
  static Optional<KeptEntry> of(MeetingRecord record, List<Attendee> same, Attendees all) {
    return same.stream()
        .findFirst()
        .map(all::carrier)
        .map(as -> new KeptEntry(record.meeting(), as, all, record.unsaid(all).contains(as)));
  }

  Optional<CalendarEntry> entry(Network network) {
    return MeetingEntry.of(network, meeting, as, all);
  }

  Map<String, Link> page() {
    return MeetingLetters.page(meeting, MeetingLetters.slot(meeting), as);
  }

  /// In which role a letter that brings it is theirs, and what it says of their answer.
  Map<String, String> values(Instant now) {
    var awaited = isAwaited ? Set.of(as.id()) : Set.<String>of();
    var values = new HashMap<>(MeetingLetters.answering(meeting, awaited, as, now));
    values.put("role", as.role().word());
    return values;
  }
}
