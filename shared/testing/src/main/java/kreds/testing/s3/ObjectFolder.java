package kreds.testing.s3;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What lies in the buckets, as files of one folder: what is in an object beside its type.
record ObjectFolder(Path folder) {
  private static final String TYPE = ".type";

  /// A key may go on where another one ends, as no file can inside a file.
  private static final String OBJECT = ".object";

  void put(KeptObject object, byte[] bytes) {
    try {
      var file = file(object.bucket(), object.key());
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
      Files.writeString(typeOf(file), object.type());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<byte[]> get(String bucket, String key) {
    try {
      var file = file(bucket, key);
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// In the order of their names.
  List<String> keys(String bucket) {
    var root = folder.resolve(bucket);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (var files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(OBJECT))
          .map(name -> name.substring(0, name.length() - OBJECT.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String type(String bucket, String key) {
    try {
      return Files.readString(typeOf(file(bucket, key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String bucket, String key) {
    try {
      Files.deleteIfExists(file(bucket, key));
      Files.deleteIfExists(typeOf(file(bucket, key)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String bucket, String key) {
    var file = folder.resolve(bucket).resolve(key + OBJECT).normalize();
    if (!file.startsWith(folder.normalize())) {
      throw S3Refusal.denied("Access Denied");
    }
    return file;
  }

  private static Path typeOf(Path file) {
    return file.resolveSibling(file.getFileName() + TYPE);
  }
}
