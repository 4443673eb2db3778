package kreds.meeting;

import java.util.List;
import java.util.Map;
import kreds.audit.AuditLine;
import kreds.change.Actor;
import kreds.change.Consequences;
import kreds.change.Moment;
import kreds.change.Subject;
import kreds.delivery.Delivery;
import kreds.inquiry.Answer;
import kreds.inquiry.Question;
import kreds.inquiry.Response;
import kreds.network.Network;
import kreds.text.Plural;

/// What follows from what happens to a meeting: the letters, and the lines of the audit.
public record MeetingConsequences(Network network) {
  private static final Actor SOMEBODY = Actor.person("somebody");

  /// What follows from one happening.
  public Consequences of(MeetingHappening happening, Moment at) {
    return switch (happening) {
      case MeetingHappening.PollOpened(var meeting, var poll, var asked) ->
          Consequences.of(about(meeting, at).line("", meeting.state().word()))
              .and(asked.stream().map(each -> letters().asking(meeting, poll, each, at)).toList());
      case MeetingHappening.Dated(var meeting, var before, var invited) ->
          Consequences.of(about(meeting, at).line(before, state(meeting)))
              .and(letters().dated(meeting, new Attendees(invited), at));
      case MeetingHappening.NewcomerTold(var meeting, var poll, var newcomer, var all) ->
          Consequences.of(
              about(meeting, at).followed("reach-newcomer", "", newcomer.id()),
              poll.isPresent()
                  ? letters().askingLater(meeting, poll.get(), newcomer, at)
                  : letters().joined(meeting, newcomer, all, at));
      case MeetingHappening.LeaverTold(var meeting, var gone, var isRid, var isMoved, var kept) -> {
        var line = about(meeting, at).followed("release", gone.id(), "");
        yield isRid
            ? Consequences.of(line, left(letters().left(meeting, gone, at), isMoved))
            : Consequences.of(line)
                .and(kept.map(each -> letters().stillHosting(each, at)).stream().toList());
      }
      case MeetingHappening.PartChanged changed ->
          Consequences.of(
                  about(changed.meeting(), at)
                      .followed("follow-person", changed.post(), changed.change().word()))
              .and(new SpeakerLetters(letters()).ofPart(changed, at));
      case MeetingHappening.OfGroup asked ->
          new GroupConsequences(network).of(asked, at.about(Subject.network(network.id())));
      case MeetingHappening.RunPlanned(var meetings) ->
          Consequences.of(at.line("", Plural.of(meetings, "meeting") + " planned"));
      case MeetingHappening.OfSpeaker news ->
          new SpeakerConsequences(network).of(news, about(news.meeting(), at));
      case MeetingHappening.OfConduct kept -> new ConductConsequences(network).of(kept, at);
      case MeetingHappening.Answered(var answer) -> Consequences.of(line(answer, at));
      case MeetingHappening.ProgrammeSet(var before, var after) ->
          Consequences.of(at.line(Plural.of(before, "point"), Plural.of(after, "point")));
      case MeetingHappening.Changed(var news) ->
          new RescheduledConsequences(network).of(news, about(news.meeting(), at));
      case MeetingHappening.SilentReminded(var meeting, var inquiry, var silent) ->
          Consequences.of(
                  about(meeting, at)
                      .followed(
                          "remind-silent",
                          inquiry.id().kind(),
                          Plural.of(silent.size(), "person", "people")))
              .and(
                  silent.stream()
                      .map(each -> letters().reminding(meeting, inquiry, each, at))
                      .toList());
      case MeetingHappening.InquiryClosed(var inquiry, var poll, var staff) ->
          Consequences.of(
                  at.about(Subject.meeting(inquiry.meeting()))
                      .followed(
                          "close-inquiry", inquiry.kind() + " open", inquiry.kind() + " closed"))
              .and(
                  inquiry.kind().equals(Question.POLL)
                      ? List.of(new PollOver(network, poll).told(staff, at))
                      : List.of());
      case MeetingHappening.AnswersForgotten(var enrollment, var answers) ->
          Consequences.of(
              at.about(Subject.network(network.id()))
                  .followed("forget-answers", enrollment, Plural.of(answers.size(), "answer")));
      case MeetingHappening.CalledOff(var meeting, var before) ->
          Consequences.of(about(meeting, at).followed("call-off", before, state(meeting)));
      case MeetingHappening.DayOver(var meeting) ->
          Consequences.of(about(meeting, at).followed("day-over", state(meeting), "over"));
    };
  }

  /// How a meeting was is said without a name: the audit keeps that somebody has said it, and not
  /// who.
  private static AuditLine line(Answer answer, Moment at) {
    var by = answer.response() instanceof Response.Evaluated ? at.by(SOMEBODY) : at;
    return by.line("", answer.response().brief());
  }

  private static Delivery left(Delivery letter, boolean isMoved) {
    if (!isMoved) {
      return letter;
    }
    var meets = "meet".equals(letter.letter().values().get("others"));
    return letter.saying(
        meets ? Map.of("leaves", "address", "others", "elsewhere") : Map.of("leaves", "address"));
  }

  private MeetingLetters letters() {
    return new MeetingLetters(network);
  }

  static Moment about(Meeting meeting, Moment at) {
    return at.about(Subject.meeting(meeting.id()));
  }

  static String state(Meeting meeting) {
    return meeting.word() + meeting.slot().map(slot -> " " + slot.said()).orElse("");
  }
}
