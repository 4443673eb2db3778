package kreds.meetingscheduling.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.inquiry.Choice;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Response;
import kreds.inquiry.Slot;
import kreds.meeting.AgendaItem;
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
        meeting.title(),
        meeting.place(),
        poll.map(asked -> visit.dates().moment(asked.closesAt())).orElse(""),
        own(holder).isPresent(),
        context.record().isPolling(visit.now()),
        meeting.slot().map(slot -> when(visit, slot)).orElse(""),
        dates(visit, holder),
        choices(visit),
        context.attendees().shownTo(holder.attendee(), meeting.programme()).stream()
            .map(AgendaItem::line)
            .toList());
  }

  private static List<PollView.Date> dates(Visit visit, MeetingLookup.LinkHolder holder) {
    var context = holder.context();
    var poll = new DatePoll(context.record(), context.attendees());
    var own = own(holder);
    var dates = new ArrayList<PollView.Date>();
    for (var slot : context.record().proposed()) {
      var others = poll.othersThan(holder.attendee().id(), slot);
      var choice = own.map(answer -> answer.choices().get(slot.id()));
      dates.add(
          new PollView.Date(
              slot.id(),
              when(visit, slot),
              counts(visit, others),
              choice.map(chosen -> visit.text("choice." + Choices.written(chosen))).orElse("")));
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

  private static String counts(Visit visit, DateTally tally) {
    return visit.text(
        "poll.others",
        Map.of(
            "yes",
            Integer.toString(tally.yes()),
            "ifNeeded",
            Integer.toString(tally.ifNeeded()),
            "no",
            Integer.toString(tally.no())));
  }
}
