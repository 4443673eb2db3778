package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.id.Ids;
import kreds.inquiry.Inquiry;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Talk;
import kreds.run.Enrollment;

/// Somebody goes on under another address, and makes a meeting happen under that, too: the links to
/// the former mailbox end and its calendar is rid of the meeting, since another may read it. Who
/// was asked to speak is asked there, by a link that is theirs; who had said yes has said so, and
/// changes it there; where staff have asked there since on other terms, it is that question that
/// they answer. Once it is too late for an answer nobody is asked: what was said stands.
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
      var here = moved(meeting, member);
      team = team.without(member.id());
      var there = team.find(here.id());
      var isUnsaid = there.filter(each -> hasDeclinedSince(record, each, member, now)).isPresent();
      var other = isUnsaid ? here.in(SpeakerState.ASKED_ANEW) : here;
      var since = there.filter(each -> isAskedSince(record, each, member, now));
      if (since.isPresent()) {
        var anew = since.get().in(SpeakerState.ASKED_ANEW).alsoKnownAs(other.formerly());
        team = team.with(anew);
        come.add(anew);
      } else if (there.filter(each -> isKept(meeting, each, other, now)).isEmpty()) {
        team = team.with(other);
        come.add(other);
      } else {
        team = team.with(there.get().alsoKnownAs(other.formerly()));
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
    return told(run, left.record(), gone, come, happenings, now);
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
        var inquiry = asked(after, talk.get(), other.get(), now);
        after = new MeetingRecord(after.meeting(), SpeakerInquiry.among(after, inquiry));
      }
      after = new MeetingRecord(after.meeting(), frozen(after.inquiries(), own));
    }
    return after;
  }

  private static Inquiry asked(MeetingRecord record, Talk talk, TeamMember other, Instant now) {
    if (!isToAnswer(record.meeting(), other, now)) {
      return SpeakerInquiry.noting(record, talk, other, now);
    }
    return other.state() == SpeakerState.AGREED
        ? SpeakerInquiry.goingOn(record, talk, other, now)
        : asking(record, talk, other, now);
  }

  private static Inquiry asking(MeetingRecord record, Talk talk, TeamMember other, Instant now) {
    var request =
        new SpeakerRequest(
            other.id(),
            other.reached().orElseThrow().person(),
            talk.subject(),
            talk.fee(),
            Optional.of(talk.answerBy()).filter(now::isBefore),
            Optional.empty());
    return SpeakerInquiry.asking(record, request, other, now);
  }

  /// Whether a yes or a no would still be taken: not of a talk that has begun, nor once the last
  /// day of the meeting has.
  private static boolean isToAnswer(Meeting meeting, TeamMember member, Instant now) {
    return meeting.takesSpeakers(now) && !Speaker.hasBegun(meeting, member, now);
  }

  static List<InquiryRecord> frozen(List<InquiryRecord> all, InquiryId which) {
    return all.stream()
        .map(each ->
            each.inquiry().id().equals(which)
                ? new InquiryRecord(each.inquiry().frozen(), each.answers())
                : each)
        .toList();
  }

  static InquiryId speaking(MeetingRecord record, TeamMember member) {
    return InquiryId.speaking(record.meeting().run(), record.meeting().id(), member.id());
  }

  /// The other mailbox is told once; it has the one entry for all that it does. It is asked what
  /// the former one was asked: what staff have asked there themselves it has been asked.
  private SpeakerStep told(
      RunMeetings run,
      MeetingRecord record,
      List<TeamMember> gone,
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
      var isAlike = gone.stream().anyMatch(member -> member.post().equals(other.post()));
      if (isAlike && other.state().isReckoned() && isToAnswer(after.meeting(), other, now)) {
        happenings.add(
            new MeetingHappening.OfSpeaker.Asked(after, Speaker.of(after, other), occasion(other)));
      }
    }
    return new SpeakerStep(after, happenings);
  }

  private static SpeakerOccasion occasion(TeamMember other) {
    return other.state() == SpeakerState.AGREED
        ? SpeakerOccasion.AGREED_BEFORE
        : SpeakerOccasion.ELSEWHERE;
  }

  /// Whether the part that the other mailbox has already stands: not the one that it has no more,
  /// nor one that has not come as far, unless a word is still waited for from who takes part there.
  private static boolean isKept(Meeting meeting, TeamMember there, TeamMember come, Instant now) {
    return there.state().isAsFarAs(come.state())
        || (there.state() == SpeakerState.ASKED_ANEW && isToAnswer(meeting, there, now));
  }

  /// Whether the later of two words of the same person is a no, given at the other mailbox: only
  /// they can say which of them holds.
  private static boolean hasDeclinedSince(
      MeetingRecord record, TeamMember there, TeamMember member, Instant now) {
    var no = Speaker.of(record, there).answer();
    var yes = Speaker.of(record, member).answer();
    return there.state() == SpeakerState.DECLINED
        && member.state() == SpeakerState.AGREED
        && isToAnswer(record.meeting(), member, now)
        && no.filter(later -> yes.filter(it -> it.at().isAfter(later.at())).isEmpty()).isPresent();
  }

  /// Whether staff have asked whoever takes part at the other mailbox since, while an answer is
  /// taken: the later question counts, and whoever was asked later has the higher number.
  private static boolean isAskedSince(
      MeetingRecord record, TeamMember there, TeamMember member, Instant now) {
    return there.state() == SpeakerState.ASKED
        && member.state().attends()
        && there.number() > member.number()
        && isToAnswer(record.meeting(), member, now)
        && Speaker.of(record, there).asked().filter(each -> each.inquiry().isOpen(now)).isPresent();
  }

  private TeamMember moved(Meeting meeting, TeamMember member) {
    var address = to.person().address();
    return member.at(address, TeamMember.idOf(ids, meeting.id(), member.role(), address.value()));
  }
}
