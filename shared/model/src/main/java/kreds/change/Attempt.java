package kreds.change;

import kreds.outcome.Refusal;

/// An attempt at a post that its sender has given a key: the header `Idempotency-Key`, or the
/// hidden field `idempotencyKey`. One rule for all posts (U1): it is written in the transaction of
/// what the post changes, so the same key and body again changes nothing and is answered the same,
/// as long as that stands; the same key with another body is refused, since whoever sends it would
/// be thanked for the first. What stands already is answered without writing, whatever its key.
///
/// @param id keyed from the sender's key and where the post goes; no personal data
/// @param body keyed from what was sent
/// @param used what another body under that key is refused with
/// @param again what the same body is refused with where it would change what stands now
public record Attempt(String id, String body, Refusal used, Refusal again) {
  private static final Refusal USED =
      Refusal.invalid(
          "key-used-before",
          "This idempotency key was used for another post. Send this one with a new key.");

  private static final Refusal OVERTAKEN =
      Refusal.invalid(
          "key-overtaken",
          "This post was done under its idempotency key, and something else has been said since."
              + " Send it with a new key if it is to stand again.");

  private static final Refusal DONE =
      Refusal.invalid("done-before", "This attempt has done what it asks for.");

  /// An attempt at a post.
  public static Attempt of(String id, String body) {
    return new Attempt(id, body, USED, OVERTAKEN);
  }

  /// The same where it adds something, as a remark does: whatever was said since, it stands.
  public Attempt adding() {
    return new Attempt(id, body, used, DONE);
  }

  /// The same where it is about that thing alone: sent again when another has taken its place, it
  /// is another post.
  public Attempt about(String thing, Refusal otherwise) {
    return new Attempt(id, body + "/" + thing, otherwise, again);
  }

  /// What it is refused with whose key was used before, for that body.
  public Refusal after(String earlier) {
    return earlier.equals(body) ? again : used;
  }

  /// Whether that is no refusal at all: what the attempt asks for is done, by itself.
  public static boolean isDone(Refusal refusal) {
    return refusal.equals(DONE);
  }
}
