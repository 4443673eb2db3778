package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kreds.inquiry.Attendee;

/// Somebody makes a meeting happen no more: what is open about it asks them no more, and the entry
/// leaves their calendar. Who is concerned by it in another way keeps the entry, and is asked as
/// that from now on, since a mailbox is asked in one role ([Attendees#asked]).
///
/// @param record the meeting after it
/// @param knew whether they had been asked for its dates, or invited
/// @param stays in which other ways the mailbox is concerned by it
/// @param isRid whether the entry is taken out of the calendar
/// @param told what they are told in that other way
/// @param kept the entry as it comes anew; empty where what they are told brings it, or none is
///   there
record Parting(
    MeetingRecord record,
    boolean knew,
    Set<Attendee.Role> stays,
    boolean isRid,
    Optional<MeetingHappening> told,
    Optional<KeptEntry> kept) {

  /// @param record the meeting, whose team is without them already
  /// @param rest who is concerned by it without them
  static Parting of(MeetingRecord record, TeamMember gone, Attendees rest, Instant now) {
    var meeting = record.meeting();
    var same = gone.address().map(rest::of).orElse(List.of());
    var holds = meeting.isToCome(now) && meeting.invited().contains(gone.id());
    var parted = record.without(gone.id(), same);
    var told =
        same.stream().findFirst().flatMap(other -> Telling.newcomer(parted, other, rest, now));
    return new Parting(
        told.map(Telling.Told::record).orElse(parted),
        record.isKnownTo(gone.id()),
        same.stream().map(Attendee::role).collect(Collectors.toSet()),
        holds && same.isEmpty(),
        told.map(Telling.Told::happening),
        holds && told.isEmpty() ? KeptEntry.of(parted, same, rest) : Optional.empty());
  }
}
