package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;

/// Somebody speaks no more at a meeting: what else is asked about it asks them no more, and the
/// entry leaves their calendar, unless they are concerned by it in another way.
///
/// @param run with its meetings
/// @param record the meeting
/// @param member who speaks no more
record SpeakerParting(RunMeetings run, MeetingRecord record, TeamMember member) {

  /// They have said no. What they were asked stays open: while the meeting is to come they may
  /// think otherwise. They have just said it, so a letter goes out only where an entry is to be
  /// taken back, or to lead elsewhere.
  SpeakerStep byOwnWish(Instant now) {
    return step(SpeakerState.DECLINED, SpeakerFarewell.OWN_WISH, false, now);
  }

  /// Staff have taken them out. Who has said no already, or never knew, hears nothing, nor does
  /// anybody of a meeting that is over.
  SpeakerStep byStaff(Instant now) {
    var isToCome = !record.meeting().isOver(now);
    return step(SpeakerState.RELEASED, SpeakerFarewell.OTHERWISE, isToCome && knows(), now);
  }

  private SpeakerStep step(SpeakerState next, SpeakerFarewell why, boolean isTold, Instant now) {
    var before = record.meeting();
    var changed =
        new MeetingRecord(before.with(before.team().with(member.in(next))), inquiries(next));
    var parted = Parting.of(changed, member, run.attendees(changed.meeting()), now);
    var isRid = parted.isRid();
    var happenings = new ArrayList<MeetingHappening>();
    happenings.add(
        new MeetingHappening.OfSpeaker.Released(
            parted.record().meeting(),
            member,
            isTold || isRid || parted.kept().isPresent(),
            isRid,
            why,
            parted.kept()));
    parted.told().ifPresent(happenings::add);
    return new SpeakerStep(parted.record(), happenings);
  }

  /// Whether somebody thinks that they speak, or may be asked to: not who has said no.
  private boolean knows() {
    return member.state().isReckoned()
        || (member.state() == SpeakerState.SET && record.isKnownTo(member.id()));
  }

  /// Whoever was taken out may not think otherwise any more.
  private List<InquiryRecord> inquiries(SpeakerState next) {
    var own = InquiryId.speaking(record.meeting().run(), record.meeting().id(), member.id());
    return record.inquiries().stream()
        .map(each ->
            next == SpeakerState.RELEASED && each.inquiry().id().equals(own)
                ? new InquiryRecord(each.inquiry().frozen(), each.answers())
                : each)
        .toList();
  }
}
