package kreds.file;

/// How far a file has come.
public enum FileState {
  /// Staff have said that it will come, and have a link by which to send it.
  ANNOUNCED,
  /// It is kept, and those who may read it find it.
  THERE,
  /// It was taken away; its links are over.
  REMOVED
}
