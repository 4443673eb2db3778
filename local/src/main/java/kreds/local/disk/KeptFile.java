package kreds.local.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.function.Function;

/// A file that the local run keeps. It is written beside and moved over, so that a crash or a full
/// disk leaves the old one or the new one; one that was cut all the same is named and put aside
/// under `….unreadable`, and the run starts without it.
public record KeptFile(Path path) {

  /// Replaces what it holds.
  public void write(String text) {
    write(text.getBytes(StandardCharsets.UTF_8));
  }

  /// Replaces what it holds.
  public synchronized void write(byte[] bytes) {
    try {
      var beside = sibling(".new");
      Files.write(beside, bytes);
      Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("This cannot be kept: " + path, e);
    }
  }

  /// What it holds, understood by the reader; nothing when it is not there or not understood, which
  /// the reader says by throwing.
  public <T> Optional<T> read(Function<String, T> reader) {
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.apply(Files.readString(path)));
    } catch (CharacterCodingException e) {
      return putAside(e);
    } catch (IOException e) {
      throw new UncheckedIOException("This cannot be read: " + path, e);
    } catch (RuntimeException e) {
      return putAside(e);
    }
  }

  private <T> Optional<T> putAside(Exception why) {
    var aside = sibling(".unreadable");
    System.err.println(path + " is not whole (" + why + "); it is left out, and kept as " + aside);
    try {
      Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("This cannot be put aside: " + path, e);
    }
    return Optional.empty();
  }

  private Path sibling(String ending) {
    return path.resolveSibling(path.getFileName() + ending);
  }
}
