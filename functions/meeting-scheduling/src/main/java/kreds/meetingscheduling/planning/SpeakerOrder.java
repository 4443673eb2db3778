package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.person.Person;
import kreds.run.MeantPerson;

/// Whom staff would like to speak, about what and for how much, as they order it.
///
/// @param answerBy until when they wait for a word; empty for a week
/// @param replaces the post of whoever gave the talk before
public record SpeakerOrder(
    MeantPerson meant,
    String subject,
    Amount fee,
    Optional<Instant> answerBy,
    Optional<String> replaces) {

  /// As staff name them.
  public Person person() {
    return meant.person();
  }

  @Override
  public String toString() {
    return "SpeakerOrder[…]";
  }
}
