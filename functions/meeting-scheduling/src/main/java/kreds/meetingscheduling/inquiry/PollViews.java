package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.meeting.DatePoll;
import kreds.meeting.DateTally;
import kreds.web.Option;
import kreds.web.Visit;
import kreds.web.form.Choices;

/// Puts a date poll into the reader's words.
final class PollViews {
  private PollViews() {}

  static PollView view(Visit visit, MeetingLookup.LinkHolder holder) {
    var context = holder.context();
    var meeting = context.meeting();
    var poll = context.record().poll().map(InquiryRecord::inquiry);
    return new PollView(
        context.network().description().in(visit.language()).title(),
        holder.attendee().person().name(),
        meeting.title(),
        meeting.place(),
        poll.map(asked -> visit.dates().moment(asked.closesAt())).orElse(""),
        own(holder).isPresent(),
        context.record().isPolling(visit.now()),
        meeting.slot().map(slot -> when(visit, slot)).orElse(""),
        dates(visit, holder),
        choices(visit),
        context.attendees().shownTo(holder.attendee(), meeting.programme()).stream()
            .map(item -> item.line(visit.language()))
            .toList());
  }

  private static List<PollView.Date> dates(Visit visit, MeetingLookup.LinkHolder holder) {
    var context = holder.context();
    var poll = new DatePoll(context.record(), context.attendees());
    var own = own(holder);
    var leading = leading(poll);
    var dates = new ArrayList<PollView.Date>();
    for (var slot : context.record().proposed()) {
      var others = poll.othersThan(holder.attendee().id(), slot);
      var choice = own.map(answer -> answer.choices().get(slot.id()));
      dates.add(
          new PollView.Date(
              slot.id(),
              when(visit, slot),
              counts(visit, others),
              choice.map(chosen -> visit.text("choice." + Choices.written(chosen))).orElse(""),
              leading.equals(Optional.of(slot))));
    }
    return dates;
  }

  private static Optional<Response.DateChoices> own(MeetingLookup.LinkHolder holder) {
    return holder
        .context()
        .record()
        .poll()
        .flatMap(asked -> asked.response(holder.attendee().id(), Response.DateChoices.class));
  }

  private static List<Option> choices(Visit visit) {
    var options = new ArrayList<Option>();
    for (var choice : Choice.values()) {
      var word = Choices.written(choice);
      options.add(new Option(word, visit.text("choice." + word)));
    }
    return options;
  }

  private static String when(Visit visit, Slot slot) {
    return visit.dates().period(slot.start().instant(), slot.end().instant());
  }

  /// The date that suits most so far, if it suits anybody and no other as well.
  private static Optional<Slot> leading(DatePoll poll) {
    var best = poll.best();
    if (best.isEmpty() || !best.getFirst().isPossible() || best.getFirst().yes() == 0) {
      return Optional.empty();
    }
    var isAlone =
        best.size() == 1
            || !best.get(1).isPossible()
            || best.get(1).yes() < best.getFirst().yes()
            || best.get(1).ifNeeded() < best.getFirst().ifNeeded();
    return isAlone ? Optional.of(best.getFirst().slot()) : Optional.empty();
  }

  /// Without zeros: a poll that nobody has answered says so in a sentence.
  private static String counts(Visit visit, DateTally tally) {
    var counts = new ArrayList<String>();
    count(counts, visit, "poll.others.yes", tally.yes());
    count(counts, visit, "poll.others.if-needed", tally.ifNeeded());
    count(counts, visit, "poll.others.no", tally.no());
    return counts.isEmpty()
        ? visit.text("poll.others.none")
        : visit.text("poll.others", "counts", String.join(" · ", counts));
  }

  private static void count(List<String> counts, Visit visit, String key, int count) {
    if (count > 0) {
      counts.add(visit.text(key, "count", Integer.toString(count)));
    }
  }
}
