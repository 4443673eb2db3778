package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.basics.Outcome;
import kreds.basics.Refusal;

/// One gathering of a network: first some proposed dates, then one date, then the day itself.
///
/// @param id `m-…`; also what calendars know it by, for life
/// @param number in the run, from 1
/// @param title what this meeting is about
/// @param dates those proposed; exactly one when it was fixed without a poll
/// @param deadline until when the poll takes answers; empty without a poll
/// @param chosen the date that it has; empty before
/// @param told who has the letter of the present state: the poll's while polling, the invitation of
///   this sequence once scheduled; who is not in it gets one (E17), and only who is in it can be
///   told of a change later
/// @param sequence rises with time, place or cancelling only (RFC 5546 § 2.1.4)
/// @param version rises with every change and guards every write
public record Meeting(
    String id,
    String network,
    int run,
    int number,
    String title,
    MeetingState state,
    List<Slot> dates,
    Optional<Instant> deadline,
    Optional<Slot> chosen,
    String place,
    Programme programme,
    Team team,
    Set<String> told,
    int sequence,
    long version) {

  public Meeting {
    dates = List.copyOf(dates);
    told = Set.copyOf(told);
    if (title.isBlank() || dates.isEmpty() || number < 1) {
      throw new IllegalArgumentException("a meeting has a title, a number and a date in view");
    }
    if (chosen.isPresent() != hasDate(state) && state != MeetingState.CANCELLED) {
      throw new IllegalArgumentException("a meeting has its date once it is scheduled");
    }
  }

  /// The proposed date of that identifier.
  public Optional<Slot> date(String slot) {
    for (var date : dates) {
      if (date.id().equals(slot)) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  /// Whether answers to the poll are still taken.
  public boolean isPolling(Instant now) {
    return state == MeetingState.POLLING && deadline.isPresent() && now.isBefore(deadline.get());
  }

  /// Whether it is scheduled and has not begun.
  public boolean isAhead(Instant now) {
    return state == MeetingState.SCHEDULED
        && chosen.isPresent()
        && now.isBefore(chosen.get().start().instant());
  }

  /// Whether its day is over.
  public boolean isOver(Instant now) {
    return chosen.isPresent() && !now.isBefore(chosen.get().end().instant());
  }

  /// The same, with its dates up for answers until the deadline.
  public Meeting polled(Instant until) {
    return to(MeetingState.POLLING, Optional.of(until), Optional.empty(), programme, Set.of());
  }

  /// The same, on that date.
  public Meeting scheduled(Slot date) {
    return to(MeetingState.SCHEDULED, deadline, Optional.of(date), programme, Set.of());
  }

  /// The same, once the letter of its state goes to these as well.
  public Meeting telling(List<Guest> more) {
    var all = new TreeSet<>(told);
    for (var guest : more) {
      all.add(guest.id());
    }
    return to(state, deadline, chosen, programme, all);
  }

  /// The same with another programme: possible until it is held. A corrected text asks nobody to
  /// answer again, so the sequence stays.
  public Outcome<Meeting> with(Programme next) {
    if (state == MeetingState.HELD || state == MeetingState.CANCELLED) {
      return Outcome.refused(
          Refusal.illegal(
              "meeting-over", "The programme of a meeting that is over stays as it was."));
    }
    for (var date : chosen.map(List::of).orElse(dates)) {
      var outside = next.outside(date);
      if (outside.isPresent()) {
        return Outcome.refused(outside.get());
      }
    }
    return Outcome.done(to(state, deadline, chosen, next, told));
  }

  private Meeting to(
      MeetingState next,
      Optional<Instant> until,
      Optional<Slot> date,
      Programme agenda,
      Set<String> informed) {
    if (next != state && !state.mayBecome(next)) {
      throw new IllegalStateException(state + " cannot become " + next);
    }
    return new Meeting(
        id,
        network,
        run,
        number,
        title,
        next,
        dates,
        until,
        date,
        place,
        agenda,
        team,
        informed,
        sequence,
        version + 1);
  }

  private static boolean hasDate(MeetingState state) {
    return state == MeetingState.SCHEDULED || state == MeetingState.HELD;
  }
}
