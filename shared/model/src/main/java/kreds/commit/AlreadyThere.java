package kreds.commit;

/// A letter or a line of the audit has a key that is taken, though what caused it is new: its key
/// should have been another. Trying again would not help.
public final class AlreadyThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /// @param what kind and key; no personal data
  public AlreadyThere(String what) {
    super(what + " is there already");
  }
}
