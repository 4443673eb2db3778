package kreds.meetingscheduling.planning;

import java.time.Instant;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.person.Person;

/// Whom staff would like to speak, about what and for how much, as they order it.
///
/// @param answerBy until when they wait for a word; empty for a week
/// @param replaces the post of whoever gave the talk before
public record SpeakerOrder(
    Person person,
    String subject,
    Amount fee,
    Optional<Instant> answerBy,
    Optional<String> replaces) {

  @Override
  public String toString() {
    return "SpeakerOrder[…]";
  }
}
