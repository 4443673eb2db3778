package kreds.local.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// [BareHandler] with the libraries of a function.
///
/// @param beside whose libraries it has
record BareFunction(Packaged beside) implements Deployed {
  private static final String CLASS = BareHandler.class.getName().replace('.', '/') + ".class";

  @Override
  public String function() {
    return "bare";
  }

  @Override
  public String handler() {
    return BareHandler.class.getName() + "::handleRequest";
  }

  @Override
  public void unpackInto(Path target) throws IOException {
    beside.unpackInto(target);
    var file = target.resolve(CLASS);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    try (var in = BareHandler.class.getClassLoader().getResourceAsStream(CLASS)) {
      Files.copy(Objects.requireNonNull(in), file);
    }
  }
}
