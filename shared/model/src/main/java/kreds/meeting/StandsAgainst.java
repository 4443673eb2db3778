package kreds.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kreds.inquiry.Slot;
import kreds.outcome.Refusal;
import kreds.run.RunState;
import kreds.text.Plural;

/// What stands against changing a meeting that people know of.
///
/// @param run the meetings of its run
/// @param record the meeting
record StandsAgainst(RunMeetings run, MeetingRecord record) {

  /// Only what has a date and has not begun is moved; of what is on only the end may change.
  ///
  /// @param date on which it is to be
  static Optional<Refusal> moving(Meeting meeting, Slot date, Instant now) {
    return switch (meeting.state()) {
      case PLANNED, POLLING ->
          no(
              "meeting-undated",
              meeting,
              " has no date yet: choose-date sets it on one of its dates, and cancel-meeting calls"
                  + " it off.");
      case SCHEDULED ->
          meeting.isAhead(now) || isOn(meeting, date, now)
              ? Optional.empty()
              : no(
                  "meeting-begun",
                  meeting,
                  " has begun, and is moved no more; while it is on, it may end at another time.");
      case HELD -> no("meeting-over", meeting, " is over, and is moved no more.");
      case CANCELLED ->
          no(
              "meeting-cancelled",
              meeting,
              meeting.saidOff()
                  + ": plan-meeting or schedule-meeting plans another, under another title.");
    };
  }

  /// A date is chosen among those that people were asked about.
  static Optional<Refusal> choosing(Meeting meeting) {
    return meeting.state() == MeetingState.PLANNED
        ? no(
            "dates-not-asked",
            meeting,
            " is only planned"
                + meeting.timing().meant().map(slot -> ", for " + slot.times()).orElse("")
                + ": nobody has been asked for its date. Under its title, schedule-meeting sets it"
                + " on one, and plan-meeting asks for one; move-meeting plans it for another day.")
        : Optional.empty();
  }

  private static boolean isOn(Meeting meeting, Slot date, Instant now) {
    var stands = meeting.slot().orElseThrow();
    return stands.start().equals(date.start())
        && !meeting.isOver(now)
        && date.end().instant().isAfter(now);
  }

  /// What is over stays as people knew it.
  static Optional<Refusal> correcting(Meeting meeting, Instant now) {
    return switch (meeting.state()) {
      case PLANNED, POLLING -> Optional.empty();
      case SCHEDULED, HELD ->
          meeting.isOver(now)
              ? no("meeting-over", meeting, " is over: its texts stay as they were.")
              : Optional.empty();
      case CANCELLED ->
          no("meeting-cancelled", meeting, meeting.saidOff() + ": its texts stay as they were.");
    };
  }

  /// What people met by is not written anew once they have met.
  static Optional<Refusal> programming(Meeting meeting, Instant now) {
    return meeting.state() == MeetingState.SCHEDULED && meeting.isOver(now)
        ? no("meeting-over", meeting, " is over: its programme stays as it was.")
        : Optional.empty();
  }

  /// What is kept of a meeting says that it took place; until then it may have come to nothing,
  /// though its time has come, and for some time it can still be said
  /// ([MeetingRecord#missedUntil]).
  ///
  /// @param files how many of it have come since it began
  static Optional<Refusal> cancelling(
      MeetingRecord record, int files, Set<Insistence> insists, Instant now) {
    if (record.isKept(files)) {
      return Optional.of(kept(record, files));
    }
    return late(record, now)
        .or(() -> unless(insists, Insistence.ANYWAY, evaluated(record)))
        .or(() -> unless(insists, Insistence.ANYWAY, dayOver(record.meeting(), now)));
  }

  /// What everybody was told stays: a reason that differs is not dropped in silence.
  static Optional<Refusal> cancellingAgain(Meeting meeting, Reason reason) {
    return meeting
        .off()
        .filter(told -> !told.says(reason))
        .flatMap(told ->
            no(
                "reason-differs",
                meeting,
                (meeting.isMissed()
                        ? " was said already not to have taken place"
                        : " is cancelled already")
                    + ", and everybody was told why: \""
                    + told.written()
                    + "\""
                    + english(told, reason)
                    + ". That stays as it was told."));
  }

  /// Where the English alone is another.
  private static String english(Reason told, Reason reason) {
    if (!told.written().equals(reason.written())) {
      return "";
    }
    return told.english().map(said -> " and \"" + said + "\"").orElse(" and nothing in English");
  }

  /// Of a meeting over several days a day may be over: whoever was there was at a meeting.
  private static Optional<Refusal> dayOver(Meeting meeting, Instant now) {
    var isOver =
        meeting
            .slot()
            .filter(slot -> slot.days() > 1 && !meeting.isOver(now))
            .filter(slot ->
                LocalDate.ofInstant(now, slot.start().zone())
                    .isAfter(slot.start().local().toLocalDate()))
            .isPresent();
    return isOver
        ? no(
            Insistence.DAY_OVER,
            meeting,
            " has begun, and its first day is over. To end it earlier than planned, use"
                + " move-meeting with another end. Where nothing of it took place, add "
                + Insistence.ANYWAY.said()
                + ".")
        : Optional.empty();
  }

  /// The first of what is kept gives the code; all of it is named.
  private static Refusal kept(MeetingRecord record, int files) {
    var meeting = record.meeting();
    if (meeting.state() == MeetingState.HELD) {
      return no("meeting-held", meeting, " is held, and is cancelled no more.").orElseThrow();
    }
    var kept = new LinkedHashMap<String, String>();
    if (meeting.attendance().isTaken()) {
      kept.put("attendance-taken", "it is noted who was there");
    }
    if (record.minutes().isPresent()) {
      kept.put("minutes-published", "its minutes are published");
    }
    if (files > 0) {
      kept.put("files-there", Plural.of(files, "file is", "files are") + " there");
    }
    var code = kept.firstEntry().getKey();
    var said = String.join(", ", kept.values());
    return no(code, meeting, " has taken place: " + said + ". " + wrong(code)).orElseThrow();
  }

  private static String wrong(String code) {
    return switch (code) {
      case "attendance-taken" -> "If that is wrong, take-attendance puts it right first.";
      case "files-there" -> "If that is wrong, remove-file takes it away first.";
      default -> "It is cancelled no more.";
    };
  }

  private static Optional<Refusal> late(MeetingRecord record, Instant now) {
    return record
        .missedUntil()
        .filter(until -> !now.isBefore(until))
        .flatMap(until ->
            no(
                "meeting-long-over",
                record.meeting(),
                " was over long ago: that it did not take place could be said until "
                    + record.clock(until)
                    + ", as long as people are asked how a meeting was. It stays as it is."));
  }

  /// Who says how it was, was there: what they have said would be gone with it.
  private static Optional<Refusal> evaluated(MeetingRecord record) {
    var said = record.evaluation().map(asked -> asked.answers().size()).orElse(0);
    return said == 0
        ? Optional.empty()
        : no(
            Insistence.EVALUATED,
            record.meeting(),
            " seems to have taken place: "
                + Plural.of(said, "person has", "people have")
                + " said how it was. To call it off all the same, and count nothing of that, add "
                + Insistence.ANYWAY.said()
                + ".");
  }

  /// Why it cannot be on that date.
  Optional<Refusal> on(Destination to, Set<Insistence> insists, Instant now) {
    var date = to.date();
    var id = record.meeting().id();
    return cancelledRun()
        .or(() -> record.meeting().hasBegun(now) ? Optional.empty() : Planning.against(date, now))
        .or(to::outside)
        .or(() -> to.programmeOf(record.meeting()).outside(date).map(no -> no.at(other(date))))
        .or(() -> Overlap.against(run.meetings(), id, List.of(date)))
        .or(() -> unless(insists, Insistence.ANOTHER, askedElsewhere(date, now)))
        .or(() -> unless(insists, Insistence.ANYWAY, declined(date)));
  }

  /// Which of its two times is another.
  private String other(Slot date) {
    var isStart =
        record.meeting().expected().filter(slot -> slot.start().equals(date.start())).isEmpty();
    return isStart ? Planning.START : Planning.END;
  }

  private Optional<Refusal> cancelledRun() {
    return run.roster().run().state() == RunState.CANCELLED
        ? Planning.tooEarly(run.roster().run(), Set.of())
        : Optional.empty();
  }

  private static Optional<Refusal> unless(
      Set<Insistence> insists, Insistence said, Optional<Refusal> no) {
    return insists.contains(said) ? Optional.empty() : no;
  }

  /// That poll would offer a date that cannot be chosen any more.
  private Optional<Refusal> askedElsewhere(Slot date, Instant now) {
    var isAsked =
        Overlap.asked(run.meetings(), record.meeting().id(), List.of(date), now).isPresent();
    return isAsked
        ? Optional.of(
            Refusal.illegal(
                "dates-asked",
                "Another meeting of the network is asking about that time: "
                    + date.times()
                    + ". Nothing is changed. To move this meeting there all the same, add "
                    + Insistence.ANOTHER.said()
                    + "."))
        : Optional.empty();
  }

  /// Host or a speaker have said in the poll that they cannot then.
  private Optional<Refusal> declined(Slot date) {
    var poll = new DatePoll(record, run.attendees(record.meeting()));
    var posts = new TreeSet<String>();
    var times = new ArrayList<String>();
    for (var slot : record.proposed()) {
      var refused = slot.overlaps(date) ? poll.tally(slot).refusedBy() : List.<String>of();
      if (!refused.isEmpty()) {
        posts.addAll(refused);
        times.add(slot.times());
      }
    }
    return posts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Refusal.illegal(
                DatePoll.DECLINED,
                "That time was declined in the poll by "
                    + String.join(", ", posts)
                    + ": "
                    + String.join(", ", times)
                    + ". Nothing is changed. To move the meeting there all the same, add "
                    + Insistence.ANYWAY.said()
                    + "."));
  }

  private static Optional<Refusal> no(String code, Meeting meeting, String why) {
    return Optional.of(Refusal.illegal(code, meeting.outline().said() + why));
  }
}
