package kreds.change;

import java.util.Optional;

/// One step that somebody takes, in the words of the audit.
///
/// @param action the verb, such as `publish-proposal`; of a command its name
/// @param attempt of a post whose sender has given it a key
public record Step(Subject subject, Actor actor, String action, Optional<Attempt> attempt) {

  /// A step without a key.
  public Step(Subject subject, Actor actor, String action) {
    this(subject, actor, action, Optional.empty());
  }

  /// The same under the key of its post.
  public Step under(Optional<Attempt> key) {
    return new Step(subject, actor, action, key);
  }
}
