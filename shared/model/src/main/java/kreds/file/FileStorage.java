package kreds.file;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Where what is in the files lies. It is reached by links that hold for a moment: no file passes
/// through this program, in whose memory and answer there is no room for one.
public interface FileStorage {
  /// So long a form takes its file, or as long as the credentials hold that signed it.
  Duration FORM_HOLDS = Duration.ofHours(1);

  /// So much of a file says what it is.
  int HEAD = 1024;

  /// So long one can begin to load a file.
  Duration LINK_HOLDS = Duration.ofMinutes(5);

  /// A form that takes this one file: of its type, not empty and not too big.
  ///
  /// @param backTo the page that is shown once it has come
  UploadForm form(SharedFile file, String backTo, Instant now);

  /// The address at which it is loaded, under its own name.
  String link(SharedFile file, Instant now);

  /// How what was sent by a form begins, its first [#HEAD] octets; nothing if nothing lies there.
  ///
  /// @throws kreds.outcome.Unavailable when it cannot be reached
  Optional<byte[]> beginning(FileId id, Instant now);

  /// Takes over what was sent by a form, so that it lies apart from what that form can still send:
  /// under the key that the file has with that mark.
  ///
  /// @param mark which sending is meant
  /// @return whether that one was there; otherwise another has taken its place, or it was taken
  ///   over already
  /// @throws kreds.outcome.Unavailable when it cannot be reached
  boolean keep(FileId id, String mark, Instant now);

  /// Deletes what lies under that key; what is not there is deleted already.
  ///
  /// @throws kreds.outcome.Unavailable when it cannot be reached
  void delete(String key, Instant now);
}
