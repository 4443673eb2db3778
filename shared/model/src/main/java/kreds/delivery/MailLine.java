package kreds.delivery;

/// The line that a letter waits in. A mailing to thousands must not hold up the confirmation that
/// somebody waits for, least of all who enrols because of it.
public enum MailLine {
  /// Letters that somebody's doing caused: each leaves before all of the other line.
  SERVICE,
  /// The letters of mailings.
  MAILINGS
}
