package kreds.outcome;

import java.time.Duration;

/// It cannot be done just now: too many want the same thing at once, or a service is slow. Nothing
/// is half-written; the same request can be sent again (503 with Retry-After).
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;

  /// @param what the kind of trouble, without personal data
  public Unavailable(String what, Duration retryAfter) {
    super(what);
    this.retryAfter = retryAfter;
  }

  /// @param what the kind of trouble, without personal data
  public Unavailable(String what, Duration retryAfter, Throwable cause) {
    super(what, cause);
    this.retryAfter = retryAfter;
  }

  /// How long to wait before trying again.
  public Duration retryAfter() {
    return retryAfter;
  }
}
