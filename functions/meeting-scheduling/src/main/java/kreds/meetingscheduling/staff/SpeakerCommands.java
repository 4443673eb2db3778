package kreds.meetingscheduling.staff;

import java.time.InstantSource;
import java.util.function.Function;
import kreds.change.Order;
import kreds.meetingscheduling.planning.AskSpeakerInput;
import kreds.meetingscheduling.planning.ChangingSpeakers;
import kreds.outcome.Outcome;
import kreds.web.staff.Commands;
import kreds.web.staff.StaffAnswer;
import kreds.web.staff.StaffCommand;

/// What staff can order about the speakers of a meeting (S11), and what they hear.
public record SpeakerCommands(
    AskSpeakerInput input, ChangingSpeakers changing, MeetingQueries queries, InstantSource clock) {

  /// With these commands.
  public Commands add(Commands commands) {
    return commands
        .add(
            StaffCommand.ASK_SPEAKER,
            "Asks somebody to speak at a meeting, for a fee, who says yes or no by a link; in the"
                + " place of another if you say so",
            input.ask(),
            this::ask)
        .add(
            StaffCommand.RELEASE_SPEAKER,
            "Takes a speaker out of a meeting, who is told so; the fee is reckoned with no more",
            input.release(),
            this::release);
  }

  private StaffAnswer ask(AskSpeakerInput.Asked asked, Order order) {
    return on(
            asked.network(),
            asked.meeting(),
            meeting ->
                changing.ask(asked.network(), meeting, asked.speaker(), asked.dryRun(), order))
        .fold(done -> answers().asked(asked, done), StaffAnswer::refused);
  }

  private StaffAnswer release(AskSpeakerInput.Released released, Order order) {
    return on(
            released.network(),
            released.meeting(),
            meeting ->
                changing.release(
                    released.network(), meeting, released.speaker(), released.dryRun(), order))
        .fold(done -> answers().released(released, done), StaffAnswer::refused);
  }

  private <T> Outcome<T> on(String network, String meeting, Function<String, Outcome<T>> order) {
    return queries.meant(network, meeting).then(order);
  }

  private SpeakerAnswers answers() {
    return new SpeakerAnswers(new LetterSubjects(input.zone()), clock.instant());
  }
}
