package kreds.emaildistribution.writing;

/// A letter that cannot be written: a text lacks, a value breaks a header. It fails for good, and
/// its code says why.
public final class UnwritableLetter extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /// @param code a word such as `missing-text`; no personal data
  public UnwritableLetter(String code) {
    super("cannot be written: " + code);
    this.code = code;
  }

  /// @param code a word such as `missing-text`; no personal data
  public UnwritableLetter(String code, Throwable cause) {
    super("cannot be written: " + code, cause);
    this.code = code;
  }

  /// Why, as a code.
  public String code() {
    return code;
  }
}
