package kreds.meeting;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Talk;
import kreds.text.Worded;

/// A speaker of a meeting with what was asked of them, and what came of it.
///
/// @param asked what they were asked, with the answer that stands, at whichever address they gave
///   it; empty for whoever staff just named
public record Speaker(TeamMember member, Optional<InquiryRecord> asked) {

  /// That member of a meeting's team. Who takes part says no more about a talk that has begun,
  /// though more of the meeting is to come.
  static Speaker of(MeetingRecord record, TeamMember member) {
    var meeting = record.meeting();
    var id = InquiryId.speaking(meeting.run(), meeting.id(), member.id());
    var asked = record.inquiry(id.kind()).map(each -> withTheYes(each, record, member));
    return new Speaker(
        member,
        begins(meeting, member)
            .filter(_ -> member.state().attends())
            .flatMap(begins -> asked.map(each -> each.openUntil(begins)))
            .or(() -> asked));
  }

  /// Who has agreed may have said so at a former address, where another inquiry asked: the later
  /// word stands.
  private static InquiryRecord withTheYes(
      InquiryRecord asked, MeetingRecord record, TeamMember member) {
    if (member.state() != SpeakerState.AGREED) {
      return asked;
    }
    var meeting = record.meeting();
    var own = asked.under(member.id()).filter(Speaker::isYes);
    return member.formerly().stream()
        .flatMap(former ->
            record
                .inquiry(InquiryId.speaking(meeting.run(), meeting.id(), former).kind())
                .flatMap(each -> each.under(former))
                .filter(Speaker::isYes)
                .stream())
        .max(Comparator.comparing(Answer::at))
        .filter(yes -> own.filter(here -> !here.at().isBefore(yes.at())).isEmpty())
        .map(yes -> asked.answeredBy(member.id(), yes))
        .orElse(asked);
  }

  private static boolean isYes(Answer answer) {
    return answer.response() instanceof Response.Speaks said && said.agrees();
  }

  /// When the first of the points begins that this person gives; empty while the programme names
  /// none, or the meeting has no date.
  static Optional<Instant> begins(Meeting meeting, TeamMember member) {
    return meeting
        .slot()
        .flatMap(slot ->
            meeting.writtenOf(member.name()).stream()
                .map(item -> item.begins(slot))
                .min(Comparator.naturalOrder()));
  }

  /// Whether this person takes part and has begun to speak: the talk is given, and its fee is due.
  static boolean hasBegun(Meeting meeting, TeamMember member, Instant now) {
    return member.state().attends()
        && begins(meeting, member).filter(begins -> !begins.isAfter(now)).isPresent();
  }

  /// What ends the time in which a yes or a no is still taken.
  public enum Closes implements Worded {
    /// The meeting begins.
    MEETING,
    /// It goes over several days, and the first point that they give begins.
    TALK,
    /// It goes over several days, and is over: no point names them, or none that is ahead.
    END
  }

  /// Until when this person may answer, in words of that moment.
  public Closes closes(Meeting meeting, Instant now) {
    if (meeting.slot().filter(slot -> slot.days() > 1).isEmpty()) {
      return Closes.MEETING;
    }
    return begins(meeting, member).filter(now::isBefore).isPresent() ? Closes.TALK : Closes.END;
  }

  /// The talk that they were asked for.
  public Optional<Talk> talk() {
    return asked
        .map(each -> each.inquiry().question())
        .filter(Question.Speaking.class::isInstance)
        .map(question -> ((Question.Speaking) question).talk());
  }

  /// What they said to what is asked now.
  public Optional<Response.Speaks> said() {
    return asked.flatMap(each -> each.response(member.id(), Response.Speaks.class));
  }

  /// The same with its time.
  public Optional<Answer> answer() {
    return asked.flatMap(each -> each.under(member.id()));
  }
}
