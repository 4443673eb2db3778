package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.change.Decision;
import kreds.inquiry.Attendee;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.person.Person;

/// What time itself changes of a run's meetings: whoever is silent is reminded once before the end
/// of what was asked (S2); a poll is frozen when its time is over; the agenda of a meeting goes out
/// ([AgendaNotice]); a meeting whose day is over is no longer the next one, and those who were
/// there are asked how it was, on the next working day ([MeetingEvaluation]). What has waited too
/// long for a reminder closes without one.
///
/// @param staff who are told that a poll is over
record PassingTime(RunMeetings run, Person staff) {

  Decision<RunMeetings, MeetingHappening> at(Instant now) {
    var after = run;
    var happenings = new ArrayList<MeetingHappening>();
    for (var record : run.meetings()) {
      var meeting = record.meeting();
      var inquiries = new ArrayList<InquiryRecord>();
      for (var asked : record.inquiries()) {
        inquiries.add(looked(record, asked, happenings, now));
      }
      if (meeting.isAgendaDue(now)) {
        meeting = agenda(meeting, happenings, now);
      }
      if (meeting.nextAt().isPresent() && meeting.isOver(now)) {
        meeting = meeting.passed();
        happenings.add(new MeetingHappening.DayOver(meeting));
        after =
            after.with(record, meeting, new MeetingEvaluation(run).with(inquiries, meeting), now);
      } else {
        after = after.with(record, meeting, inquiries, now);
      }
    }
    return happenings.isEmpty() ? Decision.unchanged(run) : new Decision<>(after, happenings);
  }

  private InquiryRecord looked(
      MeetingRecord record, InquiryRecord asked, List<MeetingHappening> happenings, Instant now) {
    var inquiry = asked.inquiry();
    if (MeetingEvaluation.isToAsk(inquiry, now)) {
      return isReminding(happenings) ? asked : evaluated(record, inquiry, happenings, now);
    }
    if (inquiry.isToRemind(now) && !isReminding(happenings)) {
      var told = inquiry.reminded();
      happenings.add(
          new MeetingHappening.SilentReminded(record.meeting(), told, silent(record, asked)));
      return new InquiryRecord(told, asked.answers());
    }
    var then = inquiry.isOpen(now) ? inquiry : over(record.meeting(), asked);
    if (!then.equals(inquiry)) {
      happenings.add(closed(record, then));
    }
    return new InquiryRecord(then, asked.answers());
  }

  /// What those who were there have said is counted in the step that closes it.
  private Inquiry over(Meeting meeting, InquiryRecord asked) {
    return MeetingEvaluation.hasAsked(asked.inquiry())
        ? new EvaluationClosing(run.roster(), meeting).counted(asked)
        : asked.inquiry().frozen();
  }

  private MeetingHappening closed(MeetingRecord record, Inquiry inquiry) {
    var poll = new DatePoll(record, run.attendees(record.meeting()));
    return new MeetingHappening.InquiryClosed(inquiry.id(), poll, staff);
  }

  /// What nobody is asked is closed.
  private InquiryRecord evaluated(
      MeetingRecord record, Inquiry waiting, List<MeetingHappening> happenings, Instant now) {
    var asked = new MeetingEvaluation(run).ask(record, waiting, now);
    if (asked.isEmpty()) {
      var over = waiting.frozen();
      happenings.add(closed(record, over));
      return new InquiryRecord(over, List.of());
    }
    var inquiry = asked.get().inquiry();
    happenings.add(
        new MeetingHappening.OfConduct.EvaluationAsked(
            record.meeting(), inquiry, asked.get().people()));
    return new InquiryRecord(inquiry, List.of());
  }

  /// Once nothing of it is to come the programme is told to nobody any more.
  private Meeting agenda(Meeting meeting, List<MeetingHappening> happenings, Instant now) {
    var notice = meeting.agenda();
    if (!meeting.isToCome(now)) {
      var late = meeting.with(notice.passedOver(meeting.outline().programme()));
      happenings.add(new MeetingHappening.OfConduct.AgendaTooLate(late));
      return late;
    }
    if (isReminding(happenings)) {
      return meeting;
    }
    var told = meeting.with(notice.sent(meeting.outline().programme(), now));
    var all = run.attendees(meeting);
    var holders = Rescheduling.holders(meeting, all);
    happenings.add(new MeetingHappening.OfConduct.AgendaSent(told, notice, all, holders));
    return told;
  }

  /// One at a time: the letters of two to a full network are more than one transaction takes, and
  /// what is still due is looked after by the next round.
  private static boolean isReminding(List<MeetingHappening> happenings) {
    return happenings.stream()
        .anyMatch(each ->
            each instanceof MeetingHappening.SilentReminded
                || each instanceof MeetingHappening.OfConduct.AgendaSent
                || each instanceof MeetingHappening.OfConduct.EvaluationAsked);
  }

  private List<Attendee> silent(MeetingRecord record, InquiryRecord asked) {
    var all = run.attendees(record.meeting());
    return switch (asked.inquiry().question()) {
      case Question.WhichDate _ -> asked.unheard(all.asked());
      case Question.Coming _ -> asked.unheard(all.participants());
      case Question.Evaluating _ -> new MeetingEvaluation(run).silent(record, asked);
      case Question.Speaking _ -> asked.unheard(SpeakerNews.asked(record, asked.inquiry().id()));
      case Question.Objecting _, Question.OfAGroup _, Question.MayJoin _ ->
          throw new IllegalStateException("nobody is reminded of it with a meeting");
    };
  }
}
