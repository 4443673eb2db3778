package kreds.meeting;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kreds.inquiry.Attendee;

/// What those concerned by a meeting have been told of it. A person is one enrollment, and may hold
/// one place after another: who leaves and comes back before anybody took the meeting out of their
/// calendar has another place than the one that they were told for, and is told anew.
///
/// @param held who has the invitation of this sequence
/// @param places since when those had their place who were told of the meeting for it, be it of its
///   poll or of its date; nobody who makes the meeting happen, and nobody of older rows
/// @param steps how often the invitation was taken back from somebody or given to them again. A
///   calendar drops what comes under a sequence that it has cancelled (RFC 5546 § 2.1.5), so each
///   of these steps is one more for that person; an odd number is who has it no more
/// @param agenda how far those who have it have been told of the programme
public record InvitationList(
    Set<String> held,
    Map<String, Instant> places,
    Map<String, Integer> steps,
    AgendaNotice agenda) {

  /// Nobody has been told anything.
  public static final InvitationList NONE =
      new InvitationList(Set.of(), Map.of(), Map.of(), AgendaNotice.NONE);

  public InvitationList {
    held = Set.copyOf(held);
    places = Map.copyOf(places);
    steps = Map.copyOf(steps);
  }

  /// The same once these are told of the meeting, for the place that they have now.
  InvitationList telling(Collection<Attendee> more) {
    var all = new TreeMap<>(places);
    for (var attendee : more) {
      attendee.since().ifPresent(since -> all.put(attendee.id(), since));
    }
    return new InvitationList(held, all, steps, agenda);
  }

  /// The same once the invitation goes to these as well.
  InvitationList inviting(Collection<Attendee> more) {
    var all = new TreeSet<>(held);
    var again = new TreeMap<>(steps);
    for (var attendee : more) {
      all.add(attendee.id());
      again.computeIfPresent(attendee.id(), (_, times) -> times + times % 2);
    }
    return new InvitationList(all, places, again, agenda).telling(more);
  }

  /// The same once it goes to all of these anew, since the meeting has moved: who has come since
  /// the others were invited is one who came later.
  InvitationList inviting(Attendees all) {
    var known = all.all().stream().filter(each -> held.contains(each.id())).toList();
    var invited = inviting(known);
    for (var each : all.all()) {
      if (!held.contains(each.id())) {
        invited = invited.reaching(each, all.besides(each));
      }
    }
    return invited;
  }

  /// The same once the invitation goes to somebody who came later. A calendar knows the mailbox and
  /// not in which way its owner is concerned; and of those who are gone nobody knows any more whose
  /// it was. So it comes above whatever was taken back from anybody, unless the mailbox has the
  /// entry.
  ///
  /// @param same in which other ways the same mailbox is concerned
  InvitationList reaching(Attendee newcomer, Collection<Attendee> same) {
    var invited = inviting(List.of(newcomer));
    var highest = steps.values().stream().max(Comparator.naturalOrder()).orElse(0);
    if (highest == 0 || same.stream().anyMatch(other -> held.contains(other.id()))) {
      return invited;
    }
    var again = new TreeMap<>(invited.steps);
    again.put(newcomer.id(), highest + highest % 2);
    return new InvitationList(invited.held, invited.places, again, agenda);
  }

  /// The same once somebody is concerned by the meeting no more.
  ///
  /// @param same in which other ways the mailbox is concerned still: then nothing is taken back,
  ///   and its entry is theirs and stays as high
  InvitationList without(String attendee, Collection<Attendee> same) {
    var rest = new TreeSet<>(held);
    var again = new TreeMap<>(steps);
    var left = new TreeMap<>(places);
    left.remove(attendee);
    if (rest.remove(attendee) && same.isEmpty()) {
      again.merge(attendee, 1, Integer::sum);
    }
    for (var other : same) {
      if (raised(attendee) > raised(other.id())) {
        again.put(other.id(), raised(attendee));
      }
    }
    return new InvitationList(rest, left, again, agenda);
  }

  /// The same once these have been told that the meeting is off.
  InvitationList releasing(Collection<Attendee> told) {
    var rest = new TreeSet<>(held);
    for (var attendee : told) {
      rest.remove(attendee.id());
    }
    return new InvitationList(rest, places, steps, agenda);
  }

  /// The same for another date: everybody is to be invited to that.
  InvitationList anew() {
    return new InvitationList(Set.of(), places, steps, agenda);
  }

  /// The same once they have been told so much of the programme.
  InvitationList with(AgendaNotice notice) {
    return new InvitationList(held, places, steps, notice);
  }

  /// Whether what somebody has been told they were told for another place than the one they have.
  boolean isOfAnotherPlace(Attendee attendee) {
    var told = places.get(attendee.id());
    return told != null && attendee.since().filter(told::equals).isEmpty();
  }

  /// By how much the sequence in somebody's calendar is higher than the meeting's.
  int raised(String attendee) {
    return steps.getOrDefault(attendee, 0);
  }
}
