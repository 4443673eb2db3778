package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kreds.inquiry.Attendee;
import kreds.person.Person;

/// A mailbox makes a meeting happen no more, in none of the ways in which it did. Its entry is the
/// one of all of them: it leaves with the last one that has it, above every sequence of the others
/// ([InvitationList#without]), or a calendar drops what takes it back.
///
/// @param record the meeting after it
/// @param rid as whom they are told that the entry leaves the calendar; empty where none is there,
///   or where it goes with their place in the run
record Riddance(MeetingRecord record, Optional<Attendee> rid) {

  /// @param before the meeting, which may have its team after it already
  /// @param gone all that the mailbox did
  /// @param enrollment by which they have, or had, a place in the run
  static Riddance of(
      MeetingRecord before, List<TeamMember> gone, String enrollment, Person person, Instant now) {
    var invited = before.meeting().invited();
    var place =
        Stream.of(
                new Attendee(
                    enrollment, enrollment, Attendee.Role.PARTICIPANT, person, Optional.empty()))
            .filter(each -> invited.contains(each.id()))
            .toList();
    var last = new ArrayList<>(gone);
    last.sort(Comparator.comparing(member -> invited.contains(member.id())));
    var holding =
        last.stream()
            .filter(member -> invited.contains(member.id()))
            .flatMap(member -> member.reached().stream())
            .toList();
    var after = before;
    for (var member : last) {
      var same = new ArrayList<>(place);
      for (var other : holding) {
        if (after.meeting().invited().contains(other.id()) && !other.id().equals(member.id())) {
          same.add(other);
        }
      }
      after = after.without(member.id(), same);
    }
    var isRid = before.meeting().isToCome(now) && place.isEmpty() && !holding.isEmpty();
    return new Riddance(after, isRid ? Optional.of(holding.getLast()) : Optional.empty());
  }
}
