package kreds.local.control;

/// A call that cannot be answered as it was put.
final class Wrong extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;

  Wrong(int status, String message) {
    super(message);
    this.status = status;
  }

  int status() {
    return status;
  }
}
