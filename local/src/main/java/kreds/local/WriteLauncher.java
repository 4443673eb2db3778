package kreds.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes the script that starts the local run, at the end of the build: only there are both the
/// JDK and the class path known. `local/run` becomes that script's process, so that Ctrl-C reaches
/// the program itself.
final class WriteLauncher {
  private WriteLauncher() {}

  /// Takes the file to write.
  public static void main(String[] arguments) throws IOException {
    var script = Path.of(arguments[0]);
    Files.writeString(
        script, script(System.getProperty("java.home"), System.getProperty("java.class.path")));
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("cannot be made executable: " + script);
    }
  }

  /// Code is compiled quickly rather than well: it is started often, and seldom works hard. That is
  /// half the time of a start.
  private static String script(String javaHome, String classPath) {
    return """
    #!/bin/sh
    exec %s -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -cp %s kreds.local.LocalRun "$@"
    """
        .formatted(quoted(javaHome + "/bin/java"), quoted(classPath));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
