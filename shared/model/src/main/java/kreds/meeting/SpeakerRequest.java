package kreds.meeting;

import java.time.Instant;
import java.util.Optional;
import kreds.budget.Amount;
import kreds.person.Person;

/// Whom staff ask to speak at a meeting, about what and for how much.
///
/// @param id keyed from meeting, role and address: who is asked again is the same
/// @param answerBy until when they wait for a word; empty for a week
/// @param replaces the post of whoever gave the talk before, such as `speaker-1`
public record SpeakerRequest(
    String id,
    Person person,
    String subject,
    Amount fee,
    Optional<Instant> answerBy,
    Optional<String> replaces) {

  @Override
  public String toString() {
    return "SpeakerRequest[" + id + "]";
  }
}
