package kreds.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kreds.inquiry.Attendee;
import kreds.outcome.Refusal;
import kreds.run.RunState;

/// What stands against asking somebody to speak at a meeting, or taking a speaker out.
record AgainstSpeaking(RunMeetings run, MeetingRecord record) {
  /// More than anybody can listen to in a day.
  static final int MOST = 20;

  /// The "no" to whoever wants to replace somebody by themselves.
  static final Refusal SAME =
      Refusal.wrong(
          "replaces",
          "speaker-same",
          "This is the speaker who would be replaced. To ask anew on other terms, leave out"
              + " \"replaces\".");

  /// The "no" to whoever names a post that nobody has.
  static Refusal unknown(String post, List<TeamMember> speakers) {
    var posts = speakers.stream().map(TeamMember::post).collect(Collectors.joining(", "));
    return Refusal.wrong(
        "speaker",
        "speaker-unknown",
        "The meeting has no "
            + post
            + "; "
            + (posts.isEmpty() ? "it has no speakers." : "its speakers are: " + posts + "."));
  }

  /// Speakers change until the meeting begins, or the last of its days is over.
  Optional<Refusal> changing(Instant now) {
    var over = run.roster().run().state().over("nobody speaks there any more");
    if (over.isPresent()) {
      return over;
    }
    var meeting = record.meeting();
    if (meeting.takesSpeakers(now)) {
      return Optional.empty();
    }
    return switch (meeting.state()) {
      case PLANNED, POLLING, SCHEDULED ->
          no(
              "meeting-begun",
              meeting.outline().said() + " has begun: its speakers are as they were.");
      case HELD ->
          no("meeting-over", meeting.outline().said() + " is over: its speakers are as they were.");
      case CANCELLED ->
          no(
              "meeting-cancelled",
              meeting.outline().said() + meeting.saidOff() + ": nobody speaks there.");
    };
  }

  /// Who has not answered may be taken out after the meeting, too: nobody else can say any more
  /// that the talk was not given.
  Optional<Refusal> releasing(TeamMember member, Instant now) {
    var isLate = record.meeting().state() != MeetingState.CANCELLED && member.state().isAsked();
    return changing(now)
        .or(() -> begun(member, now))
        .filter(no -> !isLate || no.code().equals(RunState.IS_OVER));
  }

  /// Over several days much is still to come when a talk has been given: that one stays, and its
  /// fee, too.
  private Optional<Refusal> begun(TeamMember member, Instant now) {
    return Speaker.hasBegun(record.meeting(), member, now)
        ? no(
            "talk-begun",
            "The talk of "
                + member.post()
                + " at "
                + record.meeting().outline().said()
                + " has begun: it stays as it was agreed.")
        : Optional.empty();
  }

  /// Who is asked has time to answer before the meeting can be.
  ///
  /// @param former whose talk it was, if somebody's
  Optional<Refusal> asking(SpeakerRequest request, Optional<TeamMember> former, Instant now) {
    var stands = record.meeting().team().find(request.id());
    return changing(now)
        .or(() -> stands.flatMap(member -> begun(member, now)))
        .or(() -> former.flatMap(member -> releasing(member, now)))
        .or(() -> late(request, now))
        .or(() -> tooMany(request));
  }

  private Optional<Refusal> late(SpeakerRequest request, Instant now) {
    if (request.answerBy().isEmpty()) {
      return Optional.empty();
    }
    var answerBy = request.answerBy().get();
    if (!answerBy.isAfter(now)) {
      return Optional.of(
          Refusal.wrong("answerBy", "answer-past", "That time to answer is past already."));
    }
    return SpeakerInquiry.earliest(record, now).filter(answerBy::isAfter).isPresent()
        ? Optional.of(
            Refusal.wrong(
                "answerBy", "answer-late", "An answer must come before the meeting can begin."))
        : Optional.empty();
  }

  private Optional<Refusal> tooMany(SpeakerRequest request) {
    var others =
        record.meeting().team().in(Attendee.Role.SPEAKER).stream()
            .filter(member -> member.state() != SpeakerState.RELEASED)
            .filter(member -> !member.id().equals(request.id()))
            .count();
    return others >= MOST
        ? no("speakers-too-many", "A meeting has at most " + MOST + " speakers.")
        : Optional.empty();
  }

  private static Optional<Refusal> no(String code, String why) {
    return Optional.of(Refusal.illegal(code, why));
  }
}
