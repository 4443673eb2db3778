package kreds.meeting;

import java.util.Optional;
import kreds.inquiry.Answer;
import kreds.inquiry.InquiryId;
import kreds.inquiry.InquiryRecord;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.inquiry.Talk;

/// A speaker of a meeting with what was asked of them, and what came of it.
///
/// @param asked what they were asked; empty for whoever staff just named
public record Speaker(TeamMember member, Optional<InquiryRecord> asked) {

  /// That member of a meeting's team.
  static Speaker of(MeetingRecord record, TeamMember member) {
    var meeting = record.meeting();
    var id = InquiryId.speaking(meeting.run(), meeting.id(), member.id());
    return new Speaker(member, record.inquiry(id.kind()));
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
