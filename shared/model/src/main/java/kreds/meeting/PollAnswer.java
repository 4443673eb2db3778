package kreds.meeting;

import java.time.Instant;
import java.util.Map;

/// What one person answers to a date poll. The last answer counts.
///
/// @param respondent an enrollment's identifier, `host`, `facilitator` or `speaker-1`…
/// @param choices for each date's identifier
public record PollAnswer(
    String meeting,
    String respondent,
    Map<String, Choice> choices,
    String comment,
    Instant answeredAt) {

  public PollAnswer {
    choices = Map.copyOf(choices);
  }

  /// Whether this date was declined; a date that was not answered is not.
  public boolean declines(Slot slot) {
    return choices.get(slot.id()) == Choice.NO;
  }

  @Override
  public String toString() {
    return "PollAnswer[" + meeting + "/" + respondent + "]";
  }
}
