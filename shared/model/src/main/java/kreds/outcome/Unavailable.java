package kreds.outcome;

import java.time.Duration;

/// It cannot be done just now: too many want the same thing at once, or a service is slow. Nothing
/// is half-written, but what is written part by part; that says how far it came. The same request
/// can be sent again (503 with Retry-After).
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Duration retryAfter;
  private final String soFar;

  /// @param what the kind of trouble, without personal data
  public Unavailable(String what, Duration retryAfter) {
    super(what);
    this.retryAfter = retryAfter;
    this.soFar = "";
  }

  /// @param what the kind of trouble, without personal data
  public Unavailable(String what, Duration retryAfter, Throwable cause) {
    super(what, cause);
    this.retryAfter = retryAfter;
    this.soFar = "";
  }

  /// The same for work that is written part by part and stopped on its way.
  ///
  /// @param soFar a sentence that says how far it came, without personal data
  public Unavailable(String soFar, Unavailable cause) {
    super(cause.getMessage(), cause);
    this.retryAfter = cause.retryAfter;
    this.soFar = soFar;
  }

  /// How far it came, for whoever ordered it; blank when nothing is written.
  public String soFar() {
    return soFar;
  }

  /// How long to wait before trying again.
  public Duration retryAfter() {
    return retryAfter;
  }
}
