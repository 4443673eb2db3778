package kreds.file;

/// What can happen to a file of a meeting.
public sealed interface FileHappening {

  /// The file as it is then.
  SharedFile file();

  /// Staff have said that it will come.
  record Announced(SharedFile file) implements FileHappening {}

  /// It has come. What is sent after it by the same form is none of it.
  record Arrived(SharedFile before, SharedFile file) implements FileHappening {}

  /// Staff have taken it away.
  record Removed(SharedFile before, SharedFile file) implements FileHappening {}
}
