package kreds.meetingscheduling.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Talk;
import kreds.meeting.MeetingRecord;
import kreds.meeting.Speaker;
import kreds.meeting.SpeakerState;
import kreds.meeting.Speaking;
import kreds.meetingscheduling.inquiry.SpeaksJson;
import kreds.person.EmailAddress;
import kreds.text.Money;
import kreds.web.api.Means;

/// A speaker as only staff may read it: how far it has come, for how much, and what the talk needs.
///
/// @param speaker the post, as an order names it
/// @param answer what was said to what is asked now
record SpeakerStandingJson(
    String speaker,
    String name,
    String company,
    Optional<String> email,
    SpeakerState state,
    Optional<String> subject,
    @Means("In kroner, without VAT.") Optional<String> fee,
    Optional<Instant> answerBy,
    Optional<SpeaksJson> answer) {

  static List<SpeakerStandingJson> all(MeetingRecord record) {
    return Speaking.of(record).stream().map(SpeakerStandingJson::of).toList();
  }

  private static SpeakerStandingJson of(Speaker speaker) {
    var member = speaker.member();
    return new SpeakerStandingJson(
        member.post(),
        member.name(),
        member.company().name(),
        member.address().map(EmailAddress::readable),
        member.state(),
        speaker.talk().map(Talk::subject),
        speaker.talk().map(talk -> Money.plain(talk.fee().oere())),
        speaker.talk().map(Talk::answerBy),
        speaker.said().map(SpeaksJson::of));
  }
}
