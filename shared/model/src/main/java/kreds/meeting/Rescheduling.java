package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Slot;
import kreds.outcome.Outcome;
import kreds.outcome.Refusal;
import kreds.run.Enrollment;

/// Moves, corrects and cancels a meeting that people know of. What stands already changes nothing,
/// and nobody is written to.
///
/// @param run the meetings of the run
record Rescheduling(RunMeetings run) {

  /// Sets a meeting that lies ahead on another date, or at another place: the same entry in every
  /// calendar, one step higher (S5).
  ///
  /// @param to at the place that it has, where nothing is said; another one is not found by the
  ///   directions of the former
  Outcome<Decision<RunMeetings, MeetingHappening>> move(
      String id, Destination to, Set<Insistence> insists, Instant now) {
    return known(id)
        .then(record -> {
          var meeting = record.meeting();
          if (meeting.timing().meant().isPresent()) {
            return meant(record, to, insists, now);
          }
          var isSameTime = meeting.slot().filter(to.date()::isAt).isPresent();
          var no =
              StandsAgainst.moving(meeting, to.date(), now)
                  .or(() -> against(record, to, isSameTime, insists, now));
          if (no.isPresent()) {
            return Outcome.refused(no.get());
          }
          var there = to.where().moved(meeting.outline()).with(to.programmeOf(meeting));
          return isSameTime && there.place().equals(meeting.place())
              ? stays(id, to, now)
              : Outcome.done(
                  moved(
                      record,
                      isSameTime ? Optional.empty() : named(to.date(), meeting),
                      there,
                      now));
        });
  }

  /// Nobody has been told of it yet: only the day that staff mean it for is another (S14).
  private Outcome<Decision<RunMeetings, MeetingHappening>> meant(
      MeetingRecord record, Destination to, Set<Insistence> insists, Instant now) {
    var before = record.meeting();
    var there = to.where().moved(before.outline()).with(to.programmeOf(before));
    var isSame =
        before.timing().meant().filter(to.date()::isAt).isPresent()
            && there.equals(before.outline());
    if (isSame) {
      return Outcome.done(Decision.unchanged(run));
    }
    var no = new StandsAgainst(run, record).on(to, insists, now);
    if (no.isPresent()) {
      return Outcome.refused(no.get());
    }
    var date = new Slot("meant", to.date().start(), to.date().end());
    var after = before.meantFor(date, there);
    return Outcome.done(
        decided(record, after, record.inquiries(), new Rescheduled.Meant(before, after), now));
  }

  private Optional<Refusal> against(
      MeetingRecord record,
      Destination to,
      boolean isSameTime,
      Set<Insistence> insists,
      Instant now) {
    return isSameTime ? to.outside() : new StandsAgainst(run, record).on(to, insists, now);
  }

  /// At the time and place that it has: only how one finds it, or its programme, is another.
  private Outcome<Decision<RunMeetings, MeetingHappening>> stays(
      String id, Destination to, Instant now) {
    return correct(id, Optional.empty(), to.where(), now)
        .then(found ->
            to.programme()
                .map(points ->
                    found
                        .after()
                        .programme(id, points, now)
                        .map(set -> set.following(found.happenings())))
                .orElse(Outcome.done(found)));
  }

  /// Corrects a text of a meeting that is not over: nobody has to answer again (S5).
  ///
  /// @param title empty for the one that it has
  /// @param where the same place as it is spelt, and how one finds it
  Outcome<Decision<RunMeetings, MeetingHappening>> correct(
      String id, Optional<String> title, Whereabouts where, Instant now) {
    return known(id)
        .then(record -> {
          var before = record.meeting();
          var no = StandsAgainst.correcting(before, now);
          if (no.isPresent()) {
            return Outcome.refused(no.get());
          }
          var after =
              before.corrected(
                  where.corrected(before.outline()).titled(title.orElse(before.title())));
          return after.outline().equals(before.outline())
              ? Outcome.done(Decision.unchanged(run))
              : Outcome.done(corrected(record, after, now));
        });
  }

  /// Cancels a meeting (S6), or says of one whose time has come that it did not take place: of that
  /// nothing is kept yet. The run goes on.
  ///
  /// @param files how many of it have come since it began
  /// @param insists that it is called off though people have said how it was
  Outcome<Decision<RunMeetings, MeetingHappening>> cancel(
      String id, Reason reason, int files, Set<Insistence> insists, Instant now) {
    return known(id)
        .then(record -> {
          if (record.meeting().state() == MeetingState.CANCELLED) {
            return StandsAgainst.cancellingAgain(record.meeting(), reason)
                .<Outcome<Decision<RunMeetings, MeetingHappening>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(Decision.unchanged(run)));
          }
          var no = StandsAgainst.cancelling(record, files, insists, now);
          return no.isPresent()
              ? Outcome.refused(no.get())
              : Outcome.done(cancelled(record, reason, now));
        });
  }

  private Outcome<MeetingRecord> known(String id) {
    return Outcome.of(run.find(id), Meeting.UNKNOWN);
  }

  /// No date of the poll: who orders one of those by its name is told that the meeting has moved.
  private static Optional<Slot> named(Slot date, Meeting before) {
    return Optional.of(
        new Slot("moved-" + before.calendar().next().sequence(), date.start(), date.end()));
  }

  private Decision<RunMeetings, MeetingHappening> moved(
      MeetingRecord record, Optional<Slot> date, Outline there, Instant now) {
    var before = record.meeting();
    var all = run.attendees(before);
    var timing = date.map(named -> before.timing().moved(named)).orElse(before.timing());
    var after = before.moved(timing, there, all, now);
    var inquiries = new ArrayList<InquiryRecord>();
    for (var each : record.inquiries()) {
      inquiries.add(new InquiryRecord(asked(each.inquiry(), date, all, now), each.answers()));
    }
    var happenings = new ArrayList<MeetingHappening>();
    var known = new MeetingRecord(after, inquiries);
    happenings.add(
        new MeetingHappening.Changed(
            new Rescheduled.Moved(before, after, all, ids(known.unsaid(all)))));
    happenings.addAll(SpeakerNews.told(known, SpeakerOccasion.MOVED));
    return new Decision<>(run.with(record, after, inquiries, now), happenings);
  }

  /// Who said to come on one day has not said it of another, and is reminded before that.
  private static Inquiry asked(Inquiry inquiry, Optional<Slot> date, Attendees all, Instant now) {
    if (inquiry.id().isOfASpeaker()) {
      return date.map(slot -> SpeakerInquiry.on(inquiry, slot)).orElse(inquiry);
    }
    if (inquiry.closed() || !inquiry.id().kind().equals(Question.RSVP)) {
      return inquiry;
    }
    return date.map(slot -> slot.start().instant())
        .filter(start -> start.isAfter(now))
        .map(inquiry::anew)
        .map(anew -> anew.reminding(Question.Coming.REMINDED_BEFORE, now))
        .orElse(inquiry)
        .notifying(all.all());
  }

  private Decision<RunMeetings, MeetingHappening> corrected(
      MeetingRecord record, Meeting after, Instant now) {
    var all = run.attendees(after);
    var news =
        new Rescheduled.Corrected(
            record.meeting(), after, all, holders(after, all), ids(record.unsaid(all)));
    return decided(record, after, record.inquiries(), news, now);
  }

  private static Set<String> ids(List<Attendee> people) {
    return people.stream().map(Attendee::id).collect(Collectors.toUnmodifiableSet());
  }

  /// Who has left and was not told yet is rid of it in the same step: afterwards nobody would tell
  /// them, be it that they come again.
  private Decision<RunMeetings, MeetingHappening> cancelled(
      MeetingRecord asRead, Reason reason, Instant now) {
    var all = run.attendees(asRead.meeting());
    var record = asRead;
    var gone = new ArrayList<MeetingHappening.LeaverTold>();
    for (var leaver : leavers(asRead.meeting(), all)) {
      var told = Telling.leaver(record, leaver, all, now);
      if (told.isPresent()) {
        record = new MeetingRecord(told.get().meeting(), told.get().inquiries());
        if (told.get().happening() instanceof MeetingHappening.LeaverTold each) {
          gone.add(each);
        }
      }
    }
    var news = cancelled(record, all, reason, now);
    var isMissed = news.meeting().isMissed();
    var happenings = new ArrayList<MeetingHappening>();
    happenings.add(new MeetingHappening.Changed(news));
    if (!isMissed) {
      happenings.addAll(SpeakerNews.off(new MeetingRecord(news.meeting(), record.inquiries())));
    }
    for (var each :
        isMissed ? gone : new LateLeavers(run, news.told()).rid(record.meeting(), gone)) {
      happenings.add(
          new MeetingHappening.LeaverTold(
              news.meeting(), each.gone(), each.isRid(), each.isMoved(), Optional.empty()));
    }
    return new Decision<>(
        run.with(asRead, news.meeting(), record.frozen(), now), List.copyOf(happenings));
  }

  /// That it came to nothing reads whoever had the invitation when it was to be, though they have
  /// left since.
  private Rescheduled.Cancelled cancelled(
      MeetingRecord record, Attendees all, Reason reason, Instant now) {
    var before = record.meeting();
    var after = before.cancelled(all.all(), reason, now);
    var told = before.slot().isPresent() ? holders(before, all) : asked(record, all);
    var more = after.isMissed() ? new LateLeavers(run, told).all(before) : told;
    return new Rescheduled.Cancelled(record, after, all, more, reason, goesOn());
  }

  private boolean goesOn() {
    return run.roster().run().state().ending("").isEmpty();
  }

  /// Whom the roster has forgotten only the mover knows, and rids them of it.
  private List<Enrollment> leavers(Meeting meeting, Attendees all) {
    var leavers = new ArrayList<Enrollment>();
    for (var id : new TreeSet<>(meeting.invited())) {
      if (all.find(id).isEmpty()) {
        run.roster().find(id).filter(gone -> !gone.person().isForgotten()).ifPresent(leavers::add);
      }
    }
    return leavers;
  }

  /// Who has the invitation, one for each mailbox: the one whose letter brought the entry.
  static List<Attendee> holders(Meeting meeting, Attendees all) {
    var holders = new ArrayList<Attendee>();
    for (var each : all.all()) {
      var same = all.of(each.person().address());
      var holds = same.stream().anyMatch(one -> meeting.invited().contains(one.id()));
      if (holds && all.carrier(each).equals(each)) {
        holders.add(each);
      }
    }
    return holders;
  }

  /// Who was asked for a date, though each of them be past: they wait to hear what came of it.
  private static List<Attendee> asked(MeetingRecord record, Attendees all) {
    return all.asked().stream()
        .filter(each -> record.poll().filter(poll -> poll.knows(each)).isPresent())
        .toList();
  }

  private Decision<RunMeetings, MeetingHappening> decided(
      MeetingRecord before,
      Meeting after,
      List<InquiryRecord> inquiries,
      Rescheduled news,
      Instant now) {
    return Decision.of(run.with(before, after, inquiries, now), new MeetingHappening.Changed(news));
  }
}
