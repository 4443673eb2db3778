package kreds.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kreds.change.Decision;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Minutes;
import kreds.inquiry.Question;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;

/// How a group of competitors meets: by its statutes an agenda goes out before each meeting, and
/// attendance and minutes are kept.
///
/// @param run with its meetings
public record Conduct(RunMeetings run) {
  /// How a meeting is refused that lacks something to be held.
  public static final String INCOMPLETE = "meeting-incomplete";

  private static final Refusal UNKNOWN =
      Refusal.invalid(
          "participant-unknown",
          "Only who had a place in the network on the day of the meeting is noted.");
  private static final Refusal NO_TEXT =
      Refusal.wrong(
          "text", "text-missing", "The meeting has no minutes yet: write them as \"text\".");

  /// Other statutes. The agenda of each meeting that is still to be goes out in their time; what
  /// went out already stays so. Where meetings are to be evaluated no more, or again, that counts
  /// for those that are over, too ([EvaluationTurn]). The same ones change nothing.
  Outcome<Decision<RunMeetings, MeetingHappening>> set(Statutes next, Instant now) {
    var over = run.roster().run().state().over("it has no more meetings");
    if (over.isPresent()) {
      return Outcome.refused(over.get());
    }
    var before = run.statutes();
    if (next.isSaying(before)) {
      return Outcome.done(Decision.unchanged(run));
    }
    var electing = new Balloting(run).against(next);
    if (electing.isPresent()) {
      return Outcome.refused(electing.get());
    }
    var after = next.after(before);
    var all = new ArrayList<MeetingRecord>();
    for (var record : run.meetings()) {
      all.add(new MeetingRecord(in(after, record.meeting()), record.inquiries()));
    }
    var turn = EvaluationTurn.of(before.evaluation(), run.under(after, all), now);
    return Outcome.done(
        Decision.of(
            run.under(after, turn.meetings()),
            new MeetingHappening.OfConduct.StatutesSet(
                before, after, turn.calledOff(), turn.unasked())));
  }

  /// Notes who was at a meeting, and who was not, from its start on until it is held (S12). What is
  /// noted already changes nothing.
  ///
  /// @param came by enrollment
  /// @param away the same
  Outcome<Decision<RunMeetings, MeetingHappening>> attend(
      String id, Collection<String> came, Collection<String> away, Instant now) {
    return Outcome.of(run.find(id), Meeting.UNKNOWN)
        .then(record -> {
          var meeting = record.meeting();
          var no = notToBeSeen(meeting, now).or(() -> unknown(meeting, came, away));
          if (no.isPresent()) {
            return Outcome.refused(no.get());
          }
          var roll = new MeetingRoll(run.roster(), meeting);
          var after = meeting.attendance().with(roll.unseen(came), roll.rows(away));
          return Outcome.done(
              after.equals(meeting.attendance())
                  ? Decision.unchanged(run)
                  : attended(record, meeting.attended(after), now));
        });
  }

  /// Who is noted once others have been asked how it was is asked, too.
  private Decision<RunMeetings, MeetingHappening> attended(
      MeetingRecord record, Meeting after, Instant now) {
    var happenings = new ArrayList<MeetingHappening>();
    happenings.add(
        new MeetingHappening.OfConduct.AttendanceTaken(
            after, record.meeting().attendance().present().size()));
    var noted = new MeetingRecord(after, record.inquiries());
    var asked = new MeetingEvaluation(run).askMore(noted, now);
    asked.ifPresent(more ->
        happenings.add(
            new MeetingHappening.OfConduct.EvaluationAsked(after, more.inquiry(), more.people())));
    var inquiries =
        asked
            .map(MeetingEvaluation.Asked::inquiry)
            .or(() -> weighed(noted))
            .map(noted::having)
            .orElse(noted)
            .inquiries();
    return new Decision<>(run.with(record, after, inquiries, now), happenings);
  }

  /// Who was there is who counts: nobody counts what was said while that is noted otherwise.
  private static Optional<Inquiry> weighed(MeetingRecord record) {
    return record
        .evaluation()
        .map(InquiryRecord::inquiry)
        .filter(each -> !each.closed() && MeetingEvaluation.hasAsked(each))
        .map(Inquiry::weighed);
  }

  /// Publishes the minutes of a meeting that is over: whoever takes part can object to them for as
  /// long as the statutes say (S13). A corrected text is another version, which asks anew. The same
  /// text once files have come since tells of these alone, and asks nothing; otherwise it changes
  /// nothing.
  ///
  /// @param text blank for the one that is out
  /// @param files the meeting's files that are there: their names by their numbers
  Outcome<Decision<RunMeetings, MeetingHappening>> publish(
      String id, String text, Map<String, String> files, Instant now) {
    return Outcome.of(run.find(id), Meeting.UNKNOWN)
        .then(record -> {
          var before = record.minutes().map(MeetingRecord::minutes);
          var no =
              notToBeWrittenOf(record.meeting(), now)
                  .or(() ->
                      text.isBlank() && before.isEmpty() ? Optional.of(NO_TEXT) : Optional.empty());
          if (no.isPresent()) {
            return Outcome.refused(no.get());
          }
          return Outcome.done(
              before
                  .filter(minutes -> text.isBlank() || minutes.text().equals(text))
                  .map(minutes -> told(record, minutes, files, now))
                  .orElseGet(() ->
                      published(
                          record,
                          new Minutes(
                              before.map(Minutes::version).orElse(0) + 1, text, files.keySet()),
                          files,
                          now)));
        });
  }

  /// Those who read the minutes, of the files of which they have not been told. A file that comes
  /// or goes meanwhile raises the version of the meeting, and so does this.
  private Decision<RunMeetings, MeetingHappening> told(
      MeetingRecord record, Minutes minutes, Map<String, String> files, Instant now) {
    var fresh = new LinkedHashMap<>(files);
    fresh.keySet().removeAll(minutes.told());
    if (fresh.isEmpty()) {
      return Decision.unchanged(run);
    }
    var meeting = record.meeting().besides();
    var after = minutes.telling(fresh.keySet());
    var inquiry = record.minutes().orElseThrow().inquiry().noting(new Question.Objecting(after));
    return Decision.of(
        run.with(record, meeting, record.having(inquiry).inquiries(), now),
        new MeetingHappening.OfConduct.FilesTold(
            meeting,
            inquiry,
            after.told().size(),
            run.attendees(meeting).readers(),
            List.copyOf(fresh.values())));
  }

  private Decision<RunMeetings, MeetingHappening> published(
      MeetingRecord record, Minutes minutes, Map<String, String> files, Instant now) {
    var meeting = record.meeting().besides();
    var readers = run.attendees(meeting).readers();
    var inquiry =
        Inquiry.opened(
                InquiryId.minutes(meeting.run(), meeting.id(), minutes.version()),
                new Question.Objecting(minutes),
                now.plus(Duration.ofDays(run.statutes().objectionDays())))
            .notifying(readers);
    var all = new ArrayList<InquiryRecord>();
    var had = new HashSet<String>();
    for (var each : record.inquiries()) {
      var isOfMinutes = each.inquiry().id().isOfMinutes();
      all.add(isOfMinutes ? each.frozen() : each);
      if (isOfMinutes) {
        had.addAll(each.inquiry().notified());
      }
    }
    all.add(new InquiryRecord(inquiry, List.of()));
    return Decision.of(
        run.with(record, meeting, all, now),
        new MeetingHappening.OfConduct.MinutesPublished(
            meeting, inquiry, readers, had, List.copyOf(files.values())));
  }

  /// Brings a meeting to its end: it has taken place as it should (S19). What is missing is named,
  /// all of it at once.
  ///
  /// @param agendaOn the day on which staff sent its agenda themselves; empty where the round did
  Outcome<Decision<RunMeetings, MeetingHappening>> hold(
      String id, Optional<LocalDate> agendaOn, Instant now) {
    return Outcome.of(run.find(id), Meeting.UNKNOWN)
        .then(record -> {
          var meeting = record.meeting();
          if (meeting.state() == MeetingState.HELD) {
            return Outcome.done(Decision.unchanged(run));
          }
          if (meeting.state() != MeetingState.SCHEDULED) {
            return Outcome.refused(notToBeHeld(meeting));
          }
          var slot = MeetingLetters.slot(meeting);
          if (agendaOn
              .filter(day -> !day.isBefore(slot.start().local().toLocalDate()))
              .isPresent()) {
            return Outcome.refused(
                Refusal.wrong(
                    "agendaSent",
                    "agenda-late",
                    "An agenda goes out before the day of the meeting."));
          }
          var told =
              agendaOn.map(day -> meeting.with(meeting.agenda().sentOn(day, slot))).orElse(meeting);
          var lacking = Lacking.of(new MeetingRecord(told, record.inquiries()), now);
          return lacking.isEmpty()
              ? Outcome.done(held(record, told.held(), now))
              : Outcome.refused(incomplete(meeting, lacking));
        });
  }

  private Decision<RunMeetings, MeetingHappening> held(
      MeetingRecord record, Meeting after, Instant now) {
    return Decision.of(
        run.with(record, after, new MeetingEvaluation(run).with(record.inquiries(), after), now),
        new MeetingHappening.OfConduct.Held(after, record.meeting()));
  }

  private static Refusal notToBeHeld(Meeting meeting) {
    return meeting.state() == MeetingState.CANCELLED
        ? Refusal.illegal("meeting-cancelled", meeting.outline().said() + meeting.saidOff() + ".")
        : Refusal.illegal("meeting-undated", meeting.outline().said() + " has no date yet.");
  }

  private static Refusal incomplete(Meeting meeting, List<Lacking> lacking) {
    return Refusal.illegal(
        INCOMPLETE,
        meeting.outline().said()
            + " is not held yet: "
            + String.join("; ", lacking.stream().map(Lacking::said).toList())
            + ". Nothing is changed.");
  }

  private static Optional<Refusal> notToBeWrittenOf(Meeting meeting, Instant now) {
    return switch (meeting.state()) {
      case PLANNED, POLLING -> no("meeting-undated", meeting, " has no date yet.");
      case SCHEDULED, HELD ->
          meeting.isOver(now)
              ? Optional.empty()
              : no("meeting-not-over", meeting, " is not over yet: it has no minutes.");
      case CANCELLED -> no("meeting-cancelled", meeting, meeting.saidOff() + ".");
    };
  }

  private static Optional<Refusal> notToBeSeen(Meeting meeting, Instant now) {
    return switch (meeting.state()) {
      case PLANNED, POLLING -> no("meeting-undated", meeting, " has no date yet.");
      case SCHEDULED ->
          meeting.hasBegun(now)
              ? Optional.empty()
              : no("meeting-not-begun", meeting, " has not begun yet.");
      case HELD -> no("meeting-held", meeting, " is held: who was there stays as it is noted.");
      case CANCELLED -> no("meeting-cancelled", meeting, meeting.saidOff() + ".");
    };
  }

  /// Whoever was noted can be taken out, and nobody is noted who came after the meeting's day.
  private Optional<Refusal> unknown(
      Meeting meeting, Collection<String> came, Collection<String> away) {
    var roll = new MeetingRoll(run.roster(), meeting);
    if (!came.stream().allMatch(roll::has)) {
      return Optional.of(UNKNOWN.at("present"));
    }
    return away.stream().allMatch(each -> roll.has(each) || meeting.attendance().has(each))
        ? Optional.empty()
        : Optional.of(UNKNOWN.at("absent"));
  }

  private static Optional<Refusal> no(String code, Meeting meeting, String why) {
    return Optional.of(Refusal.illegal(code, meeting.outline().said() + why));
  }

  /// Only when its agenda goes out concerns a meeting by itself.
  private static Meeting in(Statutes statutes, Meeting meeting) {
    var agenda = meeting.agenda().in(statutes.agendaDays());
    return meeting.isOpen() && !agenda.equals(meeting.agenda()) ? meeting.with(agenda) : meeting;
  }
}
