package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.meeting.AgendaDay;
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
        RoleWords.of(visit, holder.attendee().role(), "poll"),
        answered(visit, holder),
        silence(visit, holder),
        context.record().isPolling(visit.now()),
        context.record().isLate(visit.now()),
        MeetingViews.off(visit, meeting, "poll"),
        meeting.former().isPresent(),
        meeting
            .slot()
            .map(slot -> visit.dates().period(slot.start().instant(), slot.end().instant()))
            .orElse(""),
        meeting.slot().map(_ -> holder.meetingPage(visit)).orElse(""),
        dates(visit, holder),
        choices(visit),
        AgendaDay.all(
                context.attendees().shownTo(holder.attendee(), meeting.programme()),
                meeting.slot(),
                visit.language())
            .stream()
            .map(day -> day.lines(visit.language()))
            .toList(),
        holder.ownPage(visit));
  }

  /// Who comes back is not thanked once more.
  private static String answered(Visit visit, MeetingLookup.LinkHolder holder) {
    if (own(holder).isEmpty()) {
      return "";
    }
    var stands = visit.text("poll.answered");
    return InquiryPage.isThanked(visit) ? visit.text("answer.saved") + " " + stands : stands;
  }

  private static String silence(Visit visit, MeetingLookup.LinkHolder holder) {
    var record = holder.context().record();
    var poll = new DatePoll(record, holder.context().attendees());
    for (var slot : record.proposed()) {
      if (!counts(visit, poll.othersThan(holder.attendee().id(), slot)).isEmpty()) {
        return "";
      }
    }
    return visit.text(record.isPolling(visit.now()) ? "poll.others.none" : "poll.others.nobody");
  }

  /// What somebody answers, each date in words.
  static List<String> said(
      Visit visit, MeetingLookup.LinkHolder holder, Response.DateChoices answer) {
    var lines = new ArrayList<String>();
    for (var slot : holder.context().record().proposed()) {
      var choice = answer.choices().get(slot.id());
      if (choice != null) {
        lines.add(when(visit, slot) + ": " + word(visit, choice));
      }
    }
    if (!answer.comment().isEmpty()) {
      lines.add(answer.comment());
    }
    return lines;
  }

  private static String word(Visit visit, Choice choice) {
    return visit.text("choice." + Choices.written(choice));
  }

  private static List<PollView.Date> dates(Visit visit, MeetingLookup.LinkHolder holder) {
    var context = holder.context();
    var poll = new DatePoll(context.record(), context.attendees());
    var own = own(holder);
    var leading = poll.leading().map(DateTally::slot);
    var dates = new ArrayList<PollView.Date>();
    for (var slot : context.record().proposed()) {
      var others = poll.othersThan(holder.attendee().id(), slot);
      var choice = own.map(answer -> answer.choices().get(slot.id()));
      dates.add(
          new PollView.Date(
              slot.id(),
              when(visit, slot),
              counts(visit, others),
              choice.map(chosen -> word(visit, chosen)).orElse(""),
              leading.equals(Optional.of(slot))));
    }
    return dates;
  }

  private static Optional<Response.DateChoices> own(MeetingLookup.LinkHolder holder) {
    return holder
        .context()
        .record()
        .poll()
        .flatMap(asked -> asked.response(holder.attendee(), Response.DateChoices.class));
  }

  private static List<Option> choices(Visit visit) {
    var options = new ArrayList<Option>();
    for (var choice : Choice.values()) {
      options.add(new Option(Choices.written(choice), word(visit, choice)));
    }
    return options;
  }

  private static String when(Visit visit, Slot slot) {
    return visit.dates().line(slot.start().instant(), slot.end().instant());
  }

  /// Without zeros: a poll that nobody has answered says so once, in a sentence.
  private static String counts(Visit visit, DateTally tally) {
    var counts = new ArrayList<String>();
    count(counts, visit, "poll.others.yes", tally.yes());
    count(counts, visit, "poll.others.if-needed", tally.ifNeeded());
    count(counts, visit, "poll.others.no", tally.no());
    return counts.isEmpty() ? "" : visit.text("poll.others", "counts", String.join(" · ", counts));
  }

  private static void count(List<String> counts, Visit visit, String key, int count) {
    if (count > 0) {
      counts.add(visit.text(key, "count", Integer.toString(count)));
    }
  }
}
