package kreds.file;

import java.time.Instant;

/// A file of a meeting. What is in it lies elsewhere; this is what is known of it.
///
/// @param size in bytes; 0 until it has come
/// @param mark what tells what came from anything else that is sent by the same form; blank until
///   it has come
/// @param at since when it is in its state; of one that is there, when it came
/// @param version rises with every change, from 1
public record SharedFile(
    FileId id, FileName name, FileState state, long size, String mark, Instant at, long version) {
  private static final long MEGABYTE = 1024L * 1024;

  /// So many megabytes it has at most.
  public static final int MOST_MEGABYTES = 25;

  /// The same in bytes.
  public static final long MOST_BYTES = MOST_MEGABYTES * MEGABYTE;

  /// One of which nothing is known that tells it from another sending.
  public SharedFile(
      FileId id, FileName name, FileState state, long size, Instant at, long version) {
    this(id, name, state, size, "", at, version);
  }

  /// Where what is in it lies: apart from where forms send it, so that nothing that is sent later
  /// takes its place.
  public String key() {
    return mark.isEmpty() ? id.key() : id.keyOf(mark);
  }

  /// Whether it is this sending of it that is there.
  public boolean isSentAs(String sending) {
    return isThere() && mark.equals(sending);
  }

  /// One that is to come.
  static SharedFile announced(FileId id, FileName name, Instant now) {
    return new SharedFile(id, name, FileState.ANNOUNCED, 0, now, 1);
  }

  /// Whether those who may read it find it.
  public boolean isThere() {
    return state == FileState.THERE;
  }

  /// Whether staff mean this one: by its number among the files of its meeting, or by its name.
  public boolean isMeant(String text) {
    return id.named().equals(text) || name.text().equalsIgnoreCase(text);
  }

  /// Whether it is still to come.
  public boolean isAwaited() {
    return state == FileState.ANNOUNCED;
  }

  /// Whether it was taken away.
  public boolean isRemoved() {
    return state == FileState.REMOVED;
  }

  SharedFile arrived(String sending, long bytes, Instant came) {
    return new SharedFile(id, name, FileState.THERE, bytes, sending, came, version + 1);
  }

  SharedFile removed(Instant now) {
    return new SharedFile(id, name, FileState.REMOVED, size, mark, now, version + 1);
  }
}
