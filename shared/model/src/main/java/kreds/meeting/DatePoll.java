package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Attendee;
import kreds.inquiry.Choice;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// The date poll of one meeting: what was answered by those who are still concerned by it.
public record DatePoll(MeetingRecord record, Attendees attendees) {
  /// How a date is refused on which host or speakers cannot.
  public static final String DECLINED = "date-declined";

  /// One that host or a speaker declined comes last, then the most *yes*, then the most *if
  /// needed*.
  private static final Comparator<DateTally> AS_GOOD =
      Comparator.comparing(DateTally::isPossible)
          .thenComparingInt(DateTally::yes)
          .thenComparingInt(DateTally::ifNeeded)
          .reversed();

  /// The best date first; of two that are as good, the earliest.
  private static final Comparator<DateTally> BEST_FIRST =
      AS_GOOD.thenComparing(tally -> tally.slot().start());

  /// All dates, the best first.
  public List<DateTally> best() {
    return record.proposed().stream().map(this::tally).sorted(BEST_FIRST).toList();
  }

  /// The date that the group has decided on: nobody is still to answer, or the poll's time is over;
  /// somebody can on that date, and no other is as good. Staff may choose otherwise; what is not
  /// decided nobody decides for them.
  public Optional<DateTally> decided(Instant now) {
    return isOver(now)
        ? leading().filter(first -> against(first.slot(), now).isEmpty())
        : Optional.empty();
  }

  /// The date that suits most so far: somebody can on it, whom the meeting needs can, and no other
  /// is as good.
  public Optional<DateTally> leading() {
    var best = best();
    return best.isEmpty() || isTied(best)
        ? Optional.empty()
        : Optional.of(best.getFirst()).filter(first -> first.isPossible() && first.yes() > 0);
  }

  private boolean isOver(Instant now) {
    return silent().isEmpty() || !record.isPolling(now);
  }

  private static boolean isTied(List<DateTally> best) {
    return best.size() > 1 && AS_GOOD.compare(best.getFirst(), best.get(1)) == 0;
  }

  /// What all but one person answered to a date: the page shows it beside the own answer.
  public DateTally othersThan(String attendee, Slot slot) {
    return count(slot, attendee);
  }

  /// What all answered to a date.
  public DateTally tally(Slot slot) {
    return count(slot, "");
  }

  /// Those who were asked and have not answered.
  public List<Attendee> silent() {
    return record.poll().map(poll -> poll.silent(attendees.asked())).orElse(List.of());
  }

  /// Whether nobody has answered.
  public boolean isUnanswered() {
    return record.poll().filter(poll -> !poll.answers().isEmpty()).isEmpty();
  }

  /// The date of that name, or why the meeting cannot be on it: the poll is closed already, there
  /// is no such date, it is past, or the host or a speaker cannot.
  Outcome<Slot> choose(String date, Instant now) {
    if (record.meeting().state() != MeetingState.POLLING) {
      return Outcome.refused(Refusal.illegal("poll-closed", closed(date)));
    }
    return Outcome.of(named(date), unknown(date))
        .then(slot -> {
          var no = against(slot, now);
          return no.isPresent() ? Outcome.refused(no.get()) : Outcome.done(slot);
        });
  }

  /// The date that staff mean by its identifier, or by its day if no other is on that.
  public Optional<Slot> named(String date) {
    var meant = record.proposed().stream().filter(slot -> slot.isNamed(date)).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  /// What stands, and what was asked.
  private String closed(String asked) {
    if (record.meeting().state() == MeetingState.CANCELLED) {
      return "This poll is closed: the meeting is cancelled. Nothing is changed.";
    }
    var stands = record.meeting().slot().map(Slot::said).orElse("none");
    return "This poll is closed: the date is chosen already: "
        + stands
        + "; asked was "
        + asked
        + ". Nothing is changed: move-meeting moves a meeting that has its date.";
  }

  private Optional<Refusal> against(Slot slot, Instant now) {
    var refusedBy = tally(slot).refusedBy();
    if (!refusedBy.isEmpty()) {
      return Optional.of(
          Refusal.illegal(
              DECLINED,
              "This date was declined by " + String.join(", ", refusedBy) + ": " + slot.said()));
    }
    return slot.start().instant().isAfter(now)
        ? Optional.empty()
        : Optional.of(Refusal.illegal("date-past", "This date is past: " + slot.said()));
  }

  private DateTally count(Slot slot, String without) {
    var counts = new EnumMap<Choice, Integer>(Choice.class);
    var refusedBy = new ArrayList<String>();
    for (var attendee : attendees.asked()) {
      var answer = answerOf(attendee);
      if (answer.isEmpty() || attendee.id().equals(without)) {
        continue;
      }
      var choice = answer.get().choices().get(slot.id());
      if (choice != null) {
        counts.merge(choice, 1, Integer::sum);
      }
      if (attendee.role().isNeeded() && answer.get().declines(slot)) {
        refusedBy.add(attendee.post());
      }
    }
    return new DateTally(
        slot,
        counts.getOrDefault(Choice.YES, 0),
        counts.getOrDefault(Choice.IF_NEEDED, 0),
        counts.getOrDefault(Choice.NO, 0),
        refusedBy);
  }

  private Optional<Response.DateChoices> answerOf(Attendee attendee) {
    return record.poll().flatMap(poll -> poll.response(attendee.id(), Response.DateChoices.class));
  }

  private Refusal unknown(String date) {
    var meant = record.proposed().stream().filter(slot -> slot.isNamed(date)).toList();
    if (meant.size() > 1) {
      return Refusal.wrong(
          "date",
          "slot-ambiguous",
          meant.size()
              + " proposed dates begin on that day: "
              + said(meant)
              + ". Name one of them, such as "
              + meant.getFirst().id()
              + ".");
    }
    return Refusal.wrong(
        "date",
        "slot-unknown",
        "This is none of the proposed dates: " + said(record.proposed()) + ".");
  }

  private static String said(List<Slot> dates) {
    return String.join(", ", dates.stream().map(Slot::said).toList());
  }
}
