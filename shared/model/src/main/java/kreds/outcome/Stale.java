package kreds.outcome;

/// Somebody else changed the same thing in between: the version that a decision was made on is
/// gone. Whoever decides reads again and decides again; when the time for that is over the caller
/// hears *come back later* (503).
public final class Stale extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param what the kind of thing and its identifier; no personal data
  public Stale(String what) {
    super(what + " has changed meanwhile");
  }
}
