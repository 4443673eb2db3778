package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.id.Ids;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.run.Enrollment;

/// Somebody goes on under another address, and makes a meeting happen under that, too: the links to
/// the former mailbox end and its calendar is rid of the meeting, since another may read it. Who
/// was asked to speak is asked there anew, by a link that is theirs; who had said yes takes part
/// meanwhile as before.
///
/// @param from the row that is left behind
/// @param to the one that the person has now
record MovedPart(Enrollment from, Enrollment to, Ids ids) implements PartsOfAMover.OfOneMeeting {

  @Override
  public SpeakerStep in(RunMeetings run, MeetingRecord record, Instant now) {
    var meeting = record.meeting();
    var gone =
        PartsOfAMover.of(meeting, from.person()).stream()
            .filter(member -> member.state().attends() || member.state().isAsked())
            .toList();
    if (gone.isEmpty() || !PartsOfAMover.isOpen(meeting, now)) {
      return SpeakerStep.none(record);
    }
    var team = meeting.team();
    var come = new ArrayList<TeamMember>();
    for (var member : gone) {
      var other = moved(meeting, member);
      team = team.without(member.id());
      if (team.find(other.id()).isEmpty()) {
        team = team.with(other);
        come.add(other);
      }
    }
    var happenings = new ArrayList<MeetingHappening>();
    var asked = asked(new MeetingRecord(meeting.with(team), record.inquiries()), gone, come, now);
    var left = Riddance.of(asked, gone, from.id(), from.person(), now);
    var after = left.record().meeting();
    for (var member : gone) {
      happenings.add(
          new MeetingHappening.PartChanged(after, member, PartChange.MOVED, Optional.empty(), now));
    }
    left.rid()
        .map(each -> new MeetingHappening.LeaverTold(after, each, true, true, Optional.empty()))
        .ifPresent(happenings::add);
    return told(run, left.record(), come, happenings, now);
  }

  /// What is asked of a speaker lies with the mailbox: it is asked of the other one.
  private MeetingRecord asked(
      MeetingRecord record, List<TeamMember> gone, List<TeamMember> come, Instant now) {
    var after = record;
    for (var member : gone) {
      var own = speaking(record, member);
      var talk = Speaker.of(record, member).talk();
      var other = come.stream().filter(each -> each.post().equals(member.post())).findFirst();
      if (talk.isPresent() && other.isPresent()) {
        var person = other.get().reached().orElseThrow().person();
        var request =
            new SpeakerRequest(
                other.get().id(),
                person,
                talk.get().subject(),
                talk.get().fee(),
                Optional.of(talk.get().answerBy()).filter(now::isBefore),
                Optional.empty());
        var inquiry = SpeakerInquiry.asking(after, request, other.get(), now);
        after = new MeetingRecord(after.meeting(), SpeakerInquiry.among(after, inquiry));
      }
      after = new MeetingRecord(after.meeting(), frozen(after.inquiries(), own));
    }
    return after;
  }

  static List<InquiryRecord> frozen(List<InquiryRecord> all, InquiryId which) {
    return all.stream()
        .map(
            each ->
                each.inquiry().id().equals(which)
                    ? new InquiryRecord(each.inquiry().frozen(), each.answers())
                    : each)
        .toList();
  }

  static InquiryId speaking(MeetingRecord record, TeamMember member) {
    return InquiryId.speaking(record.meeting().run(), record.meeting().id(), member.id());
  }

  /// The other mailbox is told once; it has the one entry for all that it does.
  private SpeakerStep told(
      RunMeetings run,
      MeetingRecord record,
      List<TeamMember> come,
      List<MeetingHappening> happenings,
      Instant now) {
    var all = run.attendees(record.meeting());
    var after = record;
    var isTold = false;
    for (var other : come) {
      var attendee = other.attending();
      if (attendee.isPresent() && isTold && after.meeting().slot().isPresent()) {
        after =
            new MeetingRecord(after.meeting().inviting(List.of(attendee.get())), after.inquiries());
      } else if (attendee.isPresent()) {
        var told = Telling.newcomer(after, attendee.get(), all, now);
        isTold |= told.isPresent();
        told.map(Telling.Told::happening).ifPresent(happenings::add);
        after = told.map(Telling.Told::record).orElse(after);
      }
    }
    for (var other : come) {
      if (other.state().isAsked()) {
        happenings.add(
            new MeetingHappening.OfSpeaker.Asked(
                after, Speaker.of(after, other), SpeakerOccasion.ELSEWHERE));
      }
    }
    return new SpeakerStep(after, happenings);
  }

  private TeamMember moved(Meeting meeting, TeamMember member) {
    var address = to.person().address();
    var isOnTerms = member.state() == SpeakerState.AGREED;
    return new TeamMember(
        TeamMember.idOf(ids, meeting.id(), member.role(), address.value()),
        member.role(),
        member.number(),
        member.name(),
        member.company(),
        Optional.of(address),
        member.language(),
        isOnTerms ? SpeakerState.ASKED_ANEW : member.state());
  }
}
