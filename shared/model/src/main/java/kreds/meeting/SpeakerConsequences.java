package kreds.meeting;

import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.network.Network;

/// What follows when somebody is asked to speak, answers, or speaks no more: the letters, and the
/// lines of the audit, which name a speaker by the post.
record SpeakerConsequences(Network network) {

  Consequences of(MeetingHappening.OfSpeaker happening, Moment at) {
    return switch (happening) {
      case MeetingHappening.OfSpeaker.Asked(var record, var speaker, var occasion) ->
          Consequences.of(
              occasion.isOrdered()
                  ? at.line("", speaker.member().post() + " asked")
                  : at.followed("tell-speaker", "", speaker.member().post()),
              letters().asking(record, speaker, occasion, at));
      case MeetingHappening.OfSpeaker.Answered(var record, var speaker, var answer, var staff) ->
          Consequences.of(
              at.line(speaker.member().state().word(), answer.response().brief()),
              letters().answered(record, speaker, answer, staff, at));
      case MeetingHappening.OfSpeaker.Released released ->
          Consequences.of(
                  at.followed(
                      "release-speaker",
                      released.member().post() + " " + released.member().state().word(),
                      released.why().word()))
              .and(letters().released(released, at));
    };
  }

  private SpeakerLetters letters() {
    return new SpeakerLetters(new MeetingLetters(network));
  }
}
