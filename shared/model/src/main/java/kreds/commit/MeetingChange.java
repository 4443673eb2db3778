package kreds.commit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.change.Consequences;
import kreds.change.Decision;
import kreds.change.Moment;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.meeting.MeetingConsequences;
import kreds.meeting.MeetingHappening;
import kreds.meeting.MeetingRecord;
import kreds.meeting.PartChange;
import kreds.meeting.RunMeetings;
import kreds.run.Run;

/// Writes down what was decided about the meetings of a run: the meetings and inquiries that are
/// new or another, what the network shows of them, and what follows.
public final class MeetingChange {
  private MeetingChange() {}

  /// What a decision writes; nothing if nothing happened, and the run's price is as it was.
  ///
  /// @param before as it was read
  public static Change<RunMeetings> of(
      RunMeetings before, Decision<RunMeetings, MeetingHappening> decision, Moment at) {
    var after = decision.after();
    if (decision.isNothing() && after.roster().run().equals(before.roster().run())) {
      return Change.nothing(after);
    }
    var writes = new ArrayList<Write>();
    for (var record : after.meetings()) {
      add(writes, before.find(record.meeting().id()), record);
    }
    for (var asked : after.group()) {
      add(writes, inquiry(before.group(), asked.inquiry().id()), asked.inquiry());
    }
    for (var happening : decision.happenings()) {
      if (happening instanceof MeetingHappening.AnswersForgotten(var _, var answers)) {
        answers.forEach(answer -> writes.add(new Write.AnswerForgotten(answer)));
      }
    }
    var roster = before.roster();
    if (!after.statutes().equals(before.statutes())) {
      writes.add(new Write.StatutesSaved(roster.run().id(), before.statutes(), after.statutes()));
    }
    if (!after.roster().network().equals(roster.network())) {
      writes.add(new Write.NetworkSaved(Optional.of(roster.network()), after.roster().network()));
    }
    run(before, decision)
        .ifPresent(run -> writes.add(new Write.RunSaved(Optional.of(roster.run()), run)));
    var consequences = new MeetingConsequences(roster.network());
    return Change.of(
        after,
        writes,
        Consequences.of(decision.happenings(), happening -> consequences.of(happening, at)));
  }

  /// The run, if it is another; and held by whatever was decided on all that is in it. When
  /// everybody was told something, somebody who gets a place meanwhile would be told by nobody, and
  /// two meetings planned at once would have one number or one time. What the catalogue shows is
  /// chosen among all meetings, so that a programme and another meeting's day that come at once
  /// would leave the old one there. Into a run that is over nobody comes any more.
  private static Optional<Run> run(
      RunMeetings before, Decision<RunMeetings, MeetingHappening> decision) {
    var roster = before.roster();
    var after = decision.after().roster().run();
    if (!after.equals(roster.run())) {
      return Optional.of(after);
    }
    var present = roster.network().run().equals(after.id());
    return present && decision.happenings().stream().anyMatch(MeetingChange::isDecidedOnAll)
        ? Optional.of(after.asked())
        : Optional.empty();
  }

  private static boolean isDecidedOnAll(MeetingHappening happening) {
    return switch (happening) {
      case MeetingHappening.OfConduct kept -> kept.isOnAll();
      case MeetingHappening.OfGroup.RenewalChanged(var _, var _, var asked) -> !asked.isEmpty();
      case MeetingHappening.PartChanged changed -> changed.change() == PartChange.FORGOTTEN;
      case MeetingHappening.PollOpened _,
          MeetingHappening.Dated _,
          MeetingHappening.ProgrammeSet _,
          MeetingHappening.Changed _,
          MeetingHappening.RunPlanned _,
          MeetingHappening.CalledOff _,
          MeetingHappening.SilentReminded _,
          MeetingHappening.OfGroup.RulesSet _,
          MeetingHappening.OfGroup.GroupReminded _,
          MeetingHappening.OfGroup.BallotOpened _,
          MeetingHappening.OfGroup.BallotClosed _,
          MeetingHappening.OfGroup.RenewalAsked _,
          MeetingHappening.DayOver _ ->
          true;
      case MeetingHappening.NewcomerTold _,
          MeetingHappening.LeaverTold _,
          MeetingHappening.OfGroup.NewcomerAsked _,
          MeetingHappening.OfGroup.LeaverReleased _,
          MeetingHappening.OfGroup.RenewalOver _,
          MeetingHappening.OfGroup.YearTold _,
          MeetingHappening.OfGroup.GroupClosed _,
          MeetingHappening.Answered _,
          MeetingHappening.AnswersForgotten _,
          MeetingHappening.OfSpeaker _,
          MeetingHappening.InquiryClosed _ ->
          false;
    };
  }

  private static void add(
      List<Write> writes, Optional<MeetingRecord> before, MeetingRecord record) {
    var was = before.map(MeetingRecord::meeting);
    if (!was.equals(Optional.of(record.meeting()))) {
      writes.add(new Write.MeetingSaved(was, record.meeting()));
    }
    for (var each : record.inquiries()) {
      var id = each.inquiry().id();
      var known = before.flatMap(found -> inquiry(found.inquiries(), id));
      add(writes, known, each.inquiry());
    }
  }

  private static void add(List<Write> writes, Optional<Inquiry> known, Inquiry inquiry) {
    if (!known.equals(Optional.of(inquiry))) {
      writes.add(new Write.InquirySaved(known, inquiry));
    }
  }

  private static Optional<Inquiry> inquiry(List<InquiryRecord> all, InquiryId id) {
    return all.stream()
        .map(InquiryRecord::inquiry)
        .filter(inquiry -> inquiry.id().equals(id))
        .findFirst();
  }
}
