package kreds.commit;

/// How long somebody waits who was slower than others.
public interface Patience {

  /// Begins to wait: for one decision.
  Attempts begin();

  /// The attempts at one decision.
  interface Attempts {

    /// Waits for a while that chance draws, longer each time, so that forty who collide do not
    /// collide again.
    ///
    /// @return false when the time for it is over
    boolean again();
  }
}
