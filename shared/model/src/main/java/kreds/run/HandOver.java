package kreds.run;

import java.time.Instant;

/// A colleague is asked to take over a place. Until the click nothing has changed for whoever has
/// it: nobody loses a seat by a slip of the finger.
///
/// @param to the colleague's enrollment
/// @param askedAt when the letter was last caused that asks for it
public record HandOver(String to, Instant askedAt) {

  /// When it is over: it holds as long as a form that waits for its click.
  public Instant until() {
    return askedAt.plus(Enrollment.Unconfirmed.HOLDS);
  }
}
