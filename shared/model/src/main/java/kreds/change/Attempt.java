package kreds.change;

import kreds.outcome.Refusal;

/// An attempt at a post that its sender has given a key: the header `Idempotency-Key`, or the
/// hidden field `idempotencyKey`. One rule for all posts (U1): it is written in the transaction of
/// what the post changes, so the same key and body is answered the same and changes nothing; the
/// same key with another body is refused, since whoever sends it would be thanked for the first.
/// What stands already is answered without writing, whatever its key.
///
/// @param id keyed from the sender's key and where the post goes; no personal data
/// @param body keyed from what was sent
/// @param used what another body under that key is refused with
public record Attempt(String id, String body, Refusal used) {
  private static final Refusal USED =
      Refusal.invalid(
          "key-used-before",
          "This idempotency key was used for another post. Send this one with a new key.");

  private static final Refusal DONE =
      Refusal.invalid("done-before", "This attempt has done what it asks for.");

  /// An attempt at a post.
  public static Attempt of(String id, String body) {
    return new Attempt(id, body, USED);
  }

  /// The same where it is about that thing alone: sent again when another has taken its place, it
  /// is another post.
  public Attempt about(String thing, Refusal otherwise) {
    return new Attempt(id, body + "/" + thing, otherwise);
  }

  /// The same where its key was used before, for that body.
  public Attempt after(String earlier) {
    return earlier.equals(body) ? new Attempt(id, body, DONE) : this;
  }

  /// Whether that is no refusal at all: what the attempt asks for is done, by itself.
  public static boolean isDone(Refusal refusal) {
    return refusal.equals(DONE);
  }
}
