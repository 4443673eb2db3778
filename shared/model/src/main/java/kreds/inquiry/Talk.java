package kreds.inquiry;

import java.time.Instant;
import kreds.budget.Amount;

/// What somebody is asked to speak about, and for how much.
///
/// @param subject as staff write it
/// @param fee without VAT; nothing where the talk is free
/// @param answerBy until when staff wait for a word; answers are taken until the meeting begins
public record Talk(String subject, Amount fee, Instant answerBy) {
  public Talk {
    if (subject.isBlank() || fee.oere() < 0 || fee.compareTo(Amount.MOST) > 0) {
      throw new IllegalArgumentException("a talk is about something, and its fee is one");
    }
  }
}
