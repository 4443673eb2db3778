package kreds.delivery;

import kreds.contact.Bar;

/// What a sender hears when it reaches for a letter.
public sealed interface Claim {

  /// It is yours for this attempt.
  record Claimed(Delivery delivery) implements Claim {}

  /// Somebody else has it, or it has moved on. Nothing to do.
  record Lost() implements Claim {}

  /// The recipient must not get it: suppressed, opted out, or without a basis *now*.
  record Barred(Bar why) implements Claim {}
}
