package kreds.key;

import java.time.Instant;

/// One of the keys that links are signed with. It opens what it has signed for as long as it is
/// there.
///
/// @param number stands in every token that it signs, in one byte
/// @param secret as text; nobody is ever shown it
/// @param from it signs from then on
public record SigningKey(int number, String secret, Instant from) {
  /// The highest number that a token can carry.
  public static final int MOST = 255;

  public SigningKey {
    if (number < 1 || number > MOST || secret.isBlank()) {
      throw new IllegalArgumentException("no key of a link: " + number);
    }
  }

  /// Whether it may sign at that moment.
  boolean signsAt(Instant now) {
    return !from.isAfter(now);
  }

  @Override
  public String toString() {
    return "SigningKey[" + number + "]";
  }
}
