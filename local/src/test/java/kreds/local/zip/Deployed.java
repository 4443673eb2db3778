package kreds.local.zip;

import java.io.IOException;
import java.nio.file.Path;

/// What can be started as Lambda starts it.
interface Deployed {

  /// What it is called.
  String function();

  /// The class that is handed the events, and its method.
  String handler();

  /// Puts there what its zip holds.
  void unpackInto(Path target) throws IOException;
}
