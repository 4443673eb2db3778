package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import kreds.basics.Outcome;
import kreds.basics.Refusal;

/// The date poll of one meeting: what was answered by those who still have to do with it.
public record DatePoll(MeetingAndAnswers file, Guests guests) {

  /// The best date first: one that host or a speaker declined comes last, then the most *yes*, then
  /// the most *if needed*, then the earliest.
  private static final Comparator<Tally> BEST_FIRST =
      Comparator.comparing(Tally::isPossible)
          .thenComparingInt(Tally::yes)
          .thenComparingInt(Tally::ifNeeded)
          .reversed()
          .thenComparing(tally -> tally.slot().start());

  /// All dates, the best first.
  public List<Tally> best() {
    var tallies = new ArrayList<Tally>();
    for (var slot : file.meeting().dates()) {
      tallies.add(tally(slot));
    }
    tallies.sort(BEST_FIRST);
    return tallies;
  }

  /// What all but one person answered to a date: the page shows it beside the own answer.
  public Tally othersThan(String respondent, Slot slot) {
    return count(slot, respondent);
  }

  /// What all answered to a date.
  public Tally tally(Slot slot) {
    return count(slot, "");
  }

  /// Those who were asked and have not answered.
  public List<Guest> silent() {
    var silent = new ArrayList<Guest>();
    for (var guest : guests.asked()) {
      if (file.polledBy(guest.id()).isEmpty()) {
        silent.add(guest);
      }
    }
    return silent;
  }

  /// The meeting on that date, or why not: it is closed already, there is no such date, it is past,
  /// or the host or a speaker cannot.
  public Outcome<Meeting> choose(String date, Instant now) {
    var meeting = file.meeting();
    if (meeting.state() != MeetingState.POLLING) {
      return Outcome.refused(
          Refusal.illegal("poll-closed", "This poll is closed: the date is chosen already."));
    }
    var slot = meeting.date(date);
    if (slot.isEmpty()) {
      return Outcome.refused(
          Refusal.invalid("slot-unknown", "This is none of the proposed dates: " + ids() + "."));
    }
    var no = against(slot.get(), now);
    return no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(meeting.scheduled(slot.get()));
  }

  private Optional<Refusal> against(Slot slot, Instant now) {
    var refusedBy = tally(slot).refusedBy();
    if (!refusedBy.isEmpty()) {
      return Optional.of(
          Refusal.illegal(
              "date-declined",
              "This date was declined by " + String.join(", ", refusedBy) + ": " + slot.said()));
    }
    return slot.start().instant().isAfter(now)
        ? Optional.empty()
        : Optional.of(Refusal.illegal("date-past", "This date is past: " + slot.said()));
  }

  private Tally count(Slot slot, String without) {
    var counts = new EnumMap<Choice, Integer>(Choice.class);
    var refusedBy = new ArrayList<String>();
    for (var guest : guests.asked()) {
      var answer = file.polledBy(guest.id());
      if (answer.isEmpty() || guest.id().equals(without)) {
        continue;
      }
      var choice = answer.get().choices().get(slot.id());
      if (choice != null) {
        counts.merge(choice, 1, Integer::sum);
      }
      if (guest.role().isNeeded() && answer.get().declines(slot)) {
        refusedBy.add(guest.id());
      }
    }
    return new Tally(
        slot,
        counts.getOrDefault(Choice.YES, 0),
        counts.getOrDefault(Choice.IF_NEEDED, 0),
        counts.getOrDefault(Choice.NO, 0),
        refusedBy);
  }

  private String ids() {
    var ids = new ArrayList<String>();
    for (var date : file.meeting().dates()) {
      ids.add(date.id());
    }
    return String.join(", ", ids);
  }
}
