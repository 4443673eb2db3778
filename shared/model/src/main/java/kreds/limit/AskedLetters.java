package kreds.limit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kreds.id.Ids;
import kreds.outcome.Refusal;
import kreds.person.EmailAddress;

/// The letters that somebody with a place has sent to an address that they type: a few a day, and
/// with the letters of the open form no more than that address gets by it. Whoever asks is known,
/// and is told which of the two is full.
public final class AskedLetters {
  /// So many a day because of one enrollment, whomever they go to.
  public static final int A_DAY = 3;

  private static final Refusal OVER =
      Refusal.invalid(
          "hand-over-limit",
          "So many colleagues have been asked today already. Try again tomorrow.");

  private static final Refusal ADDRESS_OVER =
      Refusal.invalid(
          "hand-over-address-limit",
          "So many letters have gone to this address today already. Try again tomorrow.");

  private AskedLetters() {}

  /// What one letter of that enrollment to that address is held to. Days are those of UTC.
  public static List<Limit> limits(String enrollment, EmailAddress address, Ids ids, Instant now) {
    var day = now.truncatedTo(ChronoUnit.DAYS);
    var ofAddress = OpenForm.ENROLLMENT.letters(address, ids, now);
    return List.of(
        new Limit("asked/" + enrollment, day, day.plus(Duration.ofDays(1)), A_DAY, OVER),
        new Limit(
            ofAddress.counted(),
            ofAddress.from(),
            ofAddress.until(),
            ofAddress.most(),
            ADDRESS_OVER));
  }
}
