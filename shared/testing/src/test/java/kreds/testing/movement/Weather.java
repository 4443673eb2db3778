package kreds.testing.movement;

/// What goes wrong while something is written.
enum Weather {
  /// Nothing.
  CALM,
  /// Somebody was faster, the first time.
  CONFLICT,
  /// It is written, and the answer is lost; whoever did it does it again.
  LOST,
  /// Nothing is written, and there is no answer either.
  DOWN
}
