package kreds.meeting;

import java.util.List;
import java.util.Optional;

/// A meeting with all that was answered about it, as one reading.
public record MeetingAndAnswers(Meeting meeting, List<PollAnswer> polled, List<Coming> coming) {

  public MeetingAndAnswers {
    polled = List.copyOf(polled);
    coming = List.copyOf(coming);
  }

  /// What this person answered to the poll.
  public Optional<PollAnswer> polledBy(String respondent) {
    for (var answer : polled) {
      if (answer.respondent().equals(respondent)) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }

  /// Whether this person said to come.
  public Optional<Coming> comingOf(String person) {
    for (var answer : coming) {
      if (answer.person().equals(person)) {
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }
}
