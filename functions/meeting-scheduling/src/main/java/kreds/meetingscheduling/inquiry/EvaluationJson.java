package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.EvaluatedPoint;
import kreds.inquiry.Response;
import kreds.meeting.EvaluationResult;
import kreds.web.api.Inlined;
import kreds.web.api.Means;

/// What one who was at a meeting is asked about it, as a program reads it.
///
/// @param answer the reader's own, once there is one
record EvaluationJson(
    @Inlined MeetingBriefJson meeting,
    @Means("Whether an answer is still taken.") boolean open,
    Instant closesAt,
    List<PointJson> points,
    Optional<EvaluatedJson> answer,
    @Means("Once it takes no more answers.") Optional<EvaluationResultJson> result) {

  /// What can be rated.
  ///
  /// @param id the field of the answer
  record PointJson(String id, String title, Optional<String> speaker) {
    static PointJson of(EvaluatedPoint point) {
      return new PointJson(
          point.id(),
          point.title(),
          Optional.of(point.speaker()).filter(speaker -> !speaker.isBlank()));
    }
  }

  static EvaluationJson of(
      EvaluationLookup.Reader holder, Optional<Response.Evaluated> mine, Instant now) {
    var inquiry = holder.asked().inquiry();
    return new EvaluationJson(
        MeetingBriefJson.of(holder.context().record(), now),
        inquiry.isOpen(now),
        inquiry.closesAt(),
        holder.question().points().stream().map(PointJson::of).toList(),
        mine.map(EvaluatedJson::of),
        Optional.of(holder.result(now))
            .filter(EvaluationResult::isClosed)
            .map(EvaluationResultJson::of));
  }
}
