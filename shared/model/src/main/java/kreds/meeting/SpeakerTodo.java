package kreds.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kreds.inquiry.Answer;
import kreds.inquiry.Talk;

/// What about the speakers of a meeting waits for staff, until it begins: who is silent beyond the
/// time to answer, and who has said no. Another in the place, or taking them out, removes it.
final class SpeakerTodo {
  private SpeakerTodo() {}

  static List<RunTodo> of(MeetingRecord record, Instant now) {
    var all = new ArrayList<RunTodo>();
    for (var speaker : Speaking.of(record)) {
      about(speaker, now)
          .filter(_ -> isWaited(record.meeting(), speaker, now))
          .map(since ->
              new RunTodo(what(speaker), since, Optional.of(record), speaker.member().post()))
          .ifPresent(all::add);
    }
    return all;
  }

  /// Who has not answered is still to be taken out once the meeting has begun: whether they spoke
  /// staff alone know.
  private static boolean isWaited(Meeting meeting, Speaker speaker, Instant now) {
    return meeting.takesSpeakers(now)
        || (meeting.state() != MeetingState.CANCELLED && speaker.member().state().isAsked());
  }

  private static RunTodo.What what(Speaker speaker) {
    return speaker.member().state() == SpeakerState.DECLINED
        ? RunTodo.What.SPEAKER_DECLINED
        : RunTodo.What.SPEAKER_SILENT;
  }

  private static Optional<Instant> about(Speaker speaker, Instant now) {
    return switch (speaker.member().state()) {
      case ASKED, ASKED_ANEW ->
          speaker.talk().map(Talk::answerBy).filter(answerBy -> !answerBy.isAfter(now));
      case DECLINED -> speaker.answer().map(Answer::at);
      case SET, AGREED, RELEASED -> Optional.empty();
    };
  }
}
