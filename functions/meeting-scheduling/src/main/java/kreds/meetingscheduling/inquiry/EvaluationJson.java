package kreds.meetingscheduling.inquiry;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Response;
import kreds.meeting.AgendaItem;
import kreds.meeting.EvaluatedAgenda;
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
  record PointJson(
      String id,
      String title,
      Optional<String> speaker,
      @Means("On which day of the meeting, from 1.") Optional<Integer> day,
      @Means("When it began on that day.") Optional<LocalTime> start) {
    static PointJson of(EvaluatedAgenda.TimedPoint timed) {
      var point = timed.point();
      return new PointJson(
          point.id(),
          point.title(),
          Optional.of(point.speaker()).filter(speaker -> !speaker.isBlank()),
          timed.item().map(AgendaItem::day),
          timed.item().map(AgendaItem::start));
    }
  }

  static EvaluationJson of(
      EvaluationLookup.Reader holder, Optional<Response.Evaluated> mine, Instant now) {
    var inquiry = holder.asked().inquiry();
    return new EvaluationJson(
        MeetingBriefJson.of(holder.context().record(), now),
        inquiry.isOpen(now),
        inquiry.closesAt(),
        holder.timed().stream().map(PointJson::of).toList(),
        mine.map(EvaluatedJson::of),
        Optional.of(holder.result(now))
            .filter(EvaluationResult::isClosed)
            .map(EvaluationResultJson::of));
  }
}
