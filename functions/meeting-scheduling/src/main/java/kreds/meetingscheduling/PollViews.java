package kreds.meetingscheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kreds.meeting.Audience;
import kreds.meeting.Choice;
import kreds.meeting.DatePoll;
import kreds.meeting.Slot;
import kreds.meeting.Tally;
import kreds.web.Option;
import kreds.web.Visit;

/// Puts a date poll into the reader's words.
final class PollViews {
  private PollViews() {}

  static PollView view(Visit visit, MeetingLookup.LinkHolder visitor) {
    var read = visitor.read();
    var meeting = read.meeting();
    return new PollView(
        read.network().description().in(visit.language()).title(),
        meeting.title(),
        meeting.place(),
        meeting.deadline().map(visit.dates()::moment).orElse(""),
        read.file().polledBy(visitor.guest().id()).isPresent(),
        meeting.isPolling(visit.now()),
        meeting.chosen().map(slot -> when(visit, slot)).orElse(""),
        dates(visit, visitor),
        choices(visit),
        meeting.programme().linesFor(Audience.PARTICIPANTS));
  }

  private static List<PollView.Date> dates(Visit visit, MeetingLookup.LinkHolder visitor) {
    var read = visitor.read();
    var poll = new DatePoll(read.file(), read.guests());
    var own = read.file().polledBy(visitor.guest().id());
    var dates = new ArrayList<PollView.Date>();
    for (var slot : read.meeting().dates()) {
      var others = poll.othersThan(visitor.guest().id(), slot);
      var choice = own.map(answer -> answer.choices().get(slot.id()));
      dates.add(
          new PollView.Date(
              slot.id(),
              when(visit, slot),
              counts(visit, others),
              choice.map(chosen -> visit.text("choice." + MeetingJson.word(chosen))).orElse("")));
    }
    return dates;
  }

  private static List<Option> choices(Visit visit) {
    var options = new ArrayList<Option>();
    for (var choice : Choice.values()) {
      var word = MeetingJson.word(choice);
      options.add(new Option(word, visit.text("choice." + word)));
    }
    return options;
  }

  private static String when(Visit visit, Slot slot) {
    return visit.dates().period(slot.start().instant(), slot.end().instant());
  }

  private static String counts(Visit visit, Tally tally) {
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
